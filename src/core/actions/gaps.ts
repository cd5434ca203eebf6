import type { ActionResult, Limit } from '../../model/assessment.ts'
import {
  type Rational,
  ZERO,
  compare,
  fromDecimal,
  multiply,
  rational,
  subtract,
} from '../rational.ts'
import { type ItemStanding, type Standing, levelIn, standingItems } from '../standing.ts'

/** Why an action is on offer: what it serves. */
export type Because = ActionResult['because']

/** An item below its best level, or a critical one that is not sure to be met. */
export type Gap = { item: ItemStanding; tier: number; weightedGap: Rational; because: Because }

const BEST_LEVEL = rational(4)

/** All gaps in pack order. Tiers: 1 critical unmet, 2 critical unverified or contested, 3 limits the next stage, 4 other. */
export function findGaps(standing: Standing, limitedBy: readonly Limit[]): Gap[] {
  const limiting = new Set(limitedBy.filter(({ kind }) => kind === 'area').map(({ id }) => id))
  return standing.areas.flatMap(({ area, themes }) =>
    themes.flatMap(({ items }) =>
      items.flatMap((item): Gap[] => {
        const gap = classify(item, limiting.has(area.id) ? area.id : null)
        return gap ? [{ item, weightedGap: weightedGap(item), ...gap }] : []
      }),
    ),
  )
}

function classify(
  standing: ItemStanding,
  limitingArea: string | null,
): { tier: number; because: Because } | null {
  const { critical, item } = standing
  const { id } = item
  if (critical === 'unmet') return { tier: 1, because: { kind: 'critical', item: id } }
  if (critical === 'unverified' || critical === 'contested')
    return { tier: 2, because: { kind: 'critical', item: id } }
  if (standing.state !== 'answered' || isAtBest(standing)) return null
  if (limitingArea) return { tier: 3, because: { kind: 'limit', area: limitingArea } }
  return { tier: 4, because: { kind: 'gap', item: id } }
}

/** A mean of which only a lower bound is told may be the best level, and is at least close to it. */
function isAtBest(standing: ItemStanding): boolean {
  const level = levelIn(standing)
  if (standing.answer.bound === 'at-least') return true
  return level !== null && compare(level, BEST_LEVEL) === 0
}

/** An open answer's gap is not known; it is sorted as the widest, so that finding out comes early. */
function weightedGap(standing: ItemStanding): Rational {
  const gap = subtract(BEST_LEVEL, levelIn(standing) ?? ZERO)
  return multiply(gap, fromDecimal(standing.item.weight))
}

const DOES_NOT_APPLY: readonly ItemStanding['state'][] = ['hidden', 'not-applicable']

/** By action, the ids of its applicable items that are below their best level or open. */
export function openItems(standing: Standing): ReadonlyMap<string, string[]> {
  const byAction = new Map<string, string[]>()
  for (const one of standingItems(standing)) {
    const { item, state } = one
    if (DOES_NOT_APPLY.includes(state) || isAtBest(one)) continue
    for (const id of item.actions) byAction.set(id, [...(byAction.get(id) ?? []), item.id])
  }
  return byAction
}
