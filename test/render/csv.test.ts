import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { type CsvValue, inert, toCsv } from '../../src/render/text/csv.ts'
import { ROOT } from '../support/run.ts'
import { hostileTo } from './support/hostile.ts'
import { sample } from './support/sample.ts'

const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false })

/** Payloads of the OWASP page on CSV injection and of measurement of real spreadsheets. */
const LIVE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("https://evil.example","x")',
  "=cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '\ttab',
  '=1;2',
  '="a","b"',
]

describe('a cell', () => {
  test.each(LIVE)('%j is not run', (text) => {
    expect(inert(text)).toBe(`'${text}`)
  })

  test.each(['a=1', '1-2', 'Peer-led', "'quoted'", '', ' ', '5', '1 November 2026', 'é=', '#REF!'])(
    '%j stays as it is',
    (text) => {
      expect(inert(text)).toBe(text)
    },
  )

  test('a number stays a number, also a negative one; nothing known is an empty cell', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[-1.5, 0, null, false]])).toBe(
      '\ufeff"a","b","c","d"\r\n-1.5,0,,FALSE\r\n',
    )
  })

  test('every text is in quotes, and a quote inside is doubled', () => {
    expect(toCsv(['a'], [['x "y", z'], ['two\nlines'], ['']])).toBe(
      '\ufeff"a"\r\n"x ""y"", z"\r\n"two\nlines"\r\n""\r\n',
    )
  })
})

test('any texts at all come back as they were, in as many rows and columns', () => {
  const piece = fc.constantFrom(
    ...LIVE,
    '"',
    '""',
    ',',
    '\r\n',
    '\n',
    ' ',
    ';',
    'a',
    '=',
    'é',
    '😀',
  )
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  const value = fc.oneof<fc.Arbitrary<CsvValue>[]>(text, fc.integer(), fc.constant(null))
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1 }), (rows) => {
      const shown = (one: CsvValue) => (typeof one === 'string' ? inert(one) : String(one ?? ''))
      expect(read(toCsv(['a', 'b', 'c'], rows))).toEqual([
        ['a', 'b', 'c'],
        ...rows.map((row) => row.map(shown)),
      ])
    }),
    { numRuns: 500 },
  )
})

describe('the table of items', () => {
  test('as it is', async () => {
    await expect(await render(sample(), 'csv')).toMatchFileSnapshot('../golden/sample.csv')
  })

  test('has the columns that the documentation names, in that order: scripts rely on them', async () => {
    const [columns] = read(await render(sample(), 'csv'))
    const page = readFileSync(path.join(ROOT, 'docs/formats.md'), 'utf8')
    const [, table = ''] = page.split('| column')
    const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(columns).toEqual(named)
  })

  test('has a row for every item, those that were not asked too', async () => {
    const document = sample()
    const [columns = [], ...rows] = read(await render(document, 'csv'))
    const items = document.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
    expect(rows.map((row) => row[columns.indexOf('item')])).toEqual(items.map(({ id }) => id))
    expect(rows.map((row) => row[columns.indexOf('level')])).toEqual(
      items.map(({ level }) => (level === null ? '' : String(level))),
    )
  })

  test.each(LIVE)('%j in every text runs nowhere', async (attack) => {
    const document = JSON.parse(JSON.stringify(hostileTo(sample(), 'x')), (_, value: unknown) =>
      typeof value === 'string' && value.endsWith(' x') ? attack : value,
    )
    const rows = read(await render(document, 'csv'))
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const texts = rows.flat().filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))
    expect(texts.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
  })
})
