import { type Rational, compare } from '../rational.ts'

/** Where an action stands in the order: smaller comes first, key by key. */
export type Urgency = {
  tier: number
  /** the wider comes first */
  weightedGap: Rational
  /** 0 small, 1 medium, 2 large */
  effort: number
  /** place in the pack */
  position: number
}

export function byUrgency(a: Urgency, b: Urgency): number {
  return (
    a.tier - b.tier ||
    compare(b.weightedGap, a.weightedGap) ||
    a.effort - b.effort ||
    a.position - b.position
  )
}
