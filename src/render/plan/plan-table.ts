import type { Plan } from '../../model/plan.ts'
import { visible } from '../../visible.ts'
import { type CsvValue, toCsv } from '../text/csv.ts'
import { type PlanReport, evidenceText, planReport } from './plan-view.ts'

export type PlanTable = { columns: string[]; rows: CsvValue[][] }

/** The plan as one row for each action, in the order of the plan; for spreadsheets. */
export function planTable(plan: Plan): PlanTable {
  const report = planReport(plan)
  const { table } = report.words.plan
  return {
    columns: [
      table.number,
      table.title,
      table.status,
      table.owner,
      table.due,
      table.note,
      table.evidence,
      table.expires,
      table.usual,
      table.horizon,
      table.effort,
      table.reason,
      table.steps,
      table.artefact,
      table.needs,
      table.unlocks,
      table.offered,
      table.id,
    ],
    rows: plan.actions.map((action) => rowOf(action, report)),
  }
}

function rowOf(action: Plan['actions'][number], report: PlanReport): CsvValue[] {
  const { words, numbers } = report
  const { facts } = action
  const evidence = action.evidence ?? []
  const expiries = evidence.flatMap((one) => (typeof one === 'string' ? [] : (one.expires ?? [])))
  const numbersOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => numbers.get(id) ?? [])
      .sort((a, b) => a - b)
      .join(', ')
  const row: CsvValue[] = [
    numbers.get(action.id) ?? null,
    action.title,
    words.plan.status[action.status],
    action.owner ?? null,
    action.due ?? null,
    action.note ?? null,
    evidence.map((one) => evidenceText(one, report)).join('\n') || null,
    expiries.sort()[0] ?? null,
    facts.owner,
    words.action.span[facts.horizon],
    words.action.effort[facts.effort],
    facts.reason,
    facts.steps.join('\n'),
    facts.artefact,
    numbersOf(facts.needs),
    numbersOf(facts.unlocks),
    facts.offered ? words.plan.table.yes : words.plan.table.no,
    action.id,
  ]
  return row.map((value) => (typeof value === 'string' ? visible(value) : value))
}

export function renderPlanCsv(plan: Plan): string {
  const { columns, rows } = planTable(plan)
  return toCsv(columns, rows)
}
