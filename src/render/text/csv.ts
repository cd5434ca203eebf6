/** What a cell can hold. Null is an empty cell: "cannot say", never zero. */
export type CsvValue = string | number | boolean | null

/**
 * A table as RFC 4180 has it: commas, CRLF after every row, every text in quotes. In UTF-8 with a byte
 * order mark, because Excel takes a file without one for another encoding.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front. Numbers stay bare, or
 * a negative one would become a text.
 *
 * @param rows as many values each as there are columns
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `${BYTE_ORDER_MARK}${[columns, ...rows].map(lineOf).join('')}`
}

const BYTE_ORDER_MARK = '\ufeff'

const lineOf = (values: readonly CsvValue[]): string => `${values.map(cellOf).join(',')}\r\n`

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return quoted(inert(value))
}

/** The text with an apostrophe in front where a spreadsheet could run it. */
export const inert = (text: string): string => (MAY_RUN.test(text) ? `'${text}` : text)

/** An operator first, also a full-width one, whatever blanks stand before it; or a character that some programs drop. */
const MAY_RUN = /^(?:[\t\r\n\0]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
