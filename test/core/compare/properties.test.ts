import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkComparable } from '../../../src/core/compare/check-comparable.ts'
import { compareResults } from '../../../src/core/compare/compare.ts'
import type { AnswerInput } from '../../../src/model/answer-sheet.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import type { Comparison, Difference } from '../../../src/model/comparison.ts'
import { area, pack, scored, theme } from '../../support/builders.ts'

const answer: fc.Arbitrary<AnswerInput> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant<AnswerInput>('dont-know') },
  { weight: 1, arbitrary: fc.constant<AnswerInput>(null) },
  { weight: 1, arbitrary: fc.constant<AnswerInput>({ notApplicable: 'x' }) },
)
const weight = fc.integer({ min: 1, max: 4000 }).map((thousandths) => thousandths / 1000)
const item = fc.record({
  weight,
  before: answer,
  after: answer,
  wording: fc.constantFrom('both', 'both', 'both', 'both', 'both', 'before', 'after', 'reworded'),
})
const themes = fc.array(
  fc.record({ weight, items: fc.array(item, { minLength: 1, maxLength: 5 }) }),
  { minLength: 1, maxLength: 4 },
)
type Drawn = { weight: number; items: (typeof item extends fc.Arbitrary<infer T> ? T : never)[] }[]

/** Two results whose packs share weights, and differ in some questions. */
function results(drawn: Drawn): [Assessment, Assessment] {
  return [result(drawn, 'before', '2026-11-01'), result(drawn, 'after', '2027-11-01')]
}

function result(drawn: Drawn, end: 'before' | 'after', date: string): Assessment {
  const asked = drawn.map((one, t) => ({
    ...one,
    items: one.items.flatMap((each, i) =>
      each.wording === (end === 'before' ? 'after' : 'before')
        ? []
        : [{ ...each, id: `i-${t}-${i}` }],
    ),
  }))
  const kept = asked.filter(({ items }) => items.length > 0)
  const loaded = pack([
    area(
      'x',
      kept.map(({ items, weight: own }) =>
        theme(
          `t-${items[0]?.id}`.replace(/-\d+$/, ''),
          items.map((each) => ({
            id: each.id,
            weight: each.weight,
            notApplicable: true,
            prompt: each.wording === 'reworded' ? `Is it ${end}?` : 'Is it?',
          })),
          { weight: own },
        ),
      ),
    ),
  ])
  const answers = kept.flatMap(({ items }) => items.map((each) => [each.id, each[end]] as const))
  return scored(loaded, Object.fromEntries(answers), { date })
}

const comparable = (drawn: Drawn): [Assessment, Assessment] | null => {
  if (drawn.every(({ items }) => items.every(({ wording }) => wording !== 'both'))) return null
  const pair = results(drawn)
  return checkComparable(pair).length === 0 ? pair : null
}

const both = ([before, after]: [Assessment, Assessment]): [Comparison, Comparison] => [
  compareResults([before, after], { toolVersion: '0.0.0' }),
  compareResults([after, before], { toolVersion: '0.0.0' }),
]

const negated = (difference: Difference): Difference =>
  difference && {
    points: difference.points === 0 ? 0 : -difference.points,
    display: difference.display.replace(/^[+-]/, (sign) => (sign === '+' ? '-' : '+')),
  }

const OPPOSITE = { higher: 'lower', lower: 'higher', same: 'same', unknown: 'unknown' } as const
const OTHER_WAY = { up: 'down', down: 'up' } as const

test('compared the other way round every figure has the other sign', () => {
  let compared = 0
  fc.assert(
    fc.property(themes, (drawn) => {
      const pair = comparable(drawn)
      if (!pair) return
      compared += 1
      const [there, back] = both(pair)
      expect(back.overall.difference).toEqual(negated(there.overall.difference))
      there.areas.forEach((one, index) => {
        const other = back.areas[index]
        expect(other?.difference).toEqual(negated(one.difference))
        expect(other?.figures.toReversed()).toEqual(one.figures)
      })
      const backThemes = back.areas.flatMap((one) => one.themes)
      there.areas
        .flatMap((one) => one.themes)
        .forEach((one, index) => {
          const other = backThemes[index]
          expect(other?.difference).toEqual(negated(one.difference))
          expect(other?.onSameAnswers).toEqual(negated(one.onSameAnswers))
          expect(other?.change).toBe(OPPOSITE[one.change])
          expect(other?.items.map(({ moved }) => moved)).toEqual(
            one.items.map(({ moved }) => moved && OTHER_WAY[moved]),
          )
        })
    }),
  )
  expect(compared).toBeGreaterThan(20)
})

test('refused one way is refused the other', () => {
  fc.assert(
    fc.property(themes, (drawn) => {
      const [before, after] = results(drawn.map((one) => ({ ...one, items: anchored(one.items) })))
      const there = checkComparable([before, after]).length
      expect(checkComparable([after, before]).length).toBe(there)
    }),
  )
})

/** Each theme keeps one question, so that both packs have something to ask. */
const anchored = (items: Drawn[number]['items']): Drawn[number]['items'] =>
  items.map((one, index) => (index === 0 ? { ...one, wording: 'both' } : one))

test('a result beside itself has not changed', () => {
  fc.assert(
    fc.property(themes, (drawn) => {
      const [, after] = results(drawn.map((one) => ({ ...one, items: anchored(one.items) })))
      const { areas } = compareResults([after, after], { toolVersion: '0.0.0' })
      for (const { change, difference, items } of areas.flatMap((one) => one.themes)) {
        expect(['same', 'unknown']).toContain(change)
        expect(difference?.points ?? 0).toBe(0)
        expect(items.every(({ moved }) => moved === null)).toBe(true)
      }
    }),
  )
})
