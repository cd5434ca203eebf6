import type { ActionResult, Assessment } from '../../model/assessment.ts'
import { itemsById } from '../pack.ts'
import { type Explanation, type Telling, named, says } from './explanation.ts'

/** Why an action stands where it stands in the order. */
export function explainAction(
  document: Assessment,
  action: ActionResult,
  telling: Telling,
): Explanation {
  const { action: words } = telling.words
  const place = document.actions.findIndex(({ id }) => id === action.id) + 1
  const items = itemsById(document.pack)
  const questions = action.items.map((id) => named(items.get(id) ?? { id }, telling))
  const numbered = (ids: readonly string[]) =>
    ids.map((id) => {
      const index = document.actions.findIndex((one) => one.id === id)
      return words.numbered(index + 1, document.actions[index]?.title ?? id)
    })
  return says(words.place(action.title, place, document.actions.length), [
    says(words.tier[action.tier] ?? ''),
    says(words.reason(action.reason)),
    says(words.questions(questions)),
    says(words.order),
    says(words.effort(action.effort)),
    ...(action.requires.length > 0 ? [says(words.after(numbered(action.requires)))] : []),
    ...(action.unlocks.length > 0 ? [says(words.before(numbered(action.unlocks)))] : []),
  ])
}
