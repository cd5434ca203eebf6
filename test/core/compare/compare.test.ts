import { describe, expect, test } from 'vitest'
import { checkComparable } from '../../../src/core/compare/check-comparable.ts'
import { compareResults } from '../../../src/core/compare/compare.ts'
import type { AnswerInput } from '../../../src/model/answer-sheet.ts'
import { comparisonSchema } from '../../../src/model/comparison.ts'
import type { Result } from '../../../src/model/result.ts'
import { type ItemSpec, area, pack, scored, theme } from '../../support/builders.ts'
import { manyOf } from '../../support/aggregates.ts'
import { textOf } from '../../support/problem-text.ts'

const compareAll = (...results: Result[]) => {
  expect(checkComparable(results)).toEqual([])
  return comparisonSchema.parse(compareResults(results, { toolVersion: '0.0.0' }))
}

/** One theme of these items, answered twice. */
function twice(
  items: (ItemSpec | string)[],
  before: Record<string, AnswerInput>,
  after: Record<string, AnswerInput>,
) {
  const loaded = pack([area('one', [theme('only', items)])])
  const comparison = compareAll(
    scored(loaded, before),
    scored(loaded, after, { date: '2027-11-01' }),
  )
  const [found] = comparison.areas[0]?.themes ?? []
  if (!found) throw new Error('there is one theme')
  return found
}

const FIVE = ['a', 'b', 'c', 'd', 'e']
const at = (...levels: AnswerInput[]) =>
  Object.fromEntries(FIVE.map((id, index) => [id, levels[index] ?? null]))

describe('a theme is called changed', () => {
  test.each<[string, AnswerInput[], AnswerInput[], string, string | undefined]>([
    ['not for nothing', [2, 2, 2, 2, 2], [2, 2, 2, 2, 2], 'same', '0'],
    ['not for one question', [2, 2, 2, 2, 2], [3, 2, 2, 2, 2], 'same', '+5'],
    ['not for one up and one down', [2, 2, 2, 2, 2], [3, 1, 2, 2, 2], 'same', '0'],
    ['not for two up and one down', [1, 1, 2, 2, 2], [2, 2, 1, 2, 2], 'same', '+5'],
    ['for two up and none down', [2, 2, 2, 2, 2], [3, 3, 2, 2, 2], 'higher', '+10'],
    ['for two down and none up', [2, 2, 2, 2, 2], [1, 1, 2, 2, 2], 'lower', '-10'],
    ['for exactly 15 points, one question down', [0, 0, 2, 2, 2], [4, 0, 1, 2, 2], 'higher', '+15'],
    ['for 15 points by one question', [0, 2, 2, 2, 2], [3, 2, 2, 2, 2], 'higher', '+15'],
    ['for 20 points down', [4, 2, 2, 2, 2], [0, 2, 2, 2, 2], 'lower', '-20'],
  ])('%s', (_, before, after, change, points) => {
    const found = twice(FIVE, at(...before), at(...after))
    expect([found.change, found.difference?.display]).toEqual([change, points])
  })

  test('not because an answer became known: the difference is there, the word is not', () => {
    const found = twice(FIVE, at(1, 1, 1, 'dont-know', 'dont-know'), at(1, 1, 1, 4, 4))
    expect(found.difference?.display).toBe('+30')
    expect([found.onSameAnswers?.display, found.change]).toEqual(['0', 'same'])
    expect(found.items.filter(({ moved }) => moved)).toEqual([])
  })

  test('not where under half of the weight has a level both times', () => {
    const found = twice(FIVE, at(1, 1, 1, null, null), at(null, null, 3, 3, 3))
    expect([found.onSameAnswers, found.change]).toEqual([null, 'unknown'])
  })

  test('also where the score cannot be said, if two questions moved one way', () => {
    const found = twice(FIVE, at(1, 1, null, null, null), at(2, 2, null, null, null))
    expect([found.difference, found.change]).toEqual([null, 'higher'])
  })

  test('not where the scores themselves lead another way', () => {
    const found = twice(['a', 'b'], { a: 2, b: 'dont-know' }, { a: 1, b: 3 })
    expect([found.difference?.display, found.onSameAnswers?.display]).toEqual(['0', '-25'])
    expect(found.change).toBe('unknown')
  })

  test('by exact scores: 14.9 written as 15 would say it is', () => {
    const items = [
      { id: 'a', weight: 0.149 },
      { id: 'b', weight: 0.851 },
    ]
    const found = twice(items, { a: 0, b: 2 }, { a: 4, b: 2 })
    expect([found.change, found.difference]).toEqual(['same', { points: 14.9, display: '+14.9' }])
  })
})

describe('differences', () => {
  test('come from unrounded scores: 63 then and 65 now can be +1', () => {
    const items = [
      { id: 'a', weight: 0.048 },
      { id: 'b', weight: 0.584 },
      { id: 'c', weight: 0.368 },
    ]
    const found = twice(items, { a: 1, b: 3, c: 2 }, { a: 2, b: 3, c: 2 })
    expect(found.figures.map(({ score, display }) => [score, display])).toEqual([
      [63.4, '63'],
      [64.6, '65'],
    ])
    expect(found.difference).toEqual({ points: 1.2, display: '+1' })
  })

  test('a cannot-say is no zero', () => {
    const found = twice(FIVE, at(null, null, null, null, 2), at(2, 2, 2, 2, 2))
    expect(found.figures[0]).toMatchObject({ status: 'insufficient', score: null, display: null })
    expect(found.difference).toBeNull()
  })
})

const words = (prompt: string, more: object = {}) => ({ id: 'a', prompt, ...more })
const anchors = (last: string) => ['0', '1', '2', '3', last]
const many = Array.from({ length: 9 }, (_, index) => `q-${index}`)
const common = Object.fromEntries(many.map((id) => [id, 2]))

function withFirst(before: (ItemSpec | string)[], after: (ItemSpec | string)[]) {
  const result = (items: (ItemSpec | string)[], date: string) =>
    scored(pack([area('one', [theme('only', [...items, ...many])])]), common, { date })
  return [result(before, '2026-11-01'), result(after, '2027-11-01')] as const
}

describe('what is compared', () => {
  test.each<[string, ItemSpec, ItemSpec, number]>([
    ['the same words', words('Is it?'), words('Is it?'), 10],
    ['other spaces and line ends', words('Is\n it? '), words('Is it?'), 10],
    ['other words', words('Is it?'), words('Is it so?'), 9],
    ['other letters', words('Is it?'), words('is it?'), 9],
    [
      'the same anchors',
      words('Is it?', { levels: anchors('4') }),
      words('Is it?', { levels: anchors('4') }),
      10,
    ],
    ['other anchors', words('Is it?', { levels: anchors('4') }), words('Is it?'), 9],
    ['another weight', words('Is it?'), words('Is it?', { weight: 2 }), 10],
  ])('%s', (_, before, after, count) => {
    const { areas } = compareAll(...withFirst([before], [after]))
    expect(areas[0]?.themes[0]?.items.length).toBe(count)
  })

  test('an anchor of its own that says what the common scale says is the same anchor', () => {
    const [first] = withFirst(['a'], ['a'])
    const own = first.pack.areas[0]?.themes[0]?.items[0]?.levels
    const { notCompared } = compareAll(...withFirst(['a'], [{ id: 'a', levels: own }]))
    expect(notCompared.reworded).toEqual([])
  })

  test('the others are listed: worded in another way, new, gone', () => {
    const { notCompared } = compareAll(
      ...withFirst([words('Is it?')], [words('Is it so?', { levels: anchors('4') })]),
    )
    expect(notCompared).toEqual({
      reworded: [
        {
          id: 'a',
          prompt: 'Is it so?',
          theme: 'only',
          was: 'Is it?',
          changed: ['prompt', 'anchors'],
        },
      ],
      added: [],
      gone: [],
    })
    const moved = compareAll(...withFirst(['old'], ['new'])).notCompared
    expect([moved.added, moved.gone].map((list) => list.map(({ id }) => id))).toEqual([
      ['new'],
      ['old'],
    ])
  })

  test('both are scored with the weights of the last pack', () => {
    const result = (weight: number, date: string) =>
      scored(
        pack([area('one', [theme('only', [{ id: 'a', weight }, 'b'])])]),
        { a: 4, b: 0 },
        { date },
      )
    const { areas } = compareAll(result(1, '2026-11-01'), result(3, '2027-11-01'))
    expect(areas[0]?.figures.map(({ score }) => score)).toEqual([75, 75])
  })
})

describe('refused', () => {
  const codes = (...results: Result[]) => checkComparable(results).map(({ code }) => code)

  /** The weight under the same words, and the weight worded anew. */
  const pair = (same: number, other: number): Result[] =>
    ['then', 'now'].map((word, index) =>
      scored(
        pack([
          area('one', [
            theme('only', [
              { id: 'a', weight: same },
              { id: 'b', weight: other, prompt: `Is there ${word}?` },
            ]),
          ]),
        ]),
        { a: 2, b: 2 },
        { date: `202${6 + index}-11-01` },
      ),
    )

  test('below 80 % of the weight in common, exactly', () => {
    expect(codes(...pair(0.8, 0.2))).toEqual([])
    expect(codes(...pair(0.799_999, 0.200_001))).toEqual([
      'too-little-in-common',
      'too-little-in-common',
    ])
  })

  test('with the figure, on its own side of the bar', () => {
    const [problem] = checkComparable(pair(0.799_999, 0.200_001))
    expect(textOf(problem)).toBe(
      'of Harbour, 2026-11-01 (small 1.0.0), the questions that all results asked in the same words carry 79.9 % of the weight; 80 % is needed',
    )
  })

  test('where one of them asked much more: each one’s own weight counts', () => {
    const small = pack([area('one', [theme('only', ['a'])])])
    const large = pack([area('one', [theme('only', ['a'])]), area('two', [theme('more', ['b'])])])
    const [before, after] = [scored(small, { a: 2 }), scored(large, { a: 2, b: 2 })]
    expect(codes(before, after)).toEqual(['too-little-in-common'])
    expect(codes(after, before)).toEqual(['too-little-in-common'])
  })

  test('one voice beside many', () => {
    const loaded = pack([area('one', [theme('only', ['a'])])])
    expect(codes(scored(loaded, { a: 2 }), manyOf(loaded, { themes: { only: 50 } }))).toEqual([
      'mixed-kinds',
    ])
  })
})

describe('critical items', () => {
  const item = { id: 'a', critical: { level: 2, stage: 'starting' } }
  const confirmed = { ...item, confirmedBy: 'lived-experience' }
  const change = (spec: ItemSpec, before: AnswerInput, after: AnswerInput, more: object = {}) => {
    const loaded = pack([area('one', [theme('only', [spec, 'b'])])])
    const wave = (a: AnswerInput, date: string) => scored(loaded, { a, b: 2 }, { date, ...more })
    const { areas } = compareAll(wave(before, '2026-11-01'), wave(after, '2027-11-01'))
    return areas[0]?.themes[0]?.items[0]?.critical
  }

  test.each<[AnswerInput, AnswerInput, string | null]>([
    [1, 2, 'gained'],
    ['dont-know', 2, 'gained'],
    [2, 1, 'lost'],
    [2, 'dont-know', 'lost'],
    [2, 4, null],
    [0, 1, null],
  ])('%s, then %s: %s', (before, after, expected) => {
    expect(change(item, before, after)?.change).toBe(expected)
  })

  test('nobody to confirm it is not met, both times', () => {
    expect(change(confirmed, 1, 3)).toMatchObject({ states: ['unmet', 'unverified'], change: null })
    const participants = { 'peer-worker': 1 }
    expect(change(confirmed, 1, 3, { participants })?.change).toBe('gained')
  })

  test('are judged by the rule of the last pack', () => {
    const wave = (level: number, date: string) =>
      scored(
        pack([area('one', [theme('only', [{ id: 'a', critical: { level, stage: 'starting' } }])])]),
        { a: 2 },
        { date },
      )
    const { areas } = compareAll(wave(1, '2026-11-01'), wave(3, '2027-11-01'))
    expect(areas[0]?.themes[0]?.items[0]?.critical?.states).toEqual(['unmet', 'unmet'])
  })
})

describe('what else a reader must know', () => {
  const loaded = pack([area('one', [theme('only', ['a'])])])
  const wave = (more: Record<string, unknown> = {}) => scored(loaded, { a: 2 }, more)
  const later = { date: '2027-11-01' }

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['nothing', {}, later, []],
    ['another name', {}, { ...later, organisation: 'Other' }, ['organisations-differ']],
    ['the same day', {}, {}, ['dates-not-rising']],
    ['an earlier day', later, {}, ['dates-not-rising']],
  ])('%s', (_, before, after, remarks) => {
    expect(compareAll(wave(before), wave(after)).remarks).toEqual(remarks)
  })

  test.each<[string, object, object, string]>([
    ['the same room', { 'peer-worker': 2 }, { 'peer-worker': 2 }, 'same'],
    ['more of the same', { 'peer-worker': 2 }, { 'peer-worker': 3 }, 'numbers'],
    ['another role', { 'peer-worker': 2 }, { manager: 2 }, 'groups'],
    ['not written down', {}, { manager: 2 }, 'unknown'],
  ])('who took part: %s', (_, before, after, composition) => {
    const { people } = compareAll(
      wave({ participants: before }),
      wave({ ...later, participants: after }),
    )
    expect(people.composition).toBe(composition)
  })
})

test('three results: each at its date, on what all three asked, changes from first to last', () => {
  const result = (level: number, date: string, extra: string[] = []) =>
    scored(
      pack([area('one', [theme('only', [...FIVE, ...extra])])]),
      Object.fromEntries([...FIVE, ...extra].map((id) => [id, level])),
      { date },
    )
  const comparison = compareAll(
    result(1, '2024-11-01'),
    result(2, '2025-11-01', ['f']),
    result(4, '2026-11-01', ['f']),
  )
  const [only] = comparison.areas[0]?.themes ?? []
  expect(only?.figures.map(({ score }) => score)).toEqual([25, 50, 100])
  expect(only?.difference?.points).toBe(75)
  expect(only?.items.map(({ id }) => id)).toEqual(FIVE)
  expect(comparison.waves.map(({ commonShare }) => commonShare)).toEqual([1, 0.833333, 0.833333])
})

test('an action is finished where it is not offered any more and all it serves is at level 4', () => {
  const actions = ['one', 'two', 'three'].map((id) => ({ id, title: id }))
  const loaded = pack(
    [
      area('x', [
        theme('only', [
          { id: 'a', actions: ['one'] },
          { id: 'b', actions: ['two'] },
          { id: 'c', actions: ['three'] },
        ]),
      ]),
    ],
    { actions },
  )
  const before = scored(loaded, { a: 3, b: 3, c: 3 })
  const after = scored(loaded, { a: 4, b: { notApplicable: 'gone' }, c: 3 }, { date: '2027-11-01' })
  expect(compareAll(before, after).actions).toEqual({
    finished: [{ id: 'one', title: 'one' }],
    withdrawn: [{ id: 'two', title: 'two' }],
  })
})

describe('results of many', () => {
  const loaded = pack([
    area('one', [theme('left', ['a', 'b']), theme('right', ['c'])]),
    area('two', [theme('other', [{ id: 'd', critical: { level: 2, stage: 'starting' } }])]),
  ])
  const before = manyOf(loaded, {
    themes: { left: 40, right: 60, other: null },
    means: { a: 1.5, b: 2.25, c: 2.4 },
    blockScores: { left: { 'peer-worker': 30, manager: 50 } },
    blocks: [
      { id: 'peer-worker', n: 6 },
      { id: 'manager', roles: ['manager'], n: 5 },
    ],
    critical: { d: 'contested' },
  })
  const after = manyOf(loaded, {
    date: '2027-11-01',
    themes: { left: 55, right: 74.999999, other: 50 },
    means: { a: 2.5, b: 3.24, c: 2.8, d: 2 },
    blockScores: { left: { 'peer-worker': 52.4 } },
    blocks: [{ id: 'peer-worker', n: 8 }],
    critical: { d: 'met' },
  })
  const comparison = compareAll(before, after)
  const [left, right] = comparison.areas[0]?.themes ?? []

  test('themes follow the same rule, on role-balanced scores', () => {
    expect([left?.change, right?.change]).toEqual(['higher', 'same'])
    expect(right?.difference?.display).toBe('+14.9')
    expect(comparison.areas[0]?.figures.map(({ score }) => score)).toEqual([50, 65])
  })

  test('a question moves by a whole level of its mean', () => {
    expect(left?.items.map(({ moved }) => moved)).toEqual(['up', null])
    expect(left?.items[0]?.answers.map(({ display }) => display)).toEqual(['1.50', '2.50'])
  })

  test('what is withheld at one date has no difference and no area', () => {
    const [other] = comparison.areas[1]?.themes ?? []
    expect(other).toMatchObject({ difference: null, change: 'unknown' })
    expect(other?.figures.map(({ status }) => status)).toEqual(['withheld', 'reported'])
    expect(comparison.areas[1]?.figures[0]?.score).toBeNull()
    expect(other?.items[0]?.critical?.change).toBe('gained')
  })

  test('only groups that stand in both are told', () => {
    expect(left?.groups).toMatchObject([{ title: 'peer-worker', difference: { display: '+22' } }])
    expect(comparison.people.composition).toBe('groups')
  })

  test('a theme with other questions or weights cannot be scored again', () => {
    const heavier = pack([
      area('one', [theme('left', [{ id: 'a', weight: 2 }, 'b']), theme('right', ['c'])]),
      area('two', [theme('other', [{ id: 'd', critical: { level: 2, stage: 'starting' } }])]),
    ])
    const changed = manyOf(heavier, { themes: { left: 55, right: 70, other: 50 } })
    const [first] = compareAll(before, changed).areas[0]?.themes ?? []
    expect(first?.figures.map(({ status }) => status)).toEqual(['not-comparable', 'reported'])
    expect(first).toMatchObject({ difference: null, change: 'unknown', groups: [] })
  })
})
