import main from '../../templates/report.md.hbs'
import actions from '../../templates/actions.md.hbs'
import evidence from '../../templates/evidence.md.hbs'
import method from '../../templates/method.md.hbs'
import overview from '../../templates/overview.md.hbs'
import pageOne from '../../templates/page-one.md.hbs'
import perspectives from '../../templates/perspectives.md.hbs'
import theme from '../../templates/theme.md.hbs'
import type { Result } from '../model/result.ts'
import type { Presentation } from './presentation.ts'
import { templateOf } from './templates.ts'
import { fillMarkdown } from './text/fill-markdown.ts'
import { viewOf } from './view-of.ts'

const template = templateOf(main, {
  actions,
  evidence,
  method,
  overview,
  pageOne,
  perspectives,
  theme,
})

/** The report as Markdown, clean for GitHub and Pandoc. */
export function renderMarkdown(document: Result, presentation: Presentation = {}): string {
  return fillMarkdown(template, viewOf(document, presentation))
}
