import { type Row, textOf } from '../frame/row.ts'
import type { Paint } from './paint.ts'

/** The rows as Inquirer takes them: it leaves the cursor on the last line above the split. */
export function splitRows(rows: readonly Row[], paint: Paint): [above: string, below: string] {
  const drawn = rows.map(paint)
  const at = safeSplit(rows, cursorRow(rows))
  return [drawn.slice(0, at + 1).join('\n'), drawn.slice(at + 1).join('\n')]
}

/** Inquirer counts code units: a row with many long emoji would be taken for two. */
function safeSplit(rows: readonly Row[], wanted: number): number {
  const isSafe = (row: Row | undefined) =>
    row !== undefined && textOf(row).length > 0 && textOf(row).length < 40
  const text = rows[wanted] ? textOf(rows[wanted]) : ''
  const isPlain = /^[\u0020-\u2fff]+$/.test(text)
  if (isPlain) return wanted
  const other = rows.findLastIndex((row, at) => at <= wanted && isSafe(row))
  return other === -1 ? wanted : other
}

export function cursorRow(rows: readonly Row[]): number {
  return Math.max(
    0,
    rows.findIndex(({ cursor }) => cursor !== undefined),
  )
}
