/** The values of gates as the command line gives them; undefined for what is none. */

export type ScoreGate = { area?: string; atLeast: number }

/** `75`, or `process-structure=50`; may be given several times. */
export function addedScoreGate(text: string, before: ScoreGate[] = []): ScoreGate[] | undefined {
  const match = /^(?:([a-z0-9-]+)=)?(\d{1,3}(?:\.\d{1,6})?)$/.exec(text)
  const atLeast = Number(match?.[2])
  if (!match || atLeast > 100) return undefined
  return [...before, match[1] === undefined ? { atLeast } : { area: match[1], atLeast }]
}

export function percent(text: string): number | undefined {
  const value = Number(text)
  return /^\d{1,3}(\.\d{1,6})?$/.test(text) && value <= 100 ? value : undefined
}
