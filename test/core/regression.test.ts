import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkGates, gateOutcomes } from '../../src/core/gates.ts'
import { checkRegression, regression } from '../../src/core/regression.ts'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'
import { area, pack, scored, theme } from '../support/builders.ts'
import { textOf } from '../support/problem-text.ts'

const critical = { level: 2, stage: 'embedding' }
const AREAS = [
  area('left', [theme('one', ['a', { id: 'must', critical }, 'c'])]),
  area('right', [theme('two', ['b', { id: 'later', showWhen: { item: 'b', atLeast: 3 } }])]),
]
const loaded = pack(AREAS)
const before = scored(loaded, { a: 3, must: 2, c: 3, b: 2 })

describe('against an earlier result', () => {
  test.each<[string, Record<string, AnswerInput>, string[]]>([
    ['the same answers', { a: 3, must: 2, c: 3, b: 2 }, []],
    ['better ones', { a: 4, must: 2, c: 3, b: 2 }, []],
    ['one item lower, its area the same', { a: 2, must: 3, c: 3, b: 2 }, []],
    ['an area lower', { a: 2, must: 2, c: 3, b: 2 }, ['left was 67 and is 58']],
    [
      'a critical item lost, its area higher',
      { a: 4, must: 1, c: 4, b: 2 },
      ['the critical item must was met and is unmet'],
    ],
    [
      'a critical item that nobody knows now',
      { a: 4, must: 'dont-know', c: 4, b: 2 },
      ['the critical item must was met and is unverified'],
    ],
    [
      'an area that cannot be scored now',
      { a: 3, must: 2, c: 3, b: 'dont-know' },
      ['right was 50, and its score cannot be said now'],
    ],
    [
      'a question that an answer brought into sight',
      { a: 3, must: 2, c: 3, b: 3, later: 0 },
      ['right was 50 and is 38'],
    ],
  ])('%s', (_, answers, sentences) => {
    expect(regression(before, scored(loaded, answers)).sentences).toEqual(sentences)
  })

  test('a drop that rounding hides is a drop, shown with the decimals that it takes', () => {
    const heavy = pack([
      area('only', [
        theme('one', [
          { id: 'x', weight: 999 },
          { id: 'y', weight: 1 },
        ]),
      ]),
    ])
    const [then, now] = [scored(heavy, { x: 2, y: 2 }), scored(heavy, { x: 2, y: 1 })]
    expect(then.areas[0]?.display).toBe('50')
    expect(regression(then, now).sentences).toEqual(['only was 50.00 and is 49.98'])
  })

  test('what could not be said before, or was not met, cannot be lost', () => {
    const open = scored(loaded, { a: 3, must: 1 })
    expect(regression(open, scored(loaded, { a: 3, must: 0, c: 4, b: 0 })).items).toEqual([])
  })

  test('an item confirmed before and by nobody now is lost', () => {
    const confirmed = pack([
      area('only', [theme('one', [{ id: 'm', critical, confirmedBy: 'lived-experience' }, 'n'])]),
    ])
    const answers = { m: 3, n: 3 }
    const [then, now] = [
      scored(confirmed, answers, { participants: { 'peer-worker': 1 } }),
      scored(confirmed, answers, { participants: { manager: 1 } }),
    ]
    expect(regression(then, now).sentences).toEqual([
      'the critical item m was met and is unverified',
    ])
  })

  test('never anything against oneself, and never both ways about an area', () => {
    const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: 'dont-know' as const })
    const answers = fc.record({ a: level, must: level, c: level, b: level, later: level })
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const [first, second] = [scored(loaded, one), scored(loaded, two)]
        expect(regression(first, first)).toEqual({ sentences: [], items: [] })
        const lower = (x: typeof first, y: typeof first) =>
          regression(x, y)
            .sentences.filter((text) => / and is \d/.test(text))
            .map((text) => text.split(' ')[0])
        expect(lower(first, second).filter((id) => lower(second, first).includes(id))).toEqual([])
      }),
    )
  })
})

describe('another version of the questionnaire', () => {
  const reworded = (ids: string[]) => {
    const worded = (id: string) => ({
      id,
      prompt: ids.includes(id) ? `Another ${id}?` : `Is there ${id}?`,
    })
    const left = ['a', 'must', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(worded)
    return pack(
      [area('left', [theme('one', left)]), area('right', [theme('two', [worded('b')])])],
      { version: ids.length === 0 ? '1.0.0' : '1.1.0' },
    )
  }
  const answers = { a: 4, must: 2, c: 2, d: 2, e: 2, f: 2, g: 2, h: 2, i: 2, b: 2 }
  const then = scored(reworded([]), answers)

  test('only questions with the same words count', () => {
    const now = scored(reworded(['a']), { ...answers, a: 0 })
    expect(checkRegression(then, now.pack)).toEqual([])
    expect(regression(then, now).sentences).toEqual([])
    expect(regression(then, scored(reworded(['c']), { ...answers, a: 0 })).sentences).toEqual([
      'left was 56 and is 44',
    ])
  })

  test('with too little in common it is refused, with the way out', () => {
    const now = scored(reworded(['a', 'c', 'd', 'e']), answers)
    const [problem] = checkRegression(then, now.pack)
    expect(problem?.code).toBe('too-little-common')
    expect(textOf(problem)).toContain('only 78 % of the questions')
    expect(textOf(problem)).toContain('score the earlier answers again')
  })

  test('a question counts as much as it carries of the scores, not as one among many', () => {
    expect(checkRegression(then, scored(reworded(['a', 'c', 'd']), answers).pack)).toEqual([])
    const now = scored(reworded(['b']), answers)
    const [problem] = checkRegression(then, now.pack)
    expect(textOf(problem)).toContain('only 50 % of the questions')
  })

  test.each([
    [4, []],
    [3.999999, ['too-little-common']],
  ])('exactly 80 % is enough: an area of weight %d beside one of 1', (weight, codes) => {
    const weighted = (prompt: string) =>
      pack([
        area('left', [theme('one', ['a'])], { weight }),
        area('right', [theme('two', [{ id: 'b', prompt }])]),
      ])
    const first = scored(weighted('Is there b?'), { a: 2, b: 2 })
    const problems = checkRegression(first, weighted('Another b?').questionnaire)
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  test('line ends and runs of spaces ask nothing else', () => {
    const laidOut = (prompt: string, levels: string[]) =>
      pack([area('only', [theme('one', [{ id: 'a', prompt, levels }])])])
    const texts = ['None.', 'Talked about.', 'Written down.', 'In use.', 'Reviewed.']
    const first = scored(laidOut('Is there one?', texts), { a: 3 })
    const second = scored(
      laidOut(
        'Is there\n  one?',
        texts.map((text) => `${text}\n`),
      ),
      { a: 2 },
    )
    expect(checkRegression(first, second.pack)).toEqual([])
    expect(regression(first, second).sentences).toEqual(['only was 75 and is 50'])
  })

  test('a part is not held against the whole', () => {
    const scope = { complete: false, areas: ['right'] }
    const part = scored(reworded([]), answers, { scope })
    expect(checkRegression(then, part.pack, part.scope).map(({ code }) => code)).toEqual([
      'too-little-common',
    ])
    expect(checkRegression(part, part.pack, part.scope)).toEqual([])
  })

  test('another questionnaire is refused', () => {
    const other = pack(AREAS, { id: 'other' }).questionnaire
    const problems = checkGates(
      { scores: [], critical: false, noRegression: before },
      { pack: other },
    )
    expect(problems.map(({ code }) => code)).toEqual(['other-questionnaire'])
  })
})

describe('the outcome of a gate', () => {
  const now = scored(loaded, { a: 1, must: 1, c: 3, b: 2 })

  test('names what it asks for, also where it is cleared', () => {
    const outcomes = gateOutcomes(
      {
        stage: 'preparing',
        scores: [{ atLeast: 40 }, { area: 'right', atLeast: 60 }],
        coverage: 100,
        critical: true,
        noRegression: before,
      },
      now,
    )
    expect(outcomes.map(({ name, missed }) => [name, missed === null])).toEqual([
      ['Stage Preparing or higher', true],
      ['Overall: score 40 or more', true],
      ['right: score 60 or more', false],
      ['Coverage 100 % or more', true],
      ['Every critical item met', false],
      ['Nothing lower than in the result of 2026-11-01', false],
    ])
  })

  test('names the critical items that it asks for: a stage those that guard it', () => {
    const itemsOf = (stage: string) =>
      gateOutcomes({ stage, scores: [], critical: false }, now).flatMap(({ items }) => items)
    expect(itemsOf('starting')).toEqual([])
    expect(itemsOf('embedding')).toEqual(['must'])
  })
})

test('what is lower, in the language of the later result', () => {
  const critical = { level: 2, stage: 'embedding' }
  const french = pack(
    [
      area('left', [theme('one', ['a', { id: 'must', critical }])]),
      area('right', [theme('two', ['b'])]),
      area('far', [
        theme('three', [
          { id: 'x', weight: 999 },
          { id: 'y', weight: 1 },
        ]),
      ]),
    ],
    { language: 'fr-CA' },
  )
  const then = scored(french, { a: 3, must: 2, b: 2, x: 2, y: 2 })
  const now = scored(french, { a: 3, must: 1, b: 'dont-know', x: 2, y: 1 })
  expect(regression(then, now).sentences).toEqual([
    'left\u00a0: 63 avant, 50 maintenant',
    'right\u00a0: 50 avant, score impossible à dire maintenant',
    'far\u00a0: 50,00 avant, 49,98 maintenant',
    'la question incontournable must était atteinte, et ne l’est plus (non atteinte)',
  ])
})
