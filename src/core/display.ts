import {
  HUNDRED,
  ONE,
  type Rational,
  add,
  atLeast,
  compare,
  fromDecimal,
  round,
  subtract,
  toFixed,
} from './rational.ts'

/** What is missing, with as many decimals as it takes to be more than nothing, and one at least. */
export function displayMissing(missing: Rational): string {
  const decimals = [1, 2, 3, 4, 5].find((count) => Number(toFixed(missing, count)) !== 0) ?? 6
  return toFixed(missing, decimals)
}

/**
 * How a score is shown: a whole number, rounded half away from zero. One decimal only where the
 * rounded value would contradict a threshold (74.9 must not read 75 where 75 is the bar), and
 * never 100 while something is open.
 */
export function displayScore(
  score: Rational,
  thresholds: readonly number[],
  isOpen: boolean,
): string {
  const bars = thresholds.map(fromDecimal)
  const contradicts = (shown: Rational) =>
    bars.some((bar) => atLeast(shown, bar) !== atLeast(score, bar))
  const whole = round(score)
  if (isOpen && compare(whole, HUNDRED) >= 0) return belowHundred(score, contradicts)
  if (!contradicts(whole)) return toFixed(score)
  const tenth = round(score, 1)
  return toFixed(contradicts(tenth) ? awayFromBar(score, tenth) : tenth, 1)
}

/** The nearest tenth on the score's own side of the bar: 74.96 reads 74.9. */
function awayFromBar(score: Rational, tenth: Rational): Rational {
  const step = fromDecimal(0.1)
  return compare(tenth, score) > 0 ? subtract(tenth, step) : add(tenth, step)
}

function belowHundred(score: Rational, contradicts: (shown: Rational) => boolean): string {
  if (!contradicts(subtract(HUNDRED, ONE))) return '99'
  const tenth = round(score, 1)
  return compare(tenth, HUNDRED) < 0 && !contradicts(tenth) ? toFixed(tenth, 1) : '99.9'
}
