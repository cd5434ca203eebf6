import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePasteText, encodePasteText, isPasteText } from '../../../src/core/paste-text.ts'
import { packSection } from '../../../src/core/paste-text/pack-label.ts'
import { writeSections } from '../../../src/core/paste-text/sections.ts'
import { type AnswerInput, answerSheetSchema } from '../../../src/model/answer-sheet.ts'
import { area, pack, theme } from '../../support/builders.ts'

const IDS = Array.from({ length: 31 }, (_, index) => `item-${index + 1}`)
const PACK = pack([area('one', [theme('a', IDS.slice(0, 12)), theme('b', IDS.slice(12))])])

type Sheet = ReturnType<typeof sheetWith>

function sheetWith(answers: Record<string, AnswerInput>, more: Record<string, unknown> = {}) {
  return answerSheetSchema.parse({
    questionnaire: 'small',
    version: '1.0.0',
    respondent: { role: 'peer-worker' },
    digest: PACK.digest,
    answers,
    ...more,
  })
}

const FULL = sheetWith(
  {
    'item-1': 3,
    'item-2': 'dont-know',
    'item-3': { notApplicable: 'One team — “the” team’s own\n\n[no] other > this \\ one\u00a0.' },
    'item-5': {
      level: 0,
      note: 'A note that is long enough to be broken over two lines, at least.',
    },
    'item-6': { note: ' nothing  chosen ' },
    'item-7': { level: 'dont-know', note: 'nobody' },
    'item-31': 4,
  },
  { wave: '2026-spring', respondent: { role: 'peer-worker', kind: 'group', size: 4 } },
)

const TEXT = encodePasteText(FULL, PACK)

test('what it looks like', () => {
  expect(TEXT).toMatchInlineSnapshot(`
    "[readiness answers 1]
    [questionnaire small 1.0.0 06863ab2 #e21c] 00000000 00000000
    00000000 00000000 00000000 00000000 00000000 00000000
    [respondent peer-worker group 4 #b9a9]
    [wave 2026-spring #fc70]
    [answers 1 #d902] 3dxs0 sdsss sssss sssss sssss
    [answers 26 #923a] sssss 4
    [reason item-3 #2a84] One team — “the” team’s
    own\\u{a}\\u{a}\\u{5b}no\\u{5d} other \\u{3e} this \\u{5c} one\\u{a0}.
    [note item-5 #8801] A note that is long enough to be broken over
    two lines, at least.
    [note item-6 #96f2] \\u{20}nothing\\u{20}\\u{20}chosen\\u{20}
    [note item-7 #e356] nobody
    [end #caf9cef8]
    "
  `)
})

describe('comes back as the sheet that it was', () => {
  test('as written', () => {
    expect(decodePasteText(TEXT, PACK)).toEqual({ ok: true, value: FULL })
  })

  test('with its keys in pack order', () => {
    const decoded = decodePasteText(
      encodePasteText(sheetWith({ 'item-9': 1, 'item-2': 2 }), PACK),
      PACK,
    )
    expect(decoded.ok && Object.keys(decoded.value.answers)).toEqual(['item-2', 'item-9'])
  })

  test.each<[string, (text: string) => string]>([
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['quoted twice', (text) => text.replace(/^/gm, '>> ')],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['in one line', (text) => text.replaceAll('\n', ' ')],
    ['wrapped after 20 characters', (text) => text.replace(/(.{1,20}) /g, '$1\n')],
    ['with empty lines between', (text) => text.replaceAll('\n', '\n\n')],
    ['indented', (text) => text.replace(/^/gm, '    ')],
    [
      'with a capital at the start of a label',
      (text) => text.replace(/^\[\w/gm, (c) => c.toUpperCase()),
    ],
    [
      'after a greeting and before a signature',
      (text) => `Hello [Jo],\n\n${text}\n-- \n[Harbour] #1\n`,
    ],
    ['with a zero-width space', (text) => text.replaceAll('] ', '] \u200b')],
  ])('%s', (_, mangle) => {
    expect(decodePasteText(mangle(TEXT), PACK)).toEqual({ ok: true, value: FULL })
  })

  test('with other quotation marks and dashes in the words, which then stay as they came', () => {
    const mangled = TEXT.replace('—', '-').replace('’', "'")
    const decoded = decodePasteText(mangled, PACK)
    expect(decoded.ok && decoded.value.answers['item-3']).toEqual({
      notApplicable: "One team - “the” team's own\n\n[no] other > this \\ one\u00a0.",
    })
  })
})

const answer = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.constant('dont-know' as const),
    fc.record({ notApplicable: words() }),
    fc.record({ notApplicable: words(), note: words() }),
    fc.record({ level: fc.integer({ min: 0, max: 4 }), note: words() }),
    fc.record({ level: fc.constant('dont-know' as const), note: words() }),
    fc.record({ note: words() }),
  ),
  { nil: undefined },
)

function words() {
  const unit = fc.oneof(
    fc.constantFrom(' ', '[', ']', '>', '\\', '\n', '#', 'end', '\\u{5b}', '“', '-', '\u00a0'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  )
  return fc
    .array(unit, { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '')
}

const anySheet = fc
  .record({
    answers: fc.array(answer, { minLength: IDS.length, maxLength: IDS.length }),
    wave: fc.option(fc.constantFrom('a', '2026-spring'), { nil: undefined }),
    respondent: fc.constantFrom(
      undefined,
      { role: 'manager' },
      { role: 'peer-worker', kind: 'individual' },
      { role: 'peer-worker', kind: 'group', size: 12 },
    ),
  })
  .map(({ answers, ...more }) => {
    const given = IDS.flatMap((id, index): [string, AnswerInput][] => {
      const input = answers[index]
      return input === undefined ? [] : [[id, input]]
    })
    return sheetWith(Object.fromEntries(given), more)
  })

test('any sheet comes back, also quoted and wrapped', () => {
  fc.assert(
    fc.property(anySheet, (sheet: Sheet) => {
      const text = encodePasteText(sheet, PACK)
      expect(decodePasteText(text, PACK)).toEqual({ ok: true, value: sheet })
      const mailed = text.replace(/(.{1,30}) /g, '$1\n').replace(/^/gm, '> ')
      expect(decodePasteText(mailed, PACK)).toEqual({ ok: true, value: sheet })
    }),
    { numRuns: 300 },
  )
})

describe('a changed text is refused', () => {
  const PLAIN = encodePasteText(
    sheetWith(Object.fromEntries(IDS.map((id, index) => [id, index % 5]))),
    PACK,
  )
  const OTHERS = [...'01234dxsn?9 #[]\n>a\u00b2\u0663']

  test('whichever single character was exchanged', () => {
    for (const [at, character] of [...PLAIN].entries()) {
      for (const other of OTHERS) {
        if (other !== character)
          expectSameOrRefused(PLAIN.slice(0, at) + other + PLAIN.slice(at + 1))
      }
    }
  })

  test('whichever was lost or doubled', () => {
    for (const [at, character] of [...PLAIN].entries()) {
      expectSameOrRefused(PLAIN.slice(0, at) + PLAIN.slice(at + 1))
      expectSameOrRefused(PLAIN.slice(0, at) + character + PLAIN.slice(at))
    }
  })

  test('in an answer, always: none is read as another', () => {
    const from = PLAIN.indexOf('] 0', PLAIN.indexOf('[answers')) + 2
    const answers = PLAIN.slice(from, from + 29)
    for (const [index, letter] of [...answers].entries()) {
      for (const other of '01234dxs?5') {
        if (letter === ' ' || letter === other) continue
        const changed = PLAIN.slice(0, from + index) + other + PLAIN.slice(from + index + 1)
        const decoded = decodePasteText(changed, PACK)
        expect(decoded.ok ? [] : decoded.problems).toMatchObject([
          { code: 'paste-text-changed', line: 5 },
        ])
      }
    }
  })

  /** What changes nothing that is said, such as a space, may be read; then as what it was. */
  function expectSameOrRefused(text: string) {
    const decoded = decodePasteText(text, PACK)
    if (decoded.ok) expect(decoded).toEqual(decodePasteText(PLAIN, PACK))
    else expect(decoded.problems.length).toBeGreaterThan(0)
  }

  const line = (start: string) => new RegExp(`^\\[${start}.*\\n`, 'm')

  test.each<[string, string, string, number | undefined]>([
    ['no text at all', 'Dear all,\n', 'paste-text-missing', undefined],
    [
      'another version',
      TEXT.replace('answers 1]', 'answers 2]'),
      'paste-text-other-version',
      undefined,
    ],
    ['two texts', TEXT + TEXT, 'paste-text-several', undefined],
    ['no end', TEXT.replace(line('end'), ''), 'paste-text-cut', undefined],
    [
      'cut in an answer',
      TEXT.slice(0, TEXT.indexOf('[answers 26') + 15),
      'paste-text-cut',
      undefined,
    ],
    ['no wave', TEXT.replace(line('wave'), ''), 'paste-text-incomplete', 13],
    ['no pack', TEXT.replace(line('questionnaire'), ''), 'paste-text-incomplete', 13],
    ['another role', TEXT.replace('peer-worker', 'manager'), 'paste-text-changed', 4],
    ['another word in a reason', TEXT.replace('team’s', 'teams’'), 'paste-text-changed', 8],
  ])('%s', (_, text, code, at) => {
    const decoded = decodePasteText(text, PACK)
    expect(decoded.ok ? [] : decoded.problems).toMatchObject([{ code, ...(at && { line: at }) }])
  })
})

describe('another pack', () => {
  test('is named', () => {
    const other = { ...PACK, questionnaire: { ...PACK.questionnaire, id: 'other' } }
    expect(decodePasteText(TEXT, other)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-questionnaire', line: 2 }],
    })
  })

  test('is read where it asks the same in the same order, such as a translation; its digest stays', () => {
    const other = { ...PACK, digest: `sha256-${'1'.repeat(64)}` }
    expect(decodePasteText(TEXT, other)).toEqual({ ok: true, value: FULL })
  })

  test('is refused where its questions stand in another order', () => {
    const other = pack([area('one', [theme('a', [...IDS].reverse())])])
    expect(decodePasteText(TEXT, other)).toMatchObject({
      ok: false,
      problems: [{ code: 'other-questions', line: 2 }],
    })
  })
})

describe('a text made by hand, with checks that are right, is refused', () => {
  const SECTIONS = [
    packSection(PACK),
    { label: 'respondent peer-worker', content: '' },
    { label: 'answers 1', content: `x${'1'.repeat(30)}` },
    { label: 'reason item-1', content: 'One team.' },
  ]
  const withSection = (label: string, content = '') => [
    ...SECTIONS.filter((section) => section.label.split(' ')[0] !== label.split(' ')[0]),
    { label, content },
  ]

  test('though the honest one is read', () => {
    expect(decodePasteText(writeSections(SECTIONS), PACK)).toMatchObject({ ok: true })
  })

  test.each([
    ['a role that is no id', withSection('respondent Peer Worker')],
    ['a group of one', withSection('respondent peer-worker group 1')],
    ['a collection that is no id', withSection('wave a/b')],
    ['an answer too few', withSection('answers 1', '1'.repeat(30))],
    ['an answer that there is not', withSection('answers 1', `x5${'1'.repeat(29)}`)],
    ['answers from somewhere else', withSection('answers 2', `x${'1'.repeat(30)}`)],
    ['no reason for what does not apply', SECTIONS.slice(0, 3)],
    ['a reason for a level', withSection('answers 1', '1'.repeat(31))],
    ['a note on nothing', withSection('note item-99', 'Where?')],
    ['an unknown part', withSection('evidence item-1', 'A page')],
    ['no questionnaire', SECTIONS.slice(1)],
    ['a digest that is none', withSection(packSection(PACK).label, 'abc')],
  ])('%s', (_, sections) => {
    const decoded = decodePasteText(writeSections(sections), PACK)
    expect(decoded.ok ? [] : decoded.problems).toMatchObject([{ code: 'paste-text-unreadable' }])
  })
})

test('is told from a sheet in YAML or JSON', () => {
  expect(isPasteText(`Hello\n> ${TEXT}`)).toBe(true)
  expect(isPasteText('questionnaire: small\nanswers: { a: [1] }\n')).toBe(false)
  expect(isPasteText(JSON.stringify(FULL))).toBe(false)
})
