import type { ActionResult, Limit } from '../../model/assessment.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Standing } from '../standing.ts'
import { candidatesFor } from './candidates.ts'
import { findGaps } from './gaps.ts'
import { type Ranked, inOrder } from './order.ts'
import { reasonFor } from './reason.ts'

/**
 * The actions on offer, most urgent first: by tier, then the wider gap × weight, then the smaller
 * effort, then pack order. A prerequisite that is itself open inherits the urgency of the most urgent
 * action it unlocks, and comes before it.
 */
export function offeredActions(
  pack: Questionnaire,
  standing: Standing,
  limitedBy: readonly Limit[],
): ActionResult[] {
  const ordered = inOrder(candidatesFor(pack, standing, findGaps(standing, limitedBy)))
  return ordered.map((ranked) => {
    const reason = reasonFor(ranked.because, { pack, standing })
    return toResult(ranked, reason, ordered)
  })
}

function toResult(
  { action, items, urgency, because }: Ranked,
  reason: string,
  all: readonly Ranked[],
): ActionResult {
  const { id, title, horizon, effort, owner, artefact, steps } = action
  const unlocked = all.filter((other) => other.action.requires.includes(id))
  const offered = new Set(all.map((other) => other.action.id))
  return {
    id,
    title,
    tier: urgency.tier,
    reason,
    because,
    items,
    unlocks: unlocked.map((other) => other.action.id),
    requires: action.requires.filter((required) => offered.has(required)),
    horizon,
    effort,
    owner,
    artefact,
    steps,
  }
}
