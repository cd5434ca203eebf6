import { expect, test } from 'vitest'
import { wholePercent } from '../../../src/render/text/whole-percent.ts'

test.each([
  [0, 0],
  [0.29, 29],
  [0.7999, 79],
  [0.8, 80],
  [1, 100],
])('%d is %d %', (share, percent) => {
  expect(wholePercent(share)).toBe(percent)
})
