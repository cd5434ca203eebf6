/** Why an action stands where it stands, in one short sentence that begins with what it serves. */
export const reasonWords = {
  critical: (stage: string, state: keyof typeof STATES) =>
    `Critical for ${stage}: ${STATES[state]}`,
  short: (area: string, points: string) =>
    `${area} is ${points === '1' ? '1 point' : `${points} points`} short`,
  unscored: (area: string) => `${area} cannot be scored yet`,
  gap: (level: number) => `Now at level ${level} of 4`,
  /** where many answered and the mean may be told no further than that it is this or less, or this or more */
  gapOnAverage: (level: string, bound: 'at-most' | 'at-least' | undefined) =>
    `Now at ${level} of 4${bound === undefined ? '' : BOUNDS[bound]} on average`,
  before: (action: string) => `Comes before: ${action}`,
}

const STATES = {
  unmet: 'not met',
  contested: 'not all groups say it is met',
  'dont-know': 'nobody could say',
  skipped: 'not answered yet',
  unverified: 'not confirmed',
}

const BOUNDS = { 'at-most': ' or less', 'at-least': ' or more' }
