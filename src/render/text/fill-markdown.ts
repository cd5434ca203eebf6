import type { Template } from '../templates.ts'
import { escapeMarkdown } from './markdown.ts'
import { type Plain, mapTexts } from './printable.ts'

/**
 * A template for Markdown with a view in it. Every text is escaped here, so the templates need not; the
 * colon of the language always stands behind one, where it can do nothing.
 */
export function fillMarkdown(template: Template, view: Plain): string {
  const text = template({ ...escaped(view), colon: colonOf(view) })
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

type View = { [key: string]: Plain }

const escaped = (view: Plain): View => mapTexts(view, escapeMarkdown) as View

const colonOf = (view: Plain): Plain => (view as View)['colon'] ?? null
