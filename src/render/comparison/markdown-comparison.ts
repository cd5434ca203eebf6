import main from '../../../templates/comparison.md.hbs'
import type { Comparison } from '../../model/comparison.ts'
import { templateOf } from '../templates.ts'
import { escapeMarkdown } from '../text/markdown.ts'
import { mapTexts, printable } from '../text/printable.ts'
import { comparisonView } from './comparison-view.ts'

const template = templateOf(main)

/** The comparison as Markdown, clean for GitHub and Pandoc. Every text is escaped here. */
export function renderMarkdownComparison(document: Comparison): string {
  const text = template(mapTexts(printable(comparisonView(document)), escapeMarkdown))
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
