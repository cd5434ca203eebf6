/**
 * Student's t distribution, for the small groups in which the normal one is too sure of itself.
 * Doubles, good to about twelve digits; the published figures carry far fewer.
 */

/**
 * The point below which a share `p` of the distribution lies.
 * @param p between 0.5 and 1
 * @param freedom degrees of freedom, above 0; need not be whole
 */
export function studentQuantile(p: number, freedom: number): number {
  let high = 1
  while (studentBelow(high, freedom) < p) high *= 2
  let low = 0
  // Halving ends at neighbouring doubles, long before this many steps.
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (studentBelow(middle, freedom) < p) low = middle
    else high = middle
  }
  return high
}

/** The share of the distribution below `t`, for t of at least 0. */
function studentBelow(t: number, freedom: number): number {
  return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
}

/** The regularised incomplete beta function, by Lentz's continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const isFast = x <= (a + 1) / (a + b + 2)
  if (!isFast) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  return (front * continuedFraction(x, a, b)) / a
}

const TINY = 1e-300
const PRECISE = 1e-15

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < PRECISE) break
  }
  return fraction
}

const kept = (value: number) => (Math.abs(value) < TINY ? TINY : value)

/** Lanczos' approximation (g = 7, nine terms), for arguments above 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const base = shifted + 7.5
  const series = LANCZOS.reduce((sum, term, index) => sum + term / (shifted + index + 1), LEADING)
  return Math.log(2 * Math.PI) / 2 + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

const LEADING = 0.99999999999980993
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
