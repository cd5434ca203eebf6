import type { ItemResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

/** The five levels of an item as cells: which of the drawings it is, and where the bar of a critical item stands. */
export type TrackView = { level: string; bar: { x: number } | null; text: string }

/** Pixels from one cell to the next. */
const STEP = 24

export function trackView(
  { state, level, critical }: ItemResult,
  { words: { theme } }: Report,
): TrackView | null {
  if (state === 'not-applicable' || state === 'hidden') return null
  return {
    level: level === null ? 'unknown' : String(level),
    bar: critical ? { x: critical.level * STEP } : null,
    text: level === null ? '' : theme.stripLevel(level),
  }
}
