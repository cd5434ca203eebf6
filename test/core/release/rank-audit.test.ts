import { expect, test } from 'vitest'
import { holdsNoSmallSum } from '../../../src/core/release/rank-audit.ts'

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

test.each<[string, number[][], boolean]>([
  ['blocks of five and more', [range(0, 5), range(5, 12)], true],
  ['with their total', [range(0, 5), range(5, 12), range(0, 12)], true],
  ['a total of which four are left over', [range(0, 8), range(0, 12)], false],
  ['a total of which five are left over', [range(0, 8), range(0, 13)], true],
  ['two sets that share all but two', [range(0, 12), range(2, 14)], false],
  [
    'sets of 12 and 10 of twenty, which share two',
    [range(0, 12), range(10, 20), range(0, 20)],
    false,
  ],
  ['a set that is too small by itself', [range(0, 3)], false],
  ['a late answer beside the report before it', [range(0, 9), range(0, 10)], false],
  [
    'more atoms than can be looked through',
    range(0, 17).map((at) => range(at * 9, at * 9 + 9)),
    false,
  ],
  ['nothing', [], true],
])('%s', (_, sets, expected) => {
  expect(holdsNoSmallSum(sets, 5)).toBe(expected)
})
