import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { type CsvValue, inert, toCsv } from '../../src/render/text/csv.ts'
import { ROOT } from '../support/run.ts'
import { hostileTo } from './support/hostile.ts'
import { sampleAggregate, withheldTheme } from './support/sample-aggregate.ts'
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

/** The columns in the table of the documentation that begins so. */
function documented(head: string): string[] {
  const page = readFileSync(path.join(ROOT, 'docs/formats.md'), 'utf8')
  const [table = ''] = (page.split(head)[1] ?? '').split('\n\n')
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '')
}

describe('the table of items', () => {
  test('as it is', async () => {
    await expect(await render(sample(), 'csv')).toMatchFileSnapshot('../golden/sample.csv')
  })

  test('has the columns that the documentation names, in that order: scripts rely on them', async () => {
    const [columns] = read(await render(sample(), 'csv'))
    expect(columns).toEqual(documented('| column'))
  })

  test('of many answer sheets has its own columns, those of the documentation', async () => {
    const [columns] = read(await render(sampleAggregate(), 'csv'))
    const [own, many] = [documented('| column'), documented('| figure')]
    const between = (from: string, to: string) => own.slice(own.indexOf(from), own.indexOf(to))
    expect(columns).toEqual([
      ...between('organisation', 'state'),
      ...many,
      ...between('weight', 'note'),
      ...own.slice(own.indexOf('theme_weight')),
    ])
  })

  test('of many answer sheets holds what is published, and nothing of a withheld theme', async () => {
    const document = withheldTheme()
    const [columns = [], ...rows] = read(await render(document, 'csv'))
    const items = document.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name)])
    const shown = (value: number | null) => (value === null ? '' : String(value))
    expect(column('item')).toEqual(items.map(({ id }) => id))
    expect(column('n')).toEqual(items.map(({ n }) => shown(n)))
    expect(column('mean')).toEqual(items.map(({ mean }) => shown(mean)))
    expect(column('in_place')).toEqual(items.map(({ inPlace }) => shown(inPlace)))
    expect(column('level_3')).toEqual(
      items.map(({ distribution }) => shown(distribution?.[3] ?? null)),
    )
    expect(column('mean')).toContain('')
    expect(column('theme_status')).toContain('withheld')
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
