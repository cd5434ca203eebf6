import { type Rational, ONE, add, compare, rational, subtract } from '../rational.ts'

/** How far the people of a block see a theme alike; words only, for figures would tell too much. */
export type AgreementWord = 'aligned' | 'mixed' | 'divided'

/** The variance of five levels that are drawn blindly: (5² - 1) / 12. */
const BLIND_VARIANCE = rational(2)
const ALIGNED_FROM = rational(71, 100)
const MIXED_ABOVE = rational(30, 100)
const LOW_LEVEL = 1
const HIGH_LEVEL = 3

/**
 * rwg* of a theme (Lindell et al. 1999): one less the mean variance of its items over that of blind
 * answers. 1 is full agreement, 0 is chance, below 0 is further apart than chance.
 *
 * @param items the levels of each item; those with fewer than two are left out
 * @returns null where no item is left
 */
export function agreementIndex(items: readonly (readonly number[])[]): Rational | null {
  const variances = items.filter((levels) => levels.length >= 2).map(sampleVariance)
  if (variances.length === 0) return null
  const total = variances.reduce(add)
  const { n, d } = BLIND_VARIANCE
  return subtract(ONE, rational(total.n * d, total.d * BigInt(variances.length) * n))
}

/** `divided` also where a quarter or more is at level 0 or 1 and a quarter or more at 3 or 4. */
export function agreementWord(items: readonly (readonly number[])[]): AgreementWord | null {
  const index = agreementIndex(items)
  if (index === null) return null
  if (isSplit(items.flat()) || compare(index, MIXED_ABOVE) <= 0) return 'divided'
  return compare(index, ALIGNED_FROM) >= 0 ? 'aligned' : 'mixed'
}

function isSplit(levels: readonly number[]): boolean {
  const low = levels.filter((level) => level <= LOW_LEVEL).length
  const high = levels.filter((level) => level >= HIGH_LEVEL).length
  return low * 4 >= levels.length && high * 4 >= levels.length
}

/** Exact: n·Σx² - (Σx)² over n·(n - 1). */
function sampleVariance(levels: readonly number[]): Rational {
  const n = levels.length
  const total = levels.reduce((sum, level) => sum + level, 0)
  const squares = levels.reduce((sum, level) => sum + level * level, 0)
  return rational(n * squares - total * total, n * (n - 1))
}
