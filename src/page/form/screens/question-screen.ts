import type { App, Place, Screen } from '../app.ts'
import { complain, stopComplaining } from '../choices.ts'
import { button, heldButtons, screenForm } from '../dom.ts'
import { fill } from '../fill.ts'
import { type Draft, draftOf, isAnswered, shownIds, withDraft } from '../state.ts'
import { placeAfter, placeBefore } from '../walk.ts'
import { type Question, answerFields, noteField, reasonField, whyOf } from './question-fields.ts'
import { placedItem, whereabouts } from './whereabouts.ts'

type QuestionPlace = Extract<Place, { screen: 'question' }>

/** One question: its levels as cards, and below them the answers that are no level. */
export function questionScreen(app: App, place: QuestionPlace): Screen {
  const { page, state, go } = app
  const { words, withNotes } = page
  const placed = placedItem(page, place.item)
  const question: Question = {
    app,
    item: placed.item,
    set: (part) => setDraft(app, place.item, part),
  }
  const draft = () => draftOf(state(), place.item)

  const reason = reasonField(question)
  const takeAway = button(words.question.takeAway, {
    className: 'plain',
    onClick: () => withdraw(),
  })
  const next = button('', { className: 'primary' })
  const refresh = () => {
    const { choice } = draft()
    reason.hidden = choice !== 'not-applicable'
    takeAway.hidden = choice === undefined
    next.textContent = nextLabel(app, place, choice !== undefined)
    stopComplaining(reason)
  }
  const onward = () => {
    if (draft().choice === 'not-applicable' && !isAnswered(draft()))
      return complain(reason, words.question.reasonMissing)
    return go(place.isFromReview ? { screen: 'review' } : placeAfter(page, state(), place.item))
  }
  const content = screenForm(onward, [
    whereabouts(app, placed),
    answerFields(question, (choice) => {
      question.set({ choice })
      refresh()
      if (choice === 'not-applicable') reason.scrollIntoView({ block: 'nearest' })
    }),
    reason,
    takeAway,
    withNotes ? noteField(question) : undefined,
    whyOf(question),
    heldButtons(place.isFromReview ? undefined : backButton(app, place), next),
  ])
  const withdraw = () => {
    question.set({ choice: undefined })
    content.querySelectorAll('input').forEach((input) => (input.checked = false))
    refresh()
    content.querySelector('input')?.focus()
  }
  refresh()
  remember(app, place.item)
  return { title: placed.item.short ?? placed.item.prompt, content }
}

/** Takes a part of an answer, and says where it changes what is asked. */
function setDraft({ page, state, change, say }: App, id: string, part: Partial<Draft>): void {
  const before = shownIds(page, state()).length
  change(withDraft(state(), id, { ...draftOf(state(), id), ...part }))
  const all = shownIds(page, state()).length
  if (all !== before) say(fill(page.words.question.nowAll, { all }))
}

function remember({ state, change }: App, id: string): void {
  if (state().at !== id) change({ ...state(), at: id })
}

function nextLabel({ page }: App, { isFromReview }: QuestionPlace, isChosen: boolean): string {
  const { next, question } = page.words
  if (isFromReview) return question.backToAnswers
  return isChosen ? next : question.skip
}

function backButton({ page, state, go }: App, { item }: QuestionPlace): HTMLButtonElement {
  return button(page.words.back, { onClick: () => go(placeBefore(page, state(), item)) })
}
