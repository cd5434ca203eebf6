import { HUNDRED, type Rational, ZERO, atLeast, compare, rational } from '../rational.ts'

/**
 * Where nearly all of a small block answer alike, its mean tells what each of them said. Such a figure
 * is told no further than "10 or less" or "90 or more", and every total counts it as that bound: a total
 * from the true value would give it back.
 */
export type Bound = 'at-most' | 'at-least'

/** A figure as it is published. */
export type Told = { value: Rational; bound?: Bound }

const LOW_SHARE = rational(1, 10)
const HIGH_SHARE = rational(9, 10)

/**
 * @param value of `n` people, on a scale from 0 to `best`
 * @param k the least size of a block
 */
export function told(value: Rational, best: Rational, { n, k }: { n: number; k: number }): Told {
  if (n >= 2 * k) return { value }
  const low = part(LOW_SHARE, best)
  const high = part(HIGH_SHARE, best)
  if (compare(value, low) <= 0) return { value: low, bound: 'at-most' }
  if (atLeast(value, high)) return { value: high, bound: 'at-least' }
  return { value }
}

export const toldScore = (score: Rational, size: { n: number; k: number }) =>
  told(score, HUNDRED, size)

/** "≤10", "≥90": how a bound is shown; null for a figure that is told as it is. */
export function boundText(bound: Bound | undefined): string | null {
  if (bound === undefined) return null
  return bound === 'at-most' ? '≤10' : '≥90'
}

/** The least and the most that a told score can be. */
export function spanOf({ value, bound }: Told): { least: Rational; most: Rational } {
  return {
    least: bound === 'at-most' ? ZERO : value,
    most: bound === 'at-least' ? HUNDRED : value,
  }
}

const part = (share: Rational, whole: Rational) => rational(share.n * whole.n, share.d * whole.d)
