import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerInput, AnswerSheet } from '../../../src/model/answer-sheet.ts'
import { InputError } from '../../../src/errors.ts'
import { area, pack, theme } from '../../support/builders.ts'
import {
  CONTRAST,
  ROLES_OF_FIVE,
  group,
  many,
  people,
  person,
  themeIn,
} from '../../support/many.ts'

const one = pack([area('only', [theme('t', ['a', 'b'])])], {
  roles: ROLES_OF_FIVE,
  perspectives: CONTRAST,
})

const two = pack(
  [
    area('only', [
      theme('t', ['a', 'b']),
      theme('u', [
        { id: 'must', critical: { level: 2, stage: 'starting' } },
        { id: 'peers', critical: { level: 2, stage: 'starting' }, confirmedBy: 'lived-experience' },
      ]),
    ]),
  ],
  { roles: ROLES_OF_FIVE },
)

describe('blocks and totals', () => {
  const eighteen = [
    ...people(4, 'clinician', { a: 2, b: 2 }),
    ...people(4, 'clinician', { a: 3, b: 3 }),
    ...people(6, 'manager', { a: 3, b: 3 }),
    ...people(4, 'peer-worker', { a: 1, b: 1 }),
  ]

  test('four peer workers of eighteen cannot be got by subtraction', () => {
    const result = many(one, eighteen)
    const { blocks, pooled, score } = themeIn(result, 't')
    expect(blocks.map(({ id, roles, n, score: own }) => ({ id, roles, n, own }))).toEqual([
      { id: 'clinician', roles: ['clinician'], n: 8, own: 62.5 },
      { id: 'others', roles: ['peer-worker', 'manager'], n: 10, own: 55 },
    ])
    // (6 · 75 + 4 · 25) / 10 = 55; the mean of 62.5 and 55; (8 · 62.5 + 10 · 55) / 18
    expect(score).toBe(58.75)
    expect(pooled).toEqual({ score: 58.333333, n: 18 })
    const { pack: _, ...published } = result
    expect(JSON.stringify(published)).not.toContain('"id":"peer-worker"')
  })

  test('persons first: each counts alike, however much was answered', () => {
    const { blocks, coverage, low, high } = themeIn(
      many(one, [...people(4, 'manager', { a: 2, b: 2 }), person('manager', { a: 4 })]),
      't',
    )
    // Four at 50 and one at 100; by answers it would be (8 · 50 + 100) / 9.
    expect(blocks).toMatchObject([{ id: 'manager', n: 5, score: 60 }])
    expect({ coverage, low, high }).toEqual({ coverage: 0.9, low: 54, high: 64 })
  })

  test('a person who answered less than half of a theme is not in it', () => {
    const wide = pack([area('only', [theme('t', ['a', 'b', 'c'])])], { roles: ROLES_OF_FIVE })
    const sheets = [...people(6, 'manager', { a: 2, b: 2, c: 2 }), person('manager', { a: 4 })]
    expect(themeIn(many(wide, sheets), 't').pooled).toEqual({ score: 50, n: 6 })
  })

  test('every block counts alike in the headline, every person in the pooled figure', () => {
    const sheets = [
      ...people(200, 'clinician', { a: 3, b: 3 }),
      ...people(6, 'peer-worker', { a: 1, b: 1 }),
    ]
    const { score, pooled } = themeIn(many(one, sheets), 't')
    expect(score).toBe(50)
    expect(pooled?.score).toBeCloseTo((200 * 75 + 6 * 25) / 206, 5)
  })

  test('an area has a block from those themes alone in which it is published', () => {
    const open = { a: 2, b: 2 }
    const sheets = [
      ...people(3, 'peer-worker', { ...open, must: 3, peers: 3 }),
      ...people(3, 'peer-worker', open),
      ...people(8, 'clinician', { ...open, must: 2, peers: 2 }),
    ]
    const result = many(two, sheets)
    expect(result.areas[0]?.blocks).toEqual([
      { id: 'peer-worker', score: 50, display: '50', partial: true, themes: ['t'] },
      { id: 'clinician', score: 50, display: '50', partial: true, themes: ['t'] },
    ])
    expect(themeIn(result, 'u').blocks.map(({ id, n }) => [id, n])).toEqual([['others', 11]])
  })

  test('a theme that too few answered is withheld, whether four did or nobody', () => {
    const rest = people(5, 'clinician', { a: 2, b: 2 })
    const told = [0, 4].map((count) => {
      const { pack: _, ...document } = many(two, [
        ...rest,
        ...people(2, 'peer-worker', { a: 2, b: 2 }),
        ...people(count, 'manager', { a: 2, b: 2, must: 1, peers: 1 }),
        ...people(4 - count, 'manager', { a: 2, b: 2 }),
      ])
      return document
    })
    expect(told[0]).toEqual(told[1])
    const [area] = told[0]?.areas ?? []
    expect(area?.themes[1]).toMatchObject({
      status: 'withheld',
      score: null,
      display: null,
      low: null,
      coverage: null,
      pooled: null,
      blocks: [],
    })
    // Half of the area's weight is reported; the withheld theme leaves its range wide open.
    expect(area).toMatchObject({ status: 'reported', score: 50, low: 25, high: 75, coverage: 0.5 })
    expect(told[0]?.release.withheld).toEqual([
      {
        theme: 'u',
        reason: 'Fewer than 5 people, or nobody, answered at least half of its questions.',
      },
    ])
  })

  test('too few people and no group: nothing, and no word about roles', () => {
    expect(() => many(one, people(4, 'manager', { a: 2, b: 2 }))).toThrow(InputError)
    expect(() => many(one, people(4, 'manager', { a: 2, b: 2 }))).not.toThrow(/manager|\b4\b/)
  })

  test('people who answered nothing that counts are in no number', () => {
    const sheets = [...people(5, 'manager', { a: 2, b: 2 }), ...people(3, 'clinician', {})]
    const { respondents, blocks } = many(one, sheets)
    expect(respondents).toEqual({ individuals: 5, groups: 0 })
    expect(blocks.map(({ id, n }) => [id, n])).toEqual([['manager', 5]])
  })
})

describe('groups', () => {
  const clinicians = people(5, 'clinician', { a: 3, b: 3 })

  test('a group is a block of its own, in the headline and in no pooled figure', () => {
    const result = many(one, [...clinicians, group('peer-worker', 4, { a: 1, b: 1 })])
    const { score, pooled, blocks } = themeIn(result, 't')
    expect(blocks[1]).toEqual({
      id: 'peer-worker-group',
      kind: 'group',
      roles: ['peer-worker'],
      n: 4,
      score: 25,
      display: '25',
    })
    expect({ score, pooled }).toEqual({ score: 50, pooled: { score: 75, n: 5 } })
    expect(result.respondents).toEqual({ individuals: 5, groups: 1 })
  })

  test('several groups of a role are numbered, whatever the order they come in', () => {
    const groups = [1, 3, 2].map((level) => group('peer-worker', 3, { a: level, b: level }))
    const scores = (sheets: AnswerSheet[]) =>
      themeIn(many(one, sheets), 't').blocks.map(({ id, score }) => [id, score])
    const expected = [
      ['peer-worker-group-1', 25],
      ['peer-worker-group-2', 50],
      ['peer-worker-group-3', 75],
    ]
    expect(scores(groups)).toEqual(expected)
    expect(scores(groups.toReversed())).toEqual(expected)
  })

  test('beside a group, people who are too few appear nowhere, not even as a number', () => {
    const alone = many(one, [group('manager', 3, { a: 2, b: 2 })])
    const withFew = many(one, [
      group('manager', 3, { a: 2, b: 2 }),
      ...people(4, 'clinician', { a: 4, b: 4 }),
    ])
    expect(withFew).toEqual(alone)
  })
})

describe('where nearly all of a small group say the same', () => {
  test.each([
    [0, 10, '≤10', 'at-most'],
    [4, 90, '≥90', 'at-least'],
  ])('level %i of five people is told as %i only', (level, score, display, bound) => {
    const result = many(one, people(5, 'manager', { a: level, b: level }))
    const shown = themeIn(result, 't')
    expect(shown.blocks[0]).toMatchObject({ score, display, bound })
    expect(shown).toMatchObject({ score, display, pooled: { score, n: 5 } })
    expect(shown.items[0]).toMatchObject({ mean: score / 25, bound, inPlace: null })
    expect(result.areas[0]?.blocks[0]).toMatchObject({ score, display })
  })

  test('the range still holds the true score', () => {
    expect(themeIn(many(one, people(5, 'manager', { a: 0, b: 0 })), 't')).toMatchObject({
      low: 0,
      high: 10,
    })
  })

  test('ten people are enough to say so', () => {
    const shown = themeIn(many(one, people(10, 'manager', { a: 4, b: 4 })), 't')
    expect(shown).toMatchObject({ score: 100, display: '100' })
    expect(shown.items[0]).toMatchObject({ mean: 4, inPlace: 1, distribution: [0, 0, 0, 0, 10] })
  })

  test('what the items give does not bring it back', () => {
    const sheets = [
      ...people(5, 'peer-worker', { a: 0, b: 0 }),
      ...people(6, 'manager', { a: 3, b: 2 }),
    ]
    const { items } = themeIn(many(one, sheets), 't')
    expect(items.map(({ mean }) => mean)).toEqual([1.636364, null])
  })
})

describe('items', () => {
  test('a count of answers is shown from ten on, and never a small one', () => {
    const levels = (counts: number[]) =>
      counts.flatMap((count, level) => people(count, 'clinician', { a: level, b: 2 }))
    const itemOf = (counts: number[]) => themeIn(many(one, levels(counts)), 't').items[0]
    expect(itemOf([0, 5, 0, 5, 0])).toMatchObject({ distribution: [0, 5, 0, 5, 0], inPlace: 0.5 })
    expect(itemOf([0, 4, 2, 5, 0])).toMatchObject({ distribution: null, inPlace: 0.454545 })
    expect(itemOf([0, 5, 3, 2, 0])).toMatchObject({ distribution: null, inPlace: null, mean: 1.7 })
    expect(itemOf([0, 4, 0, 5, 0])).toMatchObject({ distribution: null, inPlace: null, n: 9 })
  })
})

describe('must-haves', () => {
  const base = { a: 2, b: 2 }
  const stateOf = (id: string, sheets: AnswerSheet[]) =>
    themeIn(many(two, sheets), 'u').items.find((item) => item.id === id)?.critical
  const say = (count: number, role: string, must: AnswerInput) =>
    people(count, role, { ...base, must, peers: 3 })

  test.each([
    ['every block reaches it', [...say(5, 'clinician', 2), ...say(5, 'manager', 3)], 'met'],
    ['every block is below', [...say(5, 'clinician', 1), ...say(5, 'manager', 0)], 'unmet'],
    ['the blocks disagree', [...say(9, 'clinician', 4), ...say(5, 'manager', 1)], 'contested'],
    [
      'of an even number the lower of the middle ones counts',
      [...say(3, 'manager', 1), ...say(3, 'manager', 4)],
      'unmet',
    ],
    [
      'a group is a voice of its own',
      [...say(9, 'clinician', 4), group('manager', 3, { ...base, must: 1, peers: 3 })],
      'contested',
    ],
  ])('%s: %s', (_, sheets, state) => {
    expect(stateOf('must', sheets)?.state).toBe(state)
  })

  test('contested says which published blocks are below', () => {
    const sheets = [...say(9, 'clinician', 4), ...say(5, 'manager', 1)]
    expect(stateOf('must', sheets)).toMatchObject({ state: 'contested', below: ['manager'] })
  })

  test('only a published block confirms, and a hidden peer worker cannot be told from none', () => {
    const clinicians = say(9, 'clinician', 3)
    expect(stateOf('peers', clinicians)?.state).toBe('unverified')
    expect(stateOf('peers', [...clinicians, ...say(5, 'peer-worker', 3)])?.state).toBe('met')
  })

  test('it does not count as met for the stage, and the action says so without a single answer', () => {
    const acting = pack(
      [
        area('only', [
          theme('u', [{ id: 'must', critical: { level: 2, stage: 'starting' }, actions: ['do'] }]),
        ]),
      ],
      { roles: ROLES_OF_FIVE, actions: [{ id: 'do', title: 'Do it' }] },
    )
    const split = [...people(9, 'clinician', { must: 4 }), ...people(5, 'manager', { must: 1 })]
    const contested = many(acting, split)
    expect(contested.stage).toMatchObject({
      id: 'preparing',
      limitedBy: [{ kind: 'critical', id: 'must' }],
    })
    expect(contested.actions).toMatchObject([
      { tier: 2, reason: 'Critical for Starting: not all groups say it is met' },
    ])
    const met = many(acting, [
      ...people(9, 'clinician', { must: 3 }),
      ...people(6, 'manager', { must: 2 }),
    ])
    expect(met.actions).toMatchObject([{ tier: 3, because: { kind: 'limit' } }])
  })
})

describe('options', () => {
  const sheets = people(6, 'manager', { a: 2, b: 2 })

  test('a stricter size than the pack asks for', () => {
    expect(() => many(one, sheets, { minGroupSize: 10 })).toThrow(InputError)
    expect(many(one, sheets, { minGroupSize: 3 }).privacy).toEqual({
      minGroupSize: 3,
      minDistributionSize: 10,
    })
  })

  test('response rates only for blocks of which every role has a number', () => {
    const mixed = [...sheets, ...people(2, 'executive', { a: 2, b: 2 })]
    const invited = (numbers: Record<string, number>) =>
      many(one, mixed, { invited: numbers }).blocks.map((block) => block.invited)
    expect(invited({ manager: 8, executive: 4 })).toEqual([12])
    expect(invited({ manager: 8 })).toEqual([undefined])
    expect(() => many(one, mixed, { invited: { manager: 1, executive: 1 } })).toThrow(InputError)
  })
})

describe('whoever answers what', () => {
  const level = fc.integer({ min: 0, max: 4 })
  const drawn = fc.array(
    fc.record({ role: fc.constantFrom(...ROLES_OF_FIVE.map(({ id }) => id)), a: level, b: level }),
    { minLength: 10, maxLength: 30 },
  )
  const sheetsOf = (answers: { role: string; a: number; b: number }[]) =>
    answers.map(({ role, a, b }) => person(role, { a, b }))

  test('exchanging the sheets of two people of one block changes nothing at all', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(), (answers, first, second) => {
        const before = many(one, sheetsOf(answers))
        const [x, y] = [answers[first % answers.length], answers[second % answers.length]]
        if (!x || !y) return
        const blockOf = (role: string) => before.blocks.find(({ roles }) => roles.includes(role))
        fc.pre(blockOf(x.role) === blockOf(y.role))
        const exchanged = answers.map((one) =>
          one === x ? { ...y, role: x.role } : one === y ? { ...x, role: y.role } : one,
        )
        expect(many(one, sheetsOf(exchanged))).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  test('a higher level never lowers a score or the stage', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (answers, at) => {
        const raised = answers.map((one, index) =>
          index === at % answers.length ? { ...one, a: Math.min(4, one.a + 1) } : one,
        )
        const [before, after] = [many(one, sheetsOf(answers)), many(one, sheetsOf(raised))]
        expect(after.overall.score).toBeGreaterThanOrEqual(before.overall.score ?? 0)
        expect(after.stage.index).toBeGreaterThanOrEqual(before.stage.index ?? 0)
      }),
      { numRuns: 300 },
    )
  })

  test('every person twice changes no mean of a block that was large enough', () => {
    fc.assert(
      fc.property(drawn, (answers) => {
        const middling = answers.map((one) => ({ ...one, a: 2 }))
        const scores = (sheets: AnswerSheet[]) =>
          themeIn(many(one, sheets), 't').blocks.map(({ id, score }) => [id, score])
        const before = scores(sheetsOf(middling))
        const twice = scores(sheetsOf([...middling, ...middling]))
        for (const [id, score] of before) {
          const same = twice.find(([other]) => other === id)
          if (same && ROLES_OF_FIVE.some((role) => role.id === id)) expect(same[1]).toBe(score)
        }
      }),
      { numRuns: 100 },
    )
  })
})
