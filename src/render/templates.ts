import Handlebars from 'handlebars/runtime.js'
import type { Plain } from './text/printable.ts'

export type Template = (view: Plain) => string

/**
 * A template compiled ahead, with the partials it places. Handed over each time and kept nowhere, so
 * that no report can change what another one looks like.
 */
export function templateOf(main: object, partials: Record<string, object> = {}): Template {
  const render = Handlebars.template(main as TemplateSpecification)
  const ready = Object.fromEntries(
    Object.entries(partials).map(([name, partial]) => [
      name,
      Handlebars.template(partial as TemplateSpecification),
    ]),
  )
  return (view) => render(view, { partials: ready })
}
