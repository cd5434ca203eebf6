import type { Result } from '../model/result.ts'
import { toReport } from './to-report.ts'
import { toCsv, type CsvValue } from './text/csv.ts'
import { printable } from './text/printable.ts'
import { itemsTable } from './view/items-table.ts'

/** The items as a table for R, a spreadsheet or a database: one row each (columns: `itemsTable`). */
export function renderItemsCsv(document: Result): string {
  const { columns, rows } = itemsTable(toReport(document))
  return toCsv(columns, printable(rows) as CsvValue[][])
}
