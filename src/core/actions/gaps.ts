import type { ActionResult, ItemState, Limit } from '../../model/assessment.ts'
import { type EvaluatedItem, type Evaluation, evaluatedItems } from '../evaluate.ts'
import { type Rational, fromDecimal, multiply, rational } from '../rational.ts'

/** Why an action is on offer: what it serves. */
export type Because = ActionResult['because']

/** An item below its best level, or a critical one that nobody could confirm. */
export type Gap = { item: EvaluatedItem; tier: number; weightedGap: Rational; because: Because }

const BEST_LEVEL = 4

/** All gaps in pack order. Tiers: 1 critical unmet, 2 critical unverified, 3 limits the next stage, 4 other. */
export function findGaps(evaluation: Evaluation, limitedBy: readonly Limit[]): Gap[] {
  const limiting = new Set(limitedBy.filter(({ kind }) => kind === 'area').map(({ id }) => id))
  return evaluation.areas.flatMap(({ area, themes }) =>
    themes.flatMap(({ items }) =>
      items.flatMap((item): Gap[] => {
        const gap = classify(item, limiting.has(area.id) ? area.id : null)
        return gap ? [{ item, weightedGap: weightedGap(item), ...gap }] : []
      }),
    ),
  )
}

function classify(
  { item: { id }, state, answer, critical }: EvaluatedItem,
  limitingArea: string | null,
): { tier: number; because: Because } | null {
  if (critical === 'unmet') return { tier: 1, because: { kind: 'critical', item: id } }
  if (critical === 'unverified') return { tier: 2, because: { kind: 'critical', item: id } }
  if (state !== 'answered' || answer.level === BEST_LEVEL) return null
  if (limitingArea) return { tier: 3, because: { kind: 'limit', area: limitingArea } }
  return { tier: 4, because: { kind: 'gap', item: id } }
}

/** An open answer's gap is not known; it is sorted as the widest, so that finding out comes early. */
function weightedGap({ item, answer }: EvaluatedItem): Rational {
  return multiply(rational(BEST_LEVEL - (answer.level ?? 0)), fromDecimal(item.weight))
}

const APPLICABLE: readonly ItemState[] = ['answered', 'dont-know', 'skipped']

/** By action, the ids of its applicable items that are below their best level or open. */
export function openItems(evaluation: Evaluation): ReadonlyMap<string, string[]> {
  const byAction = new Map<string, string[]>()
  for (const { item, state, answer } of evaluatedItems(evaluation)) {
    if (!APPLICABLE.includes(state) || answer.level === BEST_LEVEL) continue
    for (const id of item.actions) byAction.set(id, [...(byAction.get(id) ?? []), item.id])
  }
  return byAction
}
