import type { Item, Questionnaire } from '../../model/questionnaire.ts'
import { levelWhenDone } from '../actions/when-done.ts'
import { type Answer, type Answers, answerTo } from '../answer.ts'
import { itemsById } from '../pack.ts'

/** A set of steps: actions that are done, and items that are reviewed once they are in use. */
export type Steps = { actions: ReadonlySet<string>; reviews: ReadonlySet<string> }

const IN_USE = 3
const REVIEWED = 4

/**
 * The answers once these steps are done. An action puts each of its items that is shown then, and
 * applies, where `levelWhenDone` says; a review takes an item from level 3 to 4. What decides whether an
 * item is shown is settled before the item, so one step can bring another question into sight.
 *
 * @returns the answers, and the items of which a review found something: those at level 3 by then
 */
export function answersAfter(
  pack: Questionnaire,
  answers: Answers,
  { actions, reviews }: Steps,
): { answers: Answers; reviewed: ReadonlySet<string> } {
  const items = itemsById(pack)
  const after = new Map(answers)
  const shown = new Map<string, boolean>()
  const reviewed = new Set<string>()
  const settle = (item: Item): boolean => {
    const before = shown.get(item.id)
    if (before !== undefined) return before
    const decider = items.get(item.showWhen?.item ?? '')
    const isShown = !decider || (settle(decider) && isWithin(answerTo(after, decider.id), item))
    shown.set(item.id, isShown)
    if (isShown) take(item)
    return isShown
  }
  const take = ({ id, actions: own }: Item): void => {
    if (own.some((action) => actions.has(action))) after.set(id, acted(answerTo(after, id)))
    const answer = answerTo(after, id)
    if (!reviews.has(id) || answer.level !== IN_USE) return
    after.set(id, { ...answer, level: REVIEWED })
    reviewed.add(id)
  }
  for (const item of items.values()) settle(item)
  return { answers: after, reviewed }
}

function isWithin({ level }: Answer, { showWhen }: Item): boolean {
  const { atLeast = 0, atMost = REVIEWED } = showWhen ?? {}
  return level !== null && level >= atLeast && level <= atMost
}

function acted(answer: Answer): Answer {
  if (answer.state === 'not-applicable') return answer
  return { ...answer, state: 'answered', level: levelWhenDone(answer.level) }
}
