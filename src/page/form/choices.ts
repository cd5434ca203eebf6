import { build } from './dom.ts'

/** Radio buttons as cards that are easy to hit. */

export type Option = { value: string; text: string; hint?: string }

type Choices = {
  name: string
  options: readonly Option[]
  chosen: string | undefined
  onChange: (value: string) => void
}

export function choices({ name, options, chosen, onChange }: Choices): HTMLDivElement {
  const cards = options.map((option) => {
    const input = build('input', {
      attributes: { type: 'radio', name, value: option.value, id: `${name}-${option.value}` },
    })
    input.checked = option.value === chosen
    input.addEventListener('change', () => onChange(option.value))
    return build('label', { className: 'card' }, [input, cardText(option)])
  })
  return build('div', { className: 'cards' }, cards)
}

/** "Not started. Nothing is in place." begins with the name of its level: that stands out. */
const NAMED = /^([^.!?]{1,24}\.)\s+(\S.*)$/s

function cardText({ text, hint }: Option): HTMLSpanElement {
  const [, name, rest] = NAMED.exec(text) ?? []
  const words =
    name === undefined || rest === undefined
      ? [new Text(text)]
      : [build('strong', { text: name }), new Text(` ${rest}`)]
  const hinted = hint === undefined ? undefined : build('span', { className: 'sub', text: hint })
  return build('span', {}, [...words, hinted])
}

/** A box to tick, as a card. */
export function tick(
  text: string,
  isTicked: boolean,
  onChange: (isTicked: boolean) => void,
): HTMLLabelElement {
  const input = build('input', { attributes: { type: 'checkbox' } })
  input.checked = isTicked
  input.addEventListener('change', () => onChange(input.checked))
  return build('label', { className: 'card tick' }, [input, build('span', { text })])
}

/** Says beside a group of fields what is missing, and takes the focus to its first field. */
export function complain(group: HTMLElement, text: string): void {
  stopComplaining(group)
  const id = `complaint-${group.id}`
  const said = build('p', { className: 'complaint', text, attributes: { id, role: 'alert' } })
  const legend = group.querySelector('legend')
  if (legend) legend.after(said)
  else group.prepend(said)
  const field = group.querySelector<HTMLElement>('input, textarea')
  field?.setAttribute('aria-describedby', id)
  field?.focus()
}

export function stopComplaining(group: HTMLElement): void {
  group.querySelector('.complaint')?.remove()
  group
    .querySelectorAll('[aria-describedby^=complaint]')
    .forEach((field) => field.removeAttribute('aria-describedby'))
}
