import type { Item } from '../../../model/questionnaire.ts'
import type { App } from '../app.ts'
import { type Option, choices, stopComplaining } from '../choices.ts'
import { build, heading, paragraph } from '../dom.ts'
import { promptFor } from '../../../core/prompt-for.ts'
import { type Choice, type Draft, draftOf } from '../state.ts'

/** What is heard after a question: how far along it is. */
export const POSITION = 'position'

/** A question and a way to change its answer. */
export type Question = { app: App; item: Item; set: (part: Partial<Draft>) => void }

export function answerFields(
  { app, item }: Question,
  onChoose: (choice: Choice) => void,
): HTMLElement {
  const { page, state } = app
  const { question } = page.words
  const { choice } = draftOf(state(), item.id)
  const levels = item.levels.map((text, level) => ({ value: String(level), text }))
  const shared = {
    name: 'answer',
    chosen: choice === undefined ? undefined : String(choice),
    onChange: (value: string) =>
      onChoose(/^\d$/.test(value) ? (Number(value) as Choice) : (value as Choice)),
  }
  return build('fieldset', { className: 'answers' }, [
    build('legend', {}, [heading(promptFor(item, state().role), POSITION)]),
    paragraph(question.choose, 'quiet'),
    choices({ ...shared, options: levels }),
    choices({ ...shared, options: othersFor(app, item) }),
  ])
}

/** The answers that are no level. */
function othersFor({ page, state }: App, { notApplicable }: Item): Option[] {
  const { question } = page.words
  const dontKnow = state().isGroup ? question.dontKnowOfGroup : question.dontKnow
  return [
    { value: 'dont-know', text: dontKnow, hint: question.dontKnowHint },
    ...(notApplicable ? [{ value: 'not-applicable', text: question.notApplicable }] : []),
  ]
}

export function reasonField(question: Question): HTMLElement {
  const { app, item, set } = question
  const { reason = '' } = draftOf(app.state(), item.id)
  const field = textField({
    id: 'reason',
    label: app.page.words.question.reason,
    text: reason,
    onInput: (text) => {
      set({ reason: text })
      stopComplaining(field)
    },
  })
  return field
}

export function noteField({ app, item, set }: Question): HTMLElement {
  const { question } = app.page.words
  return textField({
    id: 'note',
    label: question.note,
    hint: question.noteWarning,
    text: draftOf(app.state(), item.id).note ?? '',
    onInput: (note) => set({ note }),
  })
}

type TextField = {
  id: string
  label: string
  hint?: string
  text: string
  onInput: (text: string) => void
}

function textField({ id, label, hint, text, onInput }: TextField): HTMLElement {
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const area = build('textarea', {
    attributes: { id, rows: 2, autocomplete: 'off', 'aria-describedby': hintId },
  })
  area.value = text
  area.addEventListener('input', () => onInput(area.value))
  return build('div', { className: 'field', attributes: { id: `${id}-field` } }, [
    build('label', { text: label, attributes: { for: id } }),
    hint === undefined
      ? undefined
      : build('p', { className: 'quiet', text: hint, attributes: { id: hintId } }),
    area,
  ])
}

/** The reason for the question, for those who want it. */
export function whyOf({ app, item }: Question): HTMLElement | undefined {
  if (item.why === '') return undefined
  return build('details', {}, [
    build('summary', { text: app.page.words.question.why }),
    paragraph(item.why),
  ])
}
