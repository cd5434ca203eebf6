import type { FormPage } from '../../model/form-document.ts'
import type { State } from './state.ts'

/** Where a person is. A question can be opened from the list of answers, and then leads back there. */
export type Place =
  | { screen: 'resume' | 'who' | 'review' | 'hand-in' | 'clearing' }
  | { screen: 'welcome'; isCleared?: boolean }
  | { screen: 'question'; item: string; isFromReview?: boolean }

/** What a screen can see and do. */
export type App = {
  page: FormPage
  state: () => State
  isKept: () => boolean
  /** takes the new state and keeps it */
  change: (state: State) => void
  go: (place: Place) => void
  /** to where the person came from */
  goBack: () => void
  clear: () => void
  /** says something to those who listen, without moving the focus */
  say: (text: string) => void
}

export type Screen = { title: string; content: HTMLElement }
