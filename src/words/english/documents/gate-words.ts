const short = (missing: string): string =>
  `${missing} ${missing === '1' ? 'point' : 'points'} short`

/** Gates: the bars that a result was asked to clear, and by how much it missed them. */
export const gateWords = {
  stage: {
    name: (stage: string) => `Stage ${stage} or higher`,
    below: (wanted: string, is: string, steps: number) =>
      `Stage ${wanted} is required; the stage is ${is}, ${steps} ${steps === 1 ? 'step' : 'steps'} below.`,
    unsaid: (wanted: string) =>
      `Stage ${wanted} is required; the stage cannot be said, because too much is open.`,
    ofPart: (wanted: string) =>
      `Stage ${wanted} is required; the stage cannot be said, because only a part was asked.`,
  },
  overall: 'Overall',
  score: {
    name: (of: string, bar: number) => `${of}: score ${bar} or more`,
    below: (of: string, bar: number, { is, missing }: Shortfall) =>
      `${of} needs ${bar}; it is ${is}, ${short(missing)}.`,
    unsaid: (of: string, bar: number) => `${of} needs ${bar}; its score cannot be said.`,
  },
  coverage: {
    name: (percent: number) => `Coverage ${percent} % or more`,
    below: (percent: number, { is, missing }: Shortfall) =>
      `Coverage of ${percent} % is required; it is ${is} %, ${short(missing)}.`,
  },
  critical: {
    name: 'Every critical item met',
    open: (items: { id: string; state: OpenState }[]) =>
      `Every critical item is required; ${items.length} ${items.length === 1 ? 'is' : 'are'} not met: ${items.map(({ id, state }) => `${id} (${state})`).join(', ')}.`,
  },
  regression: {
    name: (date: string) => `Nothing lower than in the result of ${date}`,
    found: (date: string, lower: string[]) =>
      `Nothing may be lower than in the result of ${date}; ${lower.join('; ')}.`,
    area: (area: string, was: string, is: string) => `${area} was ${was} and is ${is}`,
    areaUnsaid: (area: string, was: string) =>
      `${area} was ${was}, and its score cannot be said now`,
    critical: (id: string, state: OpenState) => `the critical item ${id} was met and is ${state}`,
    noAnswers:
      'This cannot be said: a result of many answer sheets does not hold the answers that this looks at; readiness compare sets two such results side by side.',
  },
}

type Shortfall = { is: string; missing: string }
type OpenState = 'unmet' | 'unverified' | 'contested'
