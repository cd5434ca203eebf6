import type { Assessment, ItemResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

/** What a result says of its first round. It holds nothing that may not be shown, so all of it is. */

export type FirstRoundView = { label: string; text: string }

export function firstRoundView(
  { firstRound, level }: ItemResult,
  { words: { votes } }: Report,
): FirstRoundView | null {
  if (!firstRound) return null
  const { answers, middle, counts, dontKnow = 0 } = firstRound
  if (answers === null || middle === null) return { label: votes.label, text: votes.withheld }
  const together = level === null ? votes.noLevel : votes.level(level)
  const spread = counts ? ` ${votes.spread(counts, dontKnow)}` : ''
  return { label: votes.label, text: `${votes.middle(answers, middle, together)}${spread}` }
}

/** How the group moved between the two rounds; empty where there was only one. */
export function movementText({
  document: { firstRound: movement },
  words: { votes },
}: Report<Assessment>): string {
  if (!movement) return ''
  return movement.compared === 0 ? votes.notCompared : votes.moved(movement)
}
