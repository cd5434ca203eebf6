import type { Element } from '@xmldom/xmldom'
import { type Token, type Tokens, marked } from 'marked'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Result } from '../../src/model/result.ts'
import { render } from '../../src/render/render.ts'
import { real } from '../browser/support/real.ts'
import { MOVED, ROUNDS, withFirstRound } from '../render/support/first-round.ts'
import { frenchMany } from '../render/support/french-many.ts'
import { HOSTILE, hostileTo } from '../render/support/hostile.ts'
import {
  noPrimary,
  peersJoined,
  sampleAggregate,
  withheldTheme,
} from '../render/support/sample-aggregate.ts'
import { sample } from '../render/support/sample.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'
import { convert } from './support/libreoffice.ts'
import {
  type OfficePackage,
  attribute,
  elements,
  openPackage,
  parseXml,
  problemsOf,
} from './support/package.ts'

const SLOW = 60_000

type Outline = { headings: string[]; tables: string[][][]; blocks: string[] }

/** Blanks and line ends differ between the formats, and so does what stands between two things in one cell. */
const normal = (text: string): string =>
  text
    .replace(/[\u2610\u2611\u2612]/g, '')
    .replace(/;(?=\s)/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

// --- the Markdown --------------------------------------------------------

const textOf = (token: Token): string => {
  if (token.type === 'escape' || token.type === 'text' || token.type === 'codespan') {
    const inner = (token as Tokens.Text).tokens
    return inner ? inner.map(textOf).join('') : (token as Tokens.Text).text
  }
  return ((token as Tokens.Generic).tokens ?? []).map(textOf).join('')
}

const inlineOf = (tokens: Token[]): string => normal(tokens.map(textOf).join(''))

function blocksOf(token: Token): string[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
    case 'heading':
      return [inlineOf((token as Tokens.Paragraph).tokens)]
    case 'list':
      return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap(blocksOf))
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocksOf)
    case 'table':
      return rowsOf(token as Tokens.Table).flat()
    default:
      return []
  }
}

const rowsOf = ({ header, rows }: Tokens.Table): string[][] =>
  [header, ...rows].map((cells) => cells.map(({ tokens }) => inlineOf(tokens)))

function outlineOfMarkdown(markdown: string): Outline {
  const tokens = marked.lexer(markdown)
  return {
    headings: tokens
      .filter(({ type }) => type === 'heading')
      .map((token) => inlineOf((token as Tokens.Heading).tokens)),
    tables: tokens
      .filter(({ type }) => type === 'table')
      .map((token) => rowsOf(token as Tokens.Table)),
    blocks: tokens.flatMap(blocksOf).filter(Boolean),
  }
}

// --- the Word file, as LibreOffice read it --------------------------------

const content = (element: Element): string => {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (node.nodeType !== node.ELEMENT_NODE) continue
    else if (['s', 'tab', 'line-break'].includes(node.localName ?? '')) text += ' '
    else text += content(node as Element)
  }
  return text
}

const isIn = (element: Element, names: string[]): boolean => {
  for (let up = element.parentNode; up; up = up.parentNode)
    if (names.includes(up.localName ?? '')) return true
  return false
}

/** The contents list, headers and footers are no part of what the report says. */
const ASIDE = ['table-of-content', 'master-page', 'header', 'footer']

function outlineOfOdt(flat: string): Outline {
  const [body] = elements(parseXml(flat, 'the text as LibreOffice has it'), 'body')
  if (!body) throw new Error('LibreOffice found no text')
  const own = (name: string) => elements(body, name).filter((one) => !isIn(one, ASIDE))
  return {
    headings: own('h').map((one) => normal(content(one))),
    tables: own('table').map((table) =>
      elements(table, 'table-row').map((row) =>
        elements(row, 'table-cell').map((cell) =>
          normal(elements(cell, 'p').map(content).join(' ')),
        ),
      ),
    ),
    blocks: [...elements(body, '*')]
      .filter(({ localName }) => localName === 'p' || localName === 'h')
      .filter((one) => !isIn(one, ASIDE))
      .map((one) => normal(content(one)))
      .filter(Boolean),
  }
}

/** What Word has and Markdown has not: a heading over page one, and one over the contents list. */
const ONLY_IN_WORD = ['Summary', 'Contents', 'Sommaire', 'Table des matières']

const without = (texts: string[]) => texts.filter((text) => !ONLY_IN_WORD.includes(text))

const CASES: [string, Result][] = [
  ['the sample with one of everything', sample()],
  ['the shipped questionnaire at its full length', real()],
  ['one that was answered in two rounds', withFirstRound(ROUNDS, MOVED)],
  ['every text an attack', hostileTo(sample(), HOSTILE.join(' '))],
  ['many voices', sampleAggregate()],
  ['many voices, a theme withheld', withheldTheme()],
  ['many voices without a declared pair', noPrimary()],
  ['many voices, groups joined', peersJoined()],
  ['one voice in French', answeredIn(await smallPackIn('fr'))],
  ['many voices in French', await frenchMany()],
  ['many voices, every text an attack', hostileTo(sampleAggregate(), HOSTILE.join(' '))],
]

test.each(CASES)(
  'LibreOffice reads in the Word file what the Markdown says: %s',
  { timeout: SLOW },
  async (_, document) => {
    const markdown = outlineOfMarkdown(await render(document, 'md'))
    const word = outlineOfOdt(convert('report.docx', await render(document, 'docx'), 'fodt'))
    const [title = '', ...headings] = markdown.headings
    expect(without(word.headings)).toEqual(headings)
    expect(word.blocks).toContain(title)
    expect(word.tables).toEqual(markdown.tables)
    expect(without(word.blocks)).toEqual(markdown.blocks)
  },
)

describe('the Word file', () => {
  let file: OfficePackage
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = await render(sample(), 'docx')
    file = openPackage(bytes)
  })

  test('is a sound package: types, relations, well-formed parts, nothing outside', () => {
    expect(problemsOf(file)).toEqual([])
    expect(file.names).toEqual(
      expect.arrayContaining([
        '_rels/.rels',
        'word/document.xml',
        'word/styles.xml',
        'word/numbering.xml',
        'docProps/core.xml',
      ]),
    )
  })

  test('uses styles that are defined, and numbers that are', () => {
    const styles = elements(file.xml('word/styles.xml'), 'style').map((one) =>
      attribute(one, 'w:styleId'),
    )
    expect(new Set(styles).size).toBe(styles.length)
    const document = file.xml('word/document.xml')
    const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) =>
      elements(document, name).map((one) => attribute(one, 'w:val')),
    )
    expect(used.filter((name) => !styles.includes(name))).toEqual([])
    const numbers = elements(file.xml('word/numbering.xml'), 'num').map((one) =>
      attribute(one, 'w:numId'),
    )
    const named = [file.xml('word/styles.xml'), document]
      .flatMap((xml) => elements(xml, 'numId'))
      .map((one) => attribute(one, 'w:val'))
    expect(named.filter((id) => !numbers.includes(id))).toEqual([])
  })

  test('has every bookmark that it leads to, once', () => {
    const document = file.xml('word/document.xml')
    const bookmarks = elements(document, 'bookmarkStart').map((one) => attribute(one, 'w:name'))
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    const anchors = elements(document, 'hyperlink').map((one) => attribute(one, 'w:anchor'))
    expect(anchors.filter((name) => !bookmarks.includes(name))).toEqual([])
    expect(anchors.length).toBeGreaterThan(3)
  })

  test('repeats the head of every table, and says so to a screen reader', () => {
    for (const table of elements(file.xml('word/document.xml'), 'tbl')) {
      const [first, ...others] = elements(table, 'tr')
      expect(first && elements(first, 'tblHeader').length).toBe(1)
      expect(others.flatMap((row) => elements(row, 'tblHeader'))).toEqual([])
    }
  })

  test('is in the language of the pack; one that is no language is left out', async () => {
    const languages = (one: OfficePackage) =>
      elements(one.xml('word/styles.xml'), 'lang').map((lang) => attribute(lang, 'w:val'))
    expect(languages(file)).toEqual(['en'])
    expect(languages(openPackage(await render(hostileTo(sample(), 'x'), 'docx')))).toEqual([])
  })

  test('has a contents list that is filled in, with a page for every part', () => {
    const [contents] = elements(file.xml('word/document.xml'), 'sdt')
    const entries = contents ? elements(contents, 'p').map((one) => one.textContent ?? '') : []
    expect(entries.filter((text) => /\d$/.test(text)).length).toBeGreaterThan(3)
    expect(entries.join('\n')).toContain('How to read this report')
  })

  test('has the same bytes every time, with the day of the assessment in them', async () => {
    const again = await render(sample(), 'docx')
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0)
    expect(file.text('docProps/core.xml')).toContain('2026-11-01T00:00:00Z</dcterms:created>')
  })

  test('reads as it did', async () => {
    const { blocks } = outlineOfOdt(convert('report.docx', bytes, 'fodt'))
    await expect(`${blocks.join('\n')}\n`).toMatchFileSnapshot('../golden/sample.docx.txt')
    await expect(file.text('word/document.xml').replaceAll('><', '>\n<')).toMatchFileSnapshot(
      '../golden/sample.docx.xml',
    )
  })
})

describe('texts that try to be more than text', () => {
  const shape = async (document: Assessment) => {
    const file = openPackage(await render(document, 'docx'))
    expect(problemsOf(file)).toEqual([])
    const xml = file.xml('word/document.xml')
    const count = (name: string) => elements(xml, name).length
    const counts = [count('instrText'), count('hyperlink'), count('p'), count('tbl')]
    return { names: file.names, counts, text: file.text('word/document.xml') }
  }

  test('make no field, no link, no paragraph and no part, and what no XML can hold is made visible', async () => {
    const field = '\ufffe\uffff\ud800 { HYPERLINK "https://evil.example" } \b'
    const attacked = await shape(hostileTo(sample(), [...HOSTILE, field].join(' ')))
    const benign = await shape(hostileTo(sample(), 'and so on'))
    expect([attacked.names, attacked.counts]).toEqual([benign.names, benign.counts])
    expect(attacked.text).toContain('{ HYPERLINK &quot;https://evil.example&quot; }')
  })
})
