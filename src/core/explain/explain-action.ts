import type { ActionResult, Assessment } from '../../model/assessment.ts'
import { itemsById } from '../pack.ts'
import { type Explanation, named, says } from './explanation.ts'

const TIERS = [
  '',
  'a critical item is not met',
  'a critical item is not confirmed or not known',
  'it limits the next stage',
  'another gap',
]

/** Why an action stands where it stands in the order. */
export function explainAction(document: Assessment, action: ActionResult): Explanation {
  const place = document.actions.findIndex(({ id }) => id === action.id) + 1
  const items = itemsById(document.pack)
  const listed = (ids: readonly string[]) => ids.map((id) => numbered(document, id)).join(', ')
  return says(`${action.title}: number ${place} of ${document.actions.length}`, [
    says(`tier ${action.tier} of 4: ${TIERS[action.tier]}`),
    says(`reason: ${action.reason}`),
    says(
      `questions it would move: ${action.items.map((id) => named(items.get(id) ?? { id })).join(', ')}`,
    ),
    says(
      'within a tier the wider gap times weight comes first, then the smaller effort, then pack order',
    ),
    says(`effort: ${action.effort}`),
    ...(action.requires.length > 0 ? [says(`comes after: ${listed(action.requires)}`)] : []),
    ...(action.unlocks.length > 0
      ? [says(`comes before, and takes over their urgency: ${listed(action.unlocks)}`)]
      : []),
  ])
}

function numbered({ actions }: Assessment, id: string): string {
  const index = actions.findIndex((action) => action.id === id)
  return `${index + 1} ${actions[index]?.title ?? id}`
}
