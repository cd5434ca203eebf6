import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal'
import type { CsvValue } from '../text/csv.ts'
import { packAnew } from './zip.ts'

/** A sheet of a workbook: a head that stays in view, and rows below it. */
export type SheetView = {
  /** up to 31 characters, none of []:*?/\ or ' */
  name: string
  columns: ColumnView[]
  /** as many values each as there are columns; null is an empty cell */
  rows: CsvValue[][]
  /** how many of the first columns stay in view too; one where it is left out */
  fixed?: number
  /** how many of the first columns are printed; all where it is left out */
  printed?: number
}
export type ColumnView = {
  title: string
  /** in characters */
  width: number
  /** to be filled in by hand: a text, a day (its values as 2027-03-31), or one of a list */
  fill?: 'text' | 'date' | { choices: readonly string[] }
  help?: { title: string; text: string }
}

/**
 * An Excel workbook whose texts are texts whatever they begin with: no cell is ever a formula. Printed
 * on A4 across, as wide as one page, with the head on every sheet. Same views, same bytes.
 */
export async function toXlsx(sheets: readonly SheetView[], page: PageWords): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [headOf(sheet), ...sheet.rows.map((values) => rowOf(values, sheet))],
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.fixed ?? 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob()
  const changes = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    (xml: string) => withPrintAndLists(xml, sheet, page),
  ])
  return packAnew(new Uint8Array(await file.arrayBuffer()), {
    ...Object.fromEntries(changes),
    'xl/workbook.xml': (xml) => xml.replace('<definedNames/>', () => namesOf(sheets)),
  })
}

/** What stands before and between the page numbers at the foot. */
export type PageWords = { page: string; of: string }

const HEAD = { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: '#0f566b' } as const
const LINE = { bottomBorderStyle: 'thin', bottomBorderColor: '#dad5ca' } as const
/** Pale, so that what is to be filled in can be seen; the head says it in words too. */
const TO_FILL = '#eef5f7'
/** Excel's name for "text, whatever it looks like", also when somebody edits the cell. */
const AS_TEXT = '@'
const DAY = 'yyyy-mm-dd'

const headOf = ({ columns }: SheetView): Row =>
  columns.map(({ title }) => ({
    value: title,
    type: String,
    wrap: true,
    alignVertical: 'center',
    ...HEAD,
  }))

function rowOf(values: readonly CsvValue[], { columns }: SheetView): Row {
  const height = heightOf(values, columns)
  return values.map((value, index) => ({ ...cellOf(value, columns[index]), height }))
}

/** In points. Excel works it out itself, other programs do not: as many lines as the longest cell may take. */
function heightOf(values: readonly CsvValue[], columns: readonly ColumnView[]): number {
  const lines = values.map((value, index) =>
    linesOf(String(value ?? ''), columns[index]?.width ?? 1),
  )
  return Math.max(1, ...lines) * LINE_HEIGHT + PADDING
}

const LINE_HEIGHT = 15
const PADDING = 3

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)

function cellOf(value: CsvValue, column: ColumnView | undefined): CellObject {
  const look = { alignVertical: 'top', ...LINE } as const
  if (column?.fill !== undefined) return fillCell(value, column, look)
  if (typeof value === 'number') return { value, type: Number, align: 'left', ...look }
  return { value: String(value ?? ''), type: String, format: AS_TEXT, wrap: true, ...look }
}

function fillCell(value: CsvValue, { fill }: ColumnView, look: object): CellObject {
  const ground = { backgroundColor: TO_FILL, wrap: true, ...look }
  if (fill !== 'date')
    return { value: String(value ?? ''), type: String, format: AS_TEXT, ...ground }
  const day = typeof value === 'string' ? { value: dayNumber(value) } : {}
  return { ...day, type: Number, format: DAY, ...ground }
}

/** "2027-03-31" as Excel counts days. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY_LENGTH + UNIX_DAY
}

/** In milliseconds. */
const DAY_LENGTH = 86_400_000
/** 1 January 1970, in the days that Excel counts. */
const UNIX_DAY = 25_569

/** What the library has no word for. The order of elements is that of the format, ECMA-376 part 1, 18.3.1.99. */
function withPrintAndLists(xml: string, sheet: SheetView, words: PageWords): string {
  const { columns, rows } = sheet
  const last = `${letterOf(columns.length - 1)}${rows.length + 1}`
  return xml
    .replaceAll(' customHeight="1"', '')
    .replace('<sheetViews>', () => `${FIT_TO_WIDTH}<sheetViews>`)
    .replace('</sheetData>', (end) => `${end}<autoFilter ref="A1:${last}"/>`)
    .replace('<pageMargins', (begin) => `${validationsOf(sheet)}${begin}`)
    .replace(/<pageSetup ([^>]*)\/>/, (_, attributes: string) =>
      [
        `<pageSetup ${attributes} fitToWidth="1" fitToHeight="0"/>`,
        `<headerFooter><oddFooter>&amp;L&amp;A&amp;R${words.page} &amp;P ${words.of} &amp;N</oddFooter></headerFooter>`,
      ].join(''),
    )
}

const FIT_TO_WIDTH = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

function validationsOf({ columns, rows }: SheetView): string {
  const end = rows.length + 1
  const rules = columns.flatMap((column, index) => {
    const rule = end > 1 ? validationOf(column) : null
    const letter = letterOf(index)
    return rule === null ? [] : [`${rule.open} sqref="${letter}2:${letter}${end}">${rule.inner}`]
  })
  if (rules.length === 0) return ''
  const list = rules.map((rule) => `<dataValidation ${rule}</dataValidation>`).join('')
  return `<dataValidations count="${rules.length}">${list}</dataValidations>`
}

/** Helps and does not force: another entry is asked about, and taken. */
function validationOf({ fill, help }: ColumnView): { open: string; inner: string } | null {
  if (fill === undefined || fill === 'text') return null
  const prompt = help
    ? ` showInputMessage="1" promptTitle="${escapeXml(help.title)}" prompt="${escapeXml(help.text)}"`
    : ''
  const common = `errorStyle="warning" allowBlank="1" showErrorMessage="1"${prompt}`
  if (fill === 'date')
    return {
      open: `type="date" operator="greaterThan" ${common}`,
      inner: `<formula1>${YEAR_2000}</formula1>`,
    }
  return {
    open: `type="list" ${common}`,
    inner: `<formula1>"${escapeXml(fill.choices.join(','))}"</formula1>`,
  }
}

/** 1 January 2000, in the days that Excel counts. */
const YEAR_2000 = 36526

/** What the filter covers, what is printed, and the head that repeats on every printed page. */
function namesOf(sheets: readonly SheetView[]): string {
  const names = sheets.flatMap(({ name, columns, rows, printed }, index) => {
    const end = rows.length + 1
    const upTo = (count: number) => `'${name}'!$A$1:$${letterOf(count - 1)}$${end}`
    return [
      nameOf('_FilterDatabase" hidden="1', index, upTo(columns.length)),
      nameOf('Print_Area', index, upTo(printed ?? columns.length)),
      nameOf('Print_Titles', index, `'${name}'!$1:$1`),
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

const nameOf = (name: string, sheet: number, range: string): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${escapeXml(range)}</definedName>`

/** A to Z: no sheet of ours is wider. */
const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
