import styles, { sha256 } from '../../../templates/report.css'
import path from '../../../templates/plan-path.html.hbs'
import main from '../../../templates/plan.html.hbs'
import type { Plan } from '../../model/plan.ts'
import { withHead } from '../page-head.ts'
import { templateOf } from '../templates.ts'
import { printable } from '../text/printable.ts'
import { planReport, planView } from './plan-view.ts'

const template = templateOf(main, { path })

/** The plan as one HTML file for a team's meeting; on paper A4 across. */
export function renderPlanHtml(plan: Plan): string {
  const view = printable(planView(planReport(plan)))
  return withHead(template(view), { style: { text: styles, sha256 } })
}
