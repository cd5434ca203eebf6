import { type PlacedItem, allItems } from '../../../core/pack.ts'
import type { FormDocument } from '../../../model/form-document.ts'
import type { App } from '../app.ts'
import { build, button, paragraph } from '../dom.ts'
import { fill } from '../fill.ts'
import { shownIds } from '../state.ts'
import { POSITION } from './question-fields.ts'

/** @throws Error for a question that the pack does not have, which is a fault of ours */
export function placedItem({ pack }: FormDocument, id: string): PlacedItem {
  const found = allItems(pack).find(({ item }) => item.id === id)
  if (!found) throw new Error(`this questionnaire has no question ${id}`)
  return found
}

/** Above a question: how far along, in which area and theme; what a theme is about, at its first question. */
export function whereabouts(
  { page, state, go }: App,
  { item, theme, area }: PlacedItem,
): HTMLElement {
  const { question } = page.words
  const ids = shownIds(page, state())
  const number = ids.indexOf(item.id) + 1
  const position = fill(question.position, { number, all: ids.length })
  const isFirst = theme.items.find(({ id }) => ids.includes(id))?.id === item.id
  return build('div', { className: 'whereabouts' }, [
    build('div', { className: 'along' }, [
      build('p', { className: 'strong', text: position, attributes: { id: POSITION } }),
      button(question.allAnswers, { className: 'plain', onClick: () => go({ screen: 'review' }) }),
    ]),
    bar(number, ids.length),
    build('p', { className: 'theme' }, [
      build('span', { className: 'quiet', text: `${area.title} · ` }),
      build('span', { className: 'strong', text: theme.title }),
    ]),
    isFirst && theme.summary !== '' ? paragraph(theme.summary, 'summary') : undefined,
  ])
}

/** Says nothing that the words beside it do not say. */
function bar(number: number, all: number): HTMLElement {
  return build('progress', { attributes: { max: all, value: number, 'aria-hidden': 'true' } })
}
