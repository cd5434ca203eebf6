import type { Plan } from '../../model/plan.ts'
import type { ItemEvidence } from './plan-ics.ts'

export type PlanFormat = 'md' | 'html' | 'csv' | 'xlsx' | 'ics' | 'json'

/**
 * A plan in one of its forms; each is loaded only when it is asked for.
 *
 * @param ofItems the evidence of the result's own questions, for the calendar
 */
export async function renderPlan(
  plan: Plan,
  format: PlanFormat,
  ofItems: readonly ItemEvidence[] = [],
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(plan, null, 2)}\n`
    case 'md':
      return (await import('./plan-markdown.ts')).renderPlanMarkdown(plan)
    case 'html':
      return (await import('./plan-html.ts')).renderPlanHtml(plan)
    case 'csv':
      return (await import('./plan-table.ts')).renderPlanCsv(plan)
    case 'xlsx':
      return (await import('./plan-xlsx.ts')).renderPlanXlsx(plan)
    case 'ics':
      return (await import('./plan-ics.ts')).renderPlanIcs(plan, ofItems)
  }
}
