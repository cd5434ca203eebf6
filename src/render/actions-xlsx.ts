import type { Result } from '../model/result.ts'
import { type SheetView, toXlsx } from './office/workbook.ts'
import { toReport } from './to-report.ts'
import { printable } from './text/printable.ts'
import { aboutSheet, registerSheet } from './view/register-table.ts'

/** The action register as an Excel file, to be filled in, sorted and filtered. */
export async function renderActionsXlsx(document: Result): Promise<Uint8Array> {
  const report = toReport(document)
  const sheets = printable([registerSheet(report), aboutSheet(report)])
  const { page, of } = report.words.office
  return toXlsx(sheets as unknown as SheetView[], { page, of })
}
