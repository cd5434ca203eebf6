import type { App, Screen } from '../app.ts'
import { button, buttons, heading, paragraph, screenForm } from '../dom.ts'

/** Asks once, then clears. */
export function clearingScreen({ page, clear, goBack }: App): Screen {
  const { clearing } = page.words
  const content = screenForm(clear, [
    heading(clearing.title),
    paragraph(clearing.text, 'lead'),
    buttons(
      button(clearing.no, { onClick: goBack }),
      button(clearing.yes, { className: 'primary' }),
    ),
  ])
  return { title: clearing.title, content }
}
