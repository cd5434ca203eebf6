import path from '../../../templates/plan-path.md.hbs'
import main from '../../../templates/plan.md.hbs'
import type { Plan } from '../../model/plan.ts'
import { templateOf } from '../templates.ts'
import { fillMarkdown } from '../text/fill-markdown.ts'
import { printable } from '../text/printable.ts'
import { planReport, planView } from './plan-view.ts'

const template = templateOf(main, { path })

/** The plan as Markdown, with boxes to tick. */
export function renderPlanMarkdown(plan: Plan): string {
  return fillMarkdown(template, printable(planView(planReport(plan))))
}
