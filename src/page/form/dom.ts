import { make } from '../elements.ts'

type Attributes = Record<string, string | number | boolean | undefined>

type Options = { className?: string; text?: string; attributes?: Attributes }

/** An element with all that belongs to it. Texts are never markup; an attribute that is false is left out. */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, ...options }: Options = {},
  children: readonly (Node | undefined)[] = [],
): HTMLElementTagNameMap[K] {
  const made = make(tag, options)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child): child is Node => child !== undefined))
  return made
}

/** The heading of a screen: it takes the focus when the screen comes, so that it is read aloud. */
export function heading(text: string, describedBy?: string): HTMLHeadingElement {
  return build('h1', { text, attributes: { tabindex: -1, 'aria-describedby': describedBy } })
}

export function paragraph(text: string, className = ''): HTMLParagraphElement {
  return build('p', { text, className })
}

type ButtonOptions = { className?: string; onClick?: () => void }

/** A button that does something at once, or sends the form it stands in. */
export function button(
  text: string,
  { className = '', onClick }: ButtonOptions = {},
): HTMLButtonElement {
  const made = build('button', {
    text,
    className,
    attributes: { type: onClick ? 'button' : 'submit' },
  })
  if (onClick) made.addEventListener('click', onClick)
  return made
}

/** A form of one screen. It goes nowhere: what is sent is taken here. */
export function screenForm(
  onSubmit: () => void,
  children: readonly (Node | undefined)[],
): HTMLFormElement {
  const form = build('form', { attributes: { autocomplete: 'off', novalidate: true } }, children)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onSubmit()
  })
  return form
}

/** The row of buttons that ends a screen. */
export function buttons(...children: readonly (Node | undefined)[]): HTMLDivElement {
  return build('div', { className: 'buttons' }, children)
}

/** The same, always in sight while the screen is longer than the window. */
export function heldButtons(...children: readonly (Node | undefined)[]): HTMLDivElement {
  return build('div', { className: 'buttons held' }, children)
}
