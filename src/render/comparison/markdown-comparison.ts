import main from '../../../templates/comparison.md.hbs'
import type { Comparison } from '../../model/comparison.ts'
import { templateOf } from '../templates.ts'
import { fillMarkdown } from '../text/fill-markdown.ts'
import { printable } from '../text/printable.ts'
import { comparisonView } from './comparison-view.ts'

const template = templateOf(main)

/** The comparison as Markdown, clean for GitHub and Pandoc. Every text is escaped here. */
export function renderMarkdownComparison(document: Comparison): string {
  return fillMarkdown(template, printable(comparisonView(document)))
}
