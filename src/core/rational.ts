/**
 * Exact fractions. Every figure is one of these until the last step, because binary floats miss
 * stage thresholds: with all items at level 3 some weights add up to less than 75.
 *
 * Always in lowest terms, denominator above zero.
 */
export type Rational = { readonly n: bigint; readonly d: bigint }

const MICRO = 1_000_000n

export const ZERO: Rational = { n: 0n, d: 1n }
export const ONE: Rational = { n: 1n, d: 1n }
export const HUNDRED: Rational = { n: 100n, d: 1n }

/** @throws RangeError for a denominator of zero */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('a fraction cannot have a denominator of zero')
  const sign = bottom < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign)
  return { n: (top * sign) / divisor, d: (bottom * sign) / divisor }
}

/**
 * The exact value of a number's shortest decimal text: 0.1 is one tenth.
 * @throws RangeError where that text is no plain decimal (1e-7, Infinity)
 */
export function fromDecimal(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`${value} is not a plain decimal number`)
  const [, sign = '', whole = '0', fraction = ''] = match
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length))
}

/** A weight in millionths, exact: weights have at most six decimals. */
export function millionths(weight: number): bigint {
  if (Number.isInteger(weight)) return BigInt(weight) * MICRO
  const { n, d } = fromDecimal(weight)
  return (n * MICRO) / d
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.n * b.d - b.n * a.d, a.d * b.d)
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d)
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO)

/** Negative where a is below b, zero where they are equal. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const atLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0

/** Rounded half away from zero to a number of decimals, as an exact fraction. */
export function round(value: Rational, decimals = 0): Rational {
  const scale = 10n ** BigInt(decimals)
  const doubled = (value.n < 0n ? -value.n : value.n) * scale * 2n
  const rounded = (doubled + value.d) / (value.d * 2n)
  return rational(value.n < 0n ? -rounded : rounded, scale)
}

/** The nearest number with at most six decimals: what JSON carries. */
export function toNumber(value: Rational): number {
  const micro = round(value, 6)
  return Number((micro.n * MICRO) / micro.d) / Number(MICRO)
}

/** Decimal text with exactly this many decimals, rounded half away from zero, never "-0". */
export function toFixed(value: Rational, decimals = 0): string {
  const rounded = round(value, decimals)
  const scaled = (rounded.n * 10n ** BigInt(decimals)) / rounded.d
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return scaled < 0n ? `-${text}` : text
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
