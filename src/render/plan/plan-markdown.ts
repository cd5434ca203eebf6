import path from '../../../templates/plan-path.md.hbs'
import main from '../../../templates/plan.md.hbs'
import type { Plan } from '../../model/plan.ts'
import { templateOf } from '../templates.ts'
import { escapeMarkdown } from '../text/markdown.ts'
import { mapTexts, printable } from '../text/printable.ts'
import { planReport, planView } from './plan-view.ts'

const template = templateOf(main, { path })

/** The plan as Markdown, with boxes to tick. */
export function renderPlanMarkdown(plan: Plan): string {
  const text = template(mapTexts(printable(planView(planReport(plan))), escapeMarkdown))
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}
