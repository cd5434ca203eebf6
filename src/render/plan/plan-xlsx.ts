import type { Plan } from '../../model/plan.ts'
import { type SheetView, toXlsx } from '../office/workbook.ts'
import { planReport } from './plan-view.ts'
import { planTable } from './plan-table.ts'

/** The plan as an Excel file, in the columns of the CSV. */
export async function renderPlanXlsx(plan: Plan): Promise<Uint8Array> {
  const { words } = planReport(plan)
  const { columns, rows } = planTable(plan)
  const { table, status } = words.plan
  const sheet: SheetView = {
    name: table.sheet,
    columns: columns.map((title) => columnOf(title, table, Object.values(status))),
    rows,
    fixed: 2,
    printed: PRINTED,
  }
  return toXlsx([sheet], { page: table.page, of: table.of })
}

type Table = ReturnType<typeof planReport>['words']['plan']['table']

/** Up to the effort: what a team needs on paper. */
const PRINTED = 11

function columnOf(
  title: string,
  table: Table,
  choices: readonly string[],
): SheetView['columns'][number] {
  const width = WIDE.has(title, table) ? 40 : NARROW.has(title, table) ? 10 : 20
  if (title === table.status) return { title, width, fill: { choices } }
  if (title === table.due) return { title, width, fill: 'date' }
  return title === table.owner || title === table.note
    ? { title, width, fill: 'text' }
    : { title, width }
}

const among = (...keys: (keyof Table)[]) => ({
  has: (title: string, table: Table) => keys.some((key) => table[key] === title),
})
const WIDE = among('title', 'note', 'steps', 'reason')
const NARROW = among('number', 'status', 'effort', 'needs', 'unlocks')
