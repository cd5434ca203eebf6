import { describe, expect, test } from 'vitest'
import { agreementIndex, agreementWord } from '../../../src/core/statistics/agreement.ts'
import { cliffsDelta } from '../../../src/core/statistics/cliffs-delta.ts'
import { studentQuantile } from '../../../src/core/statistics/student-t.ts'
import { welchInterval } from '../../../src/core/statistics/welch.ts'

describe("Student's t", () => {
  // Tables of the distribution, to the digits they print.
  test.each([
    [0.975, 1, 12.7062047],
    [0.975, 2, 4.3026527],
    [0.975, 4, 2.7764451],
    [0.975, 5, 2.5705818],
    [0.975, 10, 2.2281389],
    [0.975, 14, 2.1447867],
    [0.975, 30, 2.0422725],
    [0.975, 120, 1.9799304],
    [0.975, 1000, 1.9623391],
    [0.95, 7, 1.8945786],
    [0.995, 9, 3.2498355],
  ])('the %s quantile with %s degrees of freedom is %s', (p, freedom, expected) => {
    expect(studentQuantile(p, freedom)).toBeCloseTo(expected, 6)
  })

  test('with one and two degrees of freedom it is the closed form', () => {
    for (const p of [0.6, 0.75, 0.9, 0.99, 0.9995]) {
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8)
      const alpha = 4 * p * (1 - p)
      expect(studentQuantile(p, 2)).toBeCloseTo((2 * (p - 0.5) * Math.SQRT2) / Math.sqrt(alpha), 8)
    }
  })
})

describe('Welch', () => {
  test('unequal groups, worked by hand', () => {
    // means 2 and 6, variances 1 and 20/3; error 1/3 + 5/3 = 2; freedom 4 / (1/18 + 25/27) = 4.075…
    const [low, high] = welchInterval([1, 2, 3], [3, 5, 7, 9]) ?? [0, 0]
    const reach = studentQuantile(0.975, 4 / (1 / 18 + 25 / 27)) * Math.SQRT2
    expect((low + high) / 2).toBeCloseTo(4, 12)
    expect(high - low).toBeCloseTo(2 * reach, 10)
  })

  test('it goes the other way where the groups are exchanged', () => {
    const [low, high] = welchInterval([10, 20, 40], [30, 30, 80, 90]) ?? [0, 0]
    const [back, forth] = welchInterval([30, 30, 80, 90], [10, 20, 40]) ?? [0, 0]
    expect(back).toBeCloseTo(-high, 12)
    expect(forth).toBeCloseTo(-low, 12)
  })

  test('no spread, no interval; one value, none at all', () => {
    expect(welchInterval([50, 50], [75, 75, 75])).toEqual([25, 25])
    expect(welchInterval([50], [75, 80])).toBeNull()
  })
})

describe("Cliff's delta", () => {
  const control = [10, 20, 30, 40, 40, 50]
  const treatment = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50]

  test('the published example (Hogarty & Kromrey 1999)', () => {
    const { delta, variance, interval } = cliffsDelta(control, treatment)
    expect(delta).toBe(-0.25)
    expect(variance).toBeCloseTo(0.098056, 6)
    expect(interval[0]).toBeCloseTo(-0.726585, 6)
    expect(interval[1]).toBeCloseTo(0.389006, 6)
  })

  test('exchanged groups change its sign and nothing else', () => {
    const there = cliffsDelta(control, treatment)
    const back = cliffsDelta(treatment, control)
    expect(back.delta).toBe(-there.delta)
    expect(back.variance).toBeCloseTo(there.variance, 12)
    expect(back.interval[0]).toBeCloseTo(-there.interval[1], 12)
  })

  test('only the order counts', () => {
    const squared = (values: number[]) => values.map((value) => value ** 2)
    expect(cliffsDelta(squared(control), squared(treatment))).toEqual(
      cliffsDelta(control, treatment),
    )
  })

  test('where every pair goes the same way it is 1, and stays in bounds', () => {
    expect(cliffsDelta([1, 2], [3, 4])).toMatchObject({ delta: 1, interval: [1, 1] })
    expect(cliffsDelta([3, 3], [3, 3]).delta).toBe(0)
  })
})

describe('agreement', () => {
  const half = [1, 3, 1, 3, 2]

  test('half of the blind variance gives one half, for one item or ten', () => {
    expect(agreementIndex([half])).toEqual({ n: 1n, d: 2n })
    expect(agreementIndex(Array.from({ length: 10 }, () => half))).toEqual({ n: 1n, d: 2n })
  })

  test.each([
    ['all alike', [[2, 2, 2, 2, 2]], 'aligned'],
    ['one step apart', [[2, 3, 2, 3, 2]], 'aligned'],
    ['spread over three levels', [[1, 2, 3, 2, 4]], 'mixed'],
    ['two camps', [[0, 0, 4, 4, 4]], 'divided'],
    ['a quarter low and a quarter high', [[1, 3, 2, 2]], 'divided'],
  ])('%s', (_, items, word) => {
    expect(agreementWord(items)).toBe(word)
  })

  test('items that one person or nobody answered say nothing', () => {
    expect(agreementWord([[3], []])).toBeNull()
  })
})
