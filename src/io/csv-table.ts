import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { InputError } from '../errors.ts'

/** A table with a row of names at its head. */
export type Table = {
  /** names in small letters, without spaces around them */
  columns: string[]
  rows: { cells: string[]; line: number }[]
}

/**
 * Comma, semicolon or tab, whichever the head has most of: spreadsheets write what their language uses.
 *
 * @throws InputError with the line where it cannot be read
 */
export function parseTable(text: string, file: string): Table {
  const records = readRecords(text, file)
  const [head, ...rows] = records
  if (!head) throw new InputError((words) => words.table.empty(file))
  return {
    columns: head.cells.map((name) => name.toLowerCase()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}

type Numbered = { record: string[]; info: { lines: number } }

function readRecords(text: string, file: string): Table['rows'] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Numbered[]
    return records.map(({ record, info: { lines } }) => ({ cells: record, line: lines }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    const { code } = error
    throw new InputError(
      (words) => words.file.cannotBeRead(file),
      [
        {
          code: 'broken-csv',
          path: [],
          file,
          line,
          column: 1,
          message: (words) => words.table.syntax(code),
        },
      ],
    )
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  const count = (delimiter: string) => head.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
