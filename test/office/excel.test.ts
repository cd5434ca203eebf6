import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { toReport } from '../../src/render/to-report.ts'
import { toXlsx } from '../../src/render/office/workbook.ts'
import { registerSheet } from '../../src/render/view/register-table.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import { sample } from '../render/support/sample.ts'
import { convert } from './support/libreoffice.ts'
import {
  type OfficePackage,
  attribute,
  elements,
  openPackage,
  problemsOf,
} from './support/package.ts'

const SLOW = 60_000
const SHEET = 'xl/worksheets/sheet1.xml'

/** The first sheet as LibreOffice shows it: commas, quotes, UTF-8, every text quoted, cells as shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,1'

const shownBy = (file: Uint8Array): string[][] => parse(convert('actions.xlsx', file, TO_CSV))

const asText = (value: unknown) => String(value ?? '')

describe('the action register in Excel', () => {
  let bytes: Uint8Array
  let file: OfficePackage

  beforeAll(async () => {
    bytes = await render(sample(), 'xlsx')
    file = openPackage(bytes)
  })

  test('is a sound package', () => {
    expect(problemsOf(file)).toEqual([])
  })

  test('has the same bytes every time', async () => {
    expect(Buffer.from(await render(sample(), 'xlsx')).equals(Buffer.from(bytes))).toBe(true)
  })

  test('shows in LibreOffice what the assessment says', { timeout: SLOW }, async () => {
    const { columns, rows } = registerSheet(toReport(sample()))
    const shown = shownBy(bytes)
    expect(shown).toEqual([
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map(asText)),
    ])
    await expect(`${shown.map((row) => row.join(' | ')).join('\n')}\n`).toMatchFileSnapshot(
      '../golden/sample.xlsx.txt',
    )
    await expect(file.text(SHEET).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      '../golden/sample.xlsx.xml',
    )
  })

  test('keeps its head in view and on every printed page, fits the width, filters, and offers a list', () => {
    const sheet = file.xml(SHEET)
    const [pane] = elements(sheet, 'pane')
    expect(pane && [attribute(pane, 'state'), attribute(pane, 'ySplit')]).toEqual(['frozen', '1'])
    const [setup] = elements(sheet, 'pageSetup')
    expect(setup && [attribute(setup, 'fitToWidth'), attribute(setup, 'orientation')]).toEqual([
      '1',
      'landscape',
    ])
    expect(elements(sheet, 'autoFilter')).toHaveLength(1)
    expect(elements(sheet, 'formula1').map((one) => one.textContent)).toEqual([
      '36526',
      '"Not started,Under way,Done,Not for us"',
    ])
    const names = elements(file.xml('xl/workbook.xml'), 'definedName').map((one) => one.textContent)
    expect(names).toContain("'Actions'!$1:$1")
  })

  test('the parts of a sheet stand in the order of the format', () => {
    const root = file.xml(SHEET).documentElement
    const order = [...(root?.childNodes ?? [])].map(({ localName }) => localName)
    expect(order).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ])
  })

  test(
    'a text that looks like a formula, or like XML, stays the text it is',
    { timeout: SLOW },
    async () => {
      const texts = [
        '=1+1',
        '+1',
        '-1',
        '@SUM(1)',
        '=HYPERLINK("https://evil.example")',
        '<f>1</f>',
        ...HOSTILE,
      ]
      const rows = texts.map((text) => [text.replace(/[\u0000-\u0008\u202e\u2066\ufeff]/g, '')])
      const made = await toXlsx(
        [{ name: 'Texts', columns: [{ title: 'Text', width: 40 }], rows }],
        { page: 'Page', of: 'of' },
      )
      expect(elements(openPackage(made).xml(SHEET), 'f')).toEqual([])
      expect(shownBy(made)).toEqual([['Text'], ...rows])
    },
  )

  test.each(HOSTILE)('%j makes no formula and no part', async (attack) => {
    const attacked = openPackage(await render(hostileTo(sample(), attack), 'xlsx'))
    expect(problemsOf(attacked)).toEqual([])
    expect(attacked.names).toEqual(file.names)
    expect(elements(attacked.xml(SHEET), 'f')).toEqual([])
    expect(elements(attacked.xml(SHEET), 'c').length).toBe(elements(file.xml(SHEET), 'c').length)
  })

  test('a day that is given stands there as a day', { timeout: SLOW }, async () => {
    const columns = [{ title: 'Due', width: 12, fill: 'date' as const }]
    const made = await toXlsx([{ name: 'Days', columns, rows: [['2027-03-31'], [null]] }], {
      page: 'Page',
      of: 'of',
    })
    expect(shownBy(made).slice(0, 2)).toEqual([['Due'], ['2027-03-31']])
  })
})

test('nothing open: the register has its head and no list to fill in', async () => {
  const made = openPackage(await render({ ...sample(), actions: [] }, 'xlsx'))
  expect(problemsOf(made)).toEqual([])
  expect(elements(made.xml(SHEET), 'row')).toHaveLength(1)
})
