import { describe, expect, test } from 'vitest'
import { scored, pack, area, theme, type ItemSpec } from '../support/builders.ts'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'

const na = { notApplicable: 'no such team here' }

/** One theme a, b, c, … with these weights. */
function oneTheme(weights: number[]) {
  const items = weights.map((weight, index): ItemSpec => ({ id: 'abcdef'[index] ?? 'x', weight }))
  return pack([area('only', [theme('one', items)])])
}

function themeOf(weights: number[], answers: AnswerInput[]) {
  const given = Object.fromEntries(
    answers.flatMap((answer, index) => (answer === null ? [] : [['abcdef'[index], answer]])),
  )
  const result = scored(oneTheme(weights), given).areas[0]?.themes[0]
  if (!result) throw new Error('the pack has one theme')
  const { status, score, display, low, high, coverage, provisional } = result
  return { status, score, display, low, high, coverage, provisional }
}

describe('a theme, worked by hand', () => {
  test('all answered: (3 + 2 + 4) · 25 / 3 = 75', () => {
    expect(themeOf([1, 1, 1], [3, 2, 4])).toEqual({
      status: 'reported',
      score: 75,
      display: '75',
      low: 75,
      high: 75,
      coverage: 1,
      provisional: false,
    })
  })

  test('weights: (2 · 100 + 1 · 25) / 3 = 75; with decimals (0.1 · 75 + 0.2 · 75) / 0.3 is exactly 75', () => {
    expect(themeOf([2, 1], [4, 1]).score).toBe(75)
    expect(themeOf([0.1, 0.2], [3, 3])).toMatchObject({ score: 75, display: '75' })
  })

  test('one of four open: score 200/3, low 50, high 75, coverage 3/4 and so provisional', () => {
    expect(themeOf([1, 1, 1, 1], [4, 2, 2, 'dont-know'])).toEqual({
      status: 'reported',
      score: 66.666667,
      display: '67',
      low: 50,
      high: 75,
      coverage: 0.75,
      provisional: true,
    })
  })

  test('exactly half answered is enough', () => {
    expect(themeOf([1, 1], [2, null])).toMatchObject({
      status: 'reported',
      score: 50,
      low: 25,
      high: 75,
      coverage: 0.5,
    })
  })

  test('less than half is not, and the bounds are given all the same', () => {
    expect(themeOf([1, 1, 1], [2, null, 'dont-know'])).toEqual({
      status: 'insufficient',
      score: null,
      display: null,
      low: 16.666667,
      high: 83.333333,
      coverage: 0.333333,
      provisional: true,
    })
  })

  test('half by weight, not by number: 3 of 4 by weight are answered', () => {
    expect(themeOf([3, 1], [1, null])).toMatchObject({
      status: 'reported',
      score: 25,
      coverage: 0.75,
    })
  })

  test('not applicable leaves the sum and its ceiling alike', () => {
    expect(themeOf([1, 1, 1], [3, 3, na])).toMatchObject({
      status: 'reported',
      score: 75,
      low: 75,
      high: 75,
      coverage: 1,
    })
  })

  test('nothing applicable: no figure at all', () => {
    expect(themeOf([1, 1], [na, na])).toEqual({
      status: 'not-applicable',
      score: null,
      display: null,
      low: null,
      high: null,
      coverage: null,
      provisional: false,
    })
  })

  test('nothing answered: could be anything', () => {
    expect(themeOf([1, 1], [null, null])).toMatchObject({
      status: 'insufficient',
      score: null,
      low: 0,
      high: 100,
      coverage: 0,
    })
  })

  test('coverage of 80 % is no longer provisional', () => {
    expect(themeOf([1, 1, 1, 1, 1], [1, 1, 1, 1, null])).toMatchObject({
      coverage: 0.8,
      provisional: false,
    })
  })

  test('never 100 while something is open', () => {
    expect(themeOf([1, 1, 1], [4, 4, null])).toMatchObject({ score: 100, display: '99' })
  })
})

describe('areas and the whole, worked by hand', () => {
  const two = (weights: [number, number]) =>
    pack([
      area('left', [
        theme('one', ['a', 'b'], { weight: weights[0] }),
        theme('two', ['c', 'd'], { weight: weights[1] }),
      ]),
      area('right', [theme('three', ['e'])], { weight: 3 }),
    ])

  test('the mean of themes by their weights: (1 · 100 + 3 · 0) / 4 = 25', () => {
    const { areas, overall } = scored(two([1, 3]), { a: 4, b: 4, c: 0, d: 0, e: 3 })
    expect(areas[0]).toMatchObject({
      status: 'reported',
      score: 25,
      low: 25,
      high: 25,
      coverage: 1,
    })
    // (1 · 25 + 3 · 75) / 4
    expect(overall).toMatchObject({ status: 'reported', score: 62.5, display: '63' })
  })

  test('a theme that is not scored widens the range of its area but not its score', () => {
    const { areas } = scored(two([1, 1]), { a: 2, b: 2, e: 3 })
    expect(areas[0]).toMatchObject({
      status: 'reported',
      score: 50,
      low: 25,
      high: 75,
      coverage: 0.5,
    })
  })

  test('an area is not scored where the scored themes carry less than half of the weight', () => {
    const { areas, overall } = scored(two([1, 3]), { a: 2, b: 2, e: 3 })
    expect(areas[0]).toMatchObject({
      status: 'insufficient',
      score: null,
      display: null,
      low: 12.5,
      high: 87.5,
    })
    expect(overall).toMatchObject({
      status: 'insufficient',
      score: null,
      low: 59.375,
      high: 78.125,
    })
  })

  test('a theme that does not apply has no say', () => {
    const { areas } = scored(two([1, 3]), { a: 2, b: 2, c: na, d: na, e: 3 })
    expect(areas[0]).toMatchObject({
      status: 'reported',
      score: 50,
      low: 50,
      high: 50,
      coverage: 1,
    })
  })

  test('an area that does not apply has no say in the whole', () => {
    const { areas, overall } = scored(two([1, 1]), { a: na, b: na, c: na, d: na, e: 3 })
    expect(areas[0]).toMatchObject({ status: 'not-applicable', score: null })
    expect(overall).toMatchObject({ status: 'reported', score: 75 })
  })

  test('counts tell the states apart', () => {
    const loaded = pack([
      area('only', [
        theme('one', ['a', 'b', 'c', 'd', { id: 'e', showWhen: { item: 'a', atLeast: 3 } }]),
      ]),
    ])
    const { areas, visibilityGaps } = scored(loaded, { a: 2, b: 'dont-know', c: na, e: 4 })
    expect(areas[0]?.themes[0]?.counts).toEqual({
      answered: 1,
      dontKnow: 1,
      notApplicable: 1,
      skipped: 1,
      hidden: 1,
    })
    expect(visibilityGaps).toEqual(['b'])
  })
})
