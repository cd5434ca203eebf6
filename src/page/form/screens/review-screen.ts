import { type PlacedItem, allItems } from '../../../core/pack.ts'
import type { FormWords } from '../../../model/form-words.ts'
import type { Item } from '../../../model/questionnaire.ts'
import type { App, Screen } from '../app.ts'
import { build, button, heldButtons, heading, paragraph, screenForm } from '../dom.ts'
import { fill } from '../fill.ts'
import { promptFor } from '../../../core/prompt-for.ts'
import { type Draft, answeredIds, draftOf, isAnswered, shownIds } from '../state.ts'
import { firstOpen, placeToGoOn } from '../walk.ts'

/** All questions with what was answered: to look through, to jump, to end. */
export function reviewScreen(app: App): Screen {
  const { page, state, go } = app
  const { review, back } = page.words
  const ids = shownIds(page, state())
  const shown = allItems(page.pack).filter(({ item }) => ids.includes(item.id))
  const themes = [...new Set(shown.map(({ theme }) => theme))]
  const counts = { answered: answeredIds(page, state()).length, all: ids.length }
  const open = firstOpen(page, state())
  const content = screenForm(
    () => go({ screen: 'hand-in' }),
    [
      heading(review.title),
      paragraph(fill(review.lead, counts), 'lead'),
      open === undefined
        ? undefined
        : button(review.toOpen, { onClick: () => go({ screen: 'question', item: open }) }),
      ...themes.map((theme) =>
        build('section', {}, [
          build('h2', { text: theme.title }),
          list(
            app,
            shown.filter((placed) => placed.theme === theme),
          ),
        ]),
      ),
      heldButtons(
        button(back, { onClick: () => go(placeToGoOn(page, state())) }),
        button(review.finish, { className: 'primary' }),
      ),
    ],
  )
  return { title: review.title, content }
}

function list(app: App, placed: readonly PlacedItem[]): HTMLOListElement {
  return build(
    'ol',
    { className: 'answers-list' },
    placed.map((one) => build('li', {}, [row(app, one)])),
  )
}

function row({ page, state, go }: App, { item }: PlacedItem): HTMLButtonElement {
  const { review } = page.words
  const draft = draftOf(state(), item.id)
  const note = draft.note?.trim()
  const made = button('', {
    className: 'row',
    onClick: () => go({ screen: 'question', item: item.id, isFromReview: true }),
  })
  made.append(
    build('span', { className: 'hidden', text: `${review.change} ` }),
    build('span', { text: promptFor(item, state().role) }),
    build('span', {
      className: isAnswered(draft) ? 'given' : 'given open',
      text: givenIn(page.words, item, { draft, isGroup: state().isGroup }),
    }),
    ...(note ? [build('span', { className: 'given', text: fill(review.note, { note }) })] : []),
  )
  return made
}

type Given = { draft: Draft; isGroup: boolean }

/** An answer in words. */
function givenIn({ review, question }: FormWords, item: Item, { draft, isGroup }: Given): string {
  const { choice, reason = '' } = draft
  if (choice === undefined) return review.open
  if (choice === 'dont-know') return isGroup ? question.dontKnowOfGroup : question.dontKnow
  if (choice !== 'not-applicable') return item.levels[choice] ?? ''
  return isAnswered(draft)
    ? fill(review.notApplicable, { reason: reason.trim() })
    : review.reasonMissing
}
