import type { Assessment } from '../model/assessment.ts'
import { toReport } from './report.ts'
import { toCsv, type CsvValue } from './text/csv.ts'
import { printable } from './text/printable.ts'
import { itemsTable } from './view/items-table.ts'

/** The items as a table for R, a spreadsheet or a database: one row each (columns: `itemsTable`). */
export function renderItemsCsv(document: Assessment): string {
  const { columns, rows } = itemsTable(toReport(document))
  return toCsv(columns, printable(rows) as CsvValue[][])
}
