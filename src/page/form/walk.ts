import type { FormDocument } from '../../model/form-document.ts'
import type { Place } from './app.ts'
import { type State, draftOf, hasWho, isAnswered, shownIds } from './state.ts'

/** The way through the questions. */

export function placeAfter(page: FormDocument, state: State, item: string): Place {
  const next = shownIds(page, state).find((_, index, all) => all[index - 1] === item)
  return next === undefined ? { screen: 'review' } : { screen: 'question', item: next }
}

export function placeBefore(page: FormDocument, state: State, item: string): Place {
  const before = shownIds(page, state).find((_, index, all) => all[index + 1] === item)
  return before === undefined ? { screen: 'who' } : { screen: 'question', item: before }
}

/** Where to go on: who is asked first, then the question seen last, else the first one. */
export function placeToGoOn(page: FormDocument, state: State): Place {
  if (!hasWho(state)) return { screen: 'who' }
  const ids = shownIds(page, state)
  const item = ids.find((id) => id === state.at) ?? ids[0]
  return item === undefined ? { screen: 'review' } : { screen: 'question', item }
}

export function firstOpen(page: FormDocument, state: State): string | undefined {
  return shownIds(page, state).find((id) => !isAnswered(draftOf(state, id)))
}

/** A place that may be shown: nothing is asked before the consent, or of nobody. The history of a window remembers more. */
export function allowed(page: FormDocument, state: State, place: Place): Place {
  if (place.screen === 'welcome') return place
  if (!state.hasRead) return { screen: 'welcome' }
  if (!hasWho(state) && ['question', 'review', 'hand-in'].includes(place.screen))
    return { screen: 'who' }
  if (place.screen === 'question' && !shownIds(page, state).includes(place.item))
    return { screen: 'review' }
  return place
}
