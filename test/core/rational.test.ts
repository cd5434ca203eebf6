import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  rational,
  subtract,
  toFixed,
  toNumber,
} from '../../src/core/rational.ts'

describe('rational', () => {
  test('is kept in lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ n: -3n, d: 2n })
    expect(rational(0, 5)).toEqual({ n: 0n, d: 1n })
  })

  test('refuses a denominator of zero', () => {
    expect(() => rational(1, 0)).toThrow(RangeError)
  })

  test.each([
    [0.1, 1n, 10n],
    [0.3, 3n, 10n],
    [1, 1n, 1n],
    [2.5, 5n, 2n],
    [0.000001, 1n, 1_000_000n],
  ])('fromDecimal(%s) is the exact decimal, not the binary float', (value, n, d) => {
    expect(fromDecimal(value)).toEqual({ n, d })
  })

  test('refuses what has no plain decimal text', () => {
    expect(() => fromDecimal(1e-7)).toThrow(RangeError)
    expect(() => fromDecimal(Number.NaN)).toThrow(RangeError)
  })

  test('calculates exactly where binary floats do not', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(compare(add(fromDecimal(0.1), fromDecimal(0.2)), fromDecimal(0.3))).toBe(0)
    expect(subtract(rational(1, 2), rational(1, 3))).toEqual(rational(1, 6))
    expect(multiply(rational(2, 3), rational(3, 4))).toEqual(rational(1, 2))
    expect(divide(rational(1, 2), rational(1, 4))).toEqual(rational(2))
  })

  test.each([
    [rational(5, 2), 0, '3'],
    [rational(-5, 2), 0, '-3'],
    [rational(-2, 5), 0, '0'],
    [rational(1005, 1000), 2, '1.01'],
    [rational(749, 10), 0, '75'],
    [rational(749, 10), 1, '74.9'],
    [rational(1, 20), 1, '0.1'],
    [rational(-1, 20), 1, '-0.1'],
    [rational(7), 2, '7.00'],
  ])('toFixed rounds half away from zero: %o to %i decimals', (value, decimals, text) => {
    expect(toFixed(value, decimals)).toBe(text)
  })

  test('toNumber carries at most six decimals', () => {
    expect(toNumber(rational(200, 3))).toBe(66.666667)
    expect(toNumber(rational(125, 2))).toBe(62.5)
  })
})
