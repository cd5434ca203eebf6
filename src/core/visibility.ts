import type { Item, Questionnaire } from '../model/questionnaire.ts'
import { type Answers, answerTo } from './answer.ts'
import { itemsById } from './pack.ts'

/**
 * Which items are shown: those without `showWhen`, and those whose named item is itself shown, has a
 * level, and has it within `atLeast` and `atMost`. Needs a pack without cycles (checked at loading).
 */
export function shownItems(pack: Questionnaire, answers: Answers): ReadonlySet<string> {
  const items = itemsById(pack)
  const known = new Map<string, boolean>()
  const isShown = (item: Item): boolean => {
    const before = known.get(item.id)
    if (before !== undefined) return before
    const shown = meetsCondition(item, answers, (id) => {
      const named = items.get(id)
      return named !== undefined && isShown(named)
    })
    known.set(item.id, shown)
    return shown
  }
  return new Set([...items.values()].filter(isShown).map(({ id }) => id))
}

function meetsCondition(
  item: Item,
  answers: Answers,
  isNamedShown: (id: string) => boolean,
): boolean {
  if (!item.showWhen) return true
  const { item: named, atLeast = 0, atMost = 4 } = item.showWhen
  const { level } = answerTo(answers, named)
  return isNamedShown(named) && level !== null && level >= atLeast && level <= atMost
}

/** The items that decide, however far on, whether these are shown. */
export function deciders(pack: Questionnaire, ids: readonly string[]): string[] {
  const items = itemsById(pack)
  const found = new Set<string>()
  const follow = (id: string): void => {
    const named = items.get(id)?.showWhen?.item
    if (named === undefined || found.has(named)) return
    found.add(named)
    follow(named)
  }
  ids.forEach(follow)
  return [...found]
}
