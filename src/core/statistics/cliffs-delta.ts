import { studentQuantile } from './student-t.ts'

/** Cliff's delta: how often a value of one group is above one of the other, less how often below. */
export type CliffsDelta = {
  /** -1 to 1; 1 where every value of b is above every value of a */
  delta: number
  /** the unbiased estimate, which the interval is made from (Cliff 1996) */
  variance: number
  /** 95 %, asymmetric (Cliff 1996), with Student's t; it stays within -1 and 1 */
  interval: readonly [number, number]
}

const UPPER = 0.975

/**
 * Of `b` over `a`; each needs at least two values. Uses the order of the values alone.
 *
 * @param hidesTies let the variance be no smaller than it is without ties and without a difference, so
 *   that a narrow interval does not give away that all of a small group answered alike
 */
export function cliffsDelta(
  a: readonly number[],
  b: readonly number[],
  { hidesTies = false }: { hidesTies?: boolean } = {},
): CliffsDelta {
  const dominance = b.map((one) => a.map((other) => Math.sign(one - other)))
  const pairs = a.length * b.length
  const delta = sum(dominance.map(sum)) / pairs
  const withoutTies = ((a.length + b.length + 1) / (3 * pairs)) * (1 - delta ** 2)
  const variance = Math.max(unbiasedVariance(dominance, delta), hidesTies ? withoutTies : 0)
  return { delta, variance, interval: asymmetric(delta, variance, a.length + b.length - 2) }
}

/**
 * From the spread of the rows, of the columns and of the single comparisons. It can come out below what
 * is possible; then the least that is possible counts.
 */
function unbiasedVariance(dominance: readonly (readonly number[])[], delta: number): number {
  const [rows, columns] = [dominance.length, dominance[0]?.length ?? 0]
  const squares = (values: readonly number[]) => sum(values.map((value) => (value - delta) ** 2))
  const byRow = squares(dominance.map((row) => sum(row) / columns))
  const byColumn = squares(
    Array.from({ length: columns }, (_, at) => sum(dominance.map((row) => row[at] ?? 0)) / rows),
  )
  const byPair = squares(dominance.flat())
  const pairs = rows * columns
  const estimate =
    (columns ** 2 * byRow + rows ** 2 * byColumn - byPair) / (pairs * (rows - 1) * (columns - 1))
  return Math.max(estimate, (1 - delta ** 2) / (pairs - 1))
}

function asymmetric(delta: number, variance: number, freedom: number): readonly [number, number] {
  const t = studentQuantile(UPPER, freedom)
  const spread = t * t * variance
  const reach = t * Math.sqrt(variance) * Math.sqrt((1 - delta ** 2) ** 2 + spread)
  const centre = delta - delta ** 3
  const scale = 1 - delta ** 2 + spread
  // Where every comparison goes the same way there is no spread, and nothing between the ends.
  if (scale === 0) return [delta, delta]
  return [within((centre - reach) / scale), within((centre + reach) / scale)]
}

const within = (value: number) => Math.max(-1, Math.min(1, value))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
