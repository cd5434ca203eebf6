import type { PlanFacts } from '../../model/plan.ts'

/**
 * A short sum over facts as the program wrote them. Where it does not fit any more, somebody has
 * changed them by hand, and their words are kept when new facts take the place. No secret, no proof.
 */
export function sealOf(facts: PlanFacts): string {
  let hash = OFFSET
  for (const character of canonical(facts)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0
  }
  return `x${hash.toString(16).padStart(8, '0')}`
}

/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** The order in which somebody's editor saves the keys makes no difference. */
const canonical = (facts: PlanFacts): string =>
  JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
