import type { Figures } from './scorecard.ts'

/**
 * How a result stands where evidence has run out by some day. Worked out beside the result and shown
 * with it in reports; never saved, because it depends on the day of reading.
 */
export type CurrentEvidence = {
  /** year-month-day; evidence that expires before it has run out */
  asOf: string
  /** pieces of evidence that have run out, in the order of the questions */
  runOut: DatedEvidence[]
  /** pieces that run out within 90 days */
  soon: DatedEvidence[]
  /** ids of the questions whose answer rests on such evidence alone */
  resting: string[]
  /** by id, the figures on current evidence, only where they differ from those of the result */
  areas: ReadonlyMap<string, CurrentFigures>
  themes: ReadonlyMap<string, CurrentFigures>
}

export type DatedEvidence = { item: string; title: string; expires: string }
export type CurrentFigures = Pick<Figures, 'score' | 'display'>
