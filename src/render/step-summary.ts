import main from '../../templates/step-summary.md.hbs'
import type { GateOutcome } from '../model/gate.ts'
import type { Result } from '../model/result.ts'
import { toReport } from './to-report.ts'
import { templateOf } from './templates.ts'
import { fillMarkdown } from './text/fill-markdown.ts'
import { printable } from './text/printable.ts'
import { stepSummaryView } from './view/step-summary-view.ts'

const template = templateOf(main)

/** The result in short as Markdown, for the page of a CI run: stage, areas, gates, first actions. */
export function renderStepSummary(document: Result, gates: readonly GateOutcome[]): string {
  const view = printable(stepSummaryView(toReport(document), gates))
  return fillMarkdown(template, view)
}
