import { describe, expect, test } from 'vitest'
import { displayMissing, displayScore } from '../../src/core/display.ts'
import { fromDecimal, rational } from '../../src/core/rational.ts'

const BARS = [25, 50, 75, 90]

describe('displayScore', () => {
  test.each([
    ['62.5', '63', 'a half goes away from zero'],
    ['62.49', '62', 'below the half goes down'],
    ['74.4', '74', 'far enough from the bar to be whole'],
    ['74.5', '74.5', 'would read 75, which is the bar'],
    ['74.9', '74.9', 'would read 75, which is the bar'],
    ['74.96', '74.9', 'one decimal would still read 75.0'],
    ['74.999999', '74.9', 'one decimal would still read 75.0'],
    ['75', '75', 'exactly on the bar'],
    ['75.3', '75', 'past the bar'],
    ['49.9', '49.9', 'every bar counts, not only the next'],
    ['0', '0', 'nothing in place'],
    ['100', '100', 'everything in place and nothing open'],
    ['99.6', '100', 'rounding, where nothing is open'],
  ])('%s reads %s: %s', (score, expected) => {
    expect(displayScore(fromDecimal(Number(score)), BARS, false)).toBe(expected)
  })

  test.each([
    ['100', BARS, '99'],
    ['99.7', BARS, '99'],
    ['99.2', BARS, '99'],
    ['100', [99.5], '99.9'],
    ['99.5', [99.5], '99.5'],
  ])('never 100 while something is open: %s with bars %j reads %s', (score, bars, expected) => {
    expect(displayScore(fromDecimal(Number(score)), bars, true)).toBe(expected)
  })

  test('a bar that is no whole number', () => {
    expect(displayScore(rational(6245, 100), [62.4], false)).toBe('62.5')
    expect(displayScore(rational(6241, 100), [62.41], false)).toBe('62.5')
  })
})

test.each([
  [0.3, '0.3'],
  [0.04, '0.04'],
  [0.000004, '0.000004'],
  [1, '1.0'],
])('displayMissing: %d is told as %s and never as nothing', (missing, expected) => {
  expect(displayMissing(fromDecimal(missing))).toBe(expected)
})
