import { type Rational, compare, subtract, toFixed } from '../rational.ts'
import type { ThemeBlock } from '../aggregate/blocks.ts'

/**
 * A difference between two groups in plain words. Both directions read alike, nobody is said to be
 * right, and what may be chance is said to be.
 */

/** How the two groups of a gap are shown, and how sure the difference is. */
export type GapFacts = {
  theme: string
  a: ThemeBlock
  b: ThemeBlock
  /** whole points, as published; null where it is not worked out */
  interval: readonly [number, number] | null
  /** of b over a */
  delta: number | null
}

const WHERE_FROM =
  'Both groups answered about the same organisation; the figures show that it looks different from where they stand, not who is right.'

export function gapWords({ theme, a, b, interval, delta }: GapFacts): string {
  const placed = `${who(a)} placed ${theme} at ${told(a)}, ${who(b)} at ${told(b)}`
  const distance = pointsApart(a, b)
  if (interval && interval[0] <= 0 && interval[1] >= 0) {
    return `${placed}. The groups differ by ${points(a, b)}, but with so few answers a difference of this size can arise by chance.`
  }
  if (!interval) return `${placed}: ${distance}. ${WHERE_FROM}`
  const range = [interval[0], interval[1]].map(Math.abs).sort((one, other) => one - other)
  return `${placed}: ${distance} (95 % interval ${range.join(' to ')}).${inPairs({ a, b, delta })} ${WHERE_FROM}`
}

const who = ({ title, kind, n }: ThemeBlock) =>
  kind === 'group' ? `${title} (${n} people, one answer)` : `${title} (n=${n})`

function told({ score, bound }: ThemeBlock): string {
  const text = `${toFixed(score)} of 100`
  if (bound === undefined) return text
  return `${text} or ${bound === 'at-most' ? 'less' : 'more'}`
}

/** At a bound the true distance is this much or more. */
function pointsApart(a: ThemeBlock, b: ThemeBlock): string {
  return `${a.bound || b.bound ? 'at least ' : ''}${points(a, b)} apart`
}

/** From the unrounded scores, so it may differ by one from what the rounded ones give. */
function points(a: ThemeBlock, b: ThemeBlock): string {
  const distance = magnitude(subtract(b.score, a.score))
  const whole = toFixed(distance)
  if (whole === '0' && distance.n !== 0n) return 'less than one point'
  return whole === '1' ? '1 point' : `${whole} points`
}

const magnitude = (value: Rational): Rational =>
  value.n < 0n ? { n: -value.n, d: value.d } : value

/** "In 7 of 10 pairs …"; ties count half. Said of the group with the higher figures. */
function inPairs({ a, b, delta }: Pick<GapFacts, 'a' | 'b' | 'delta'>): string {
  if (delta === null) return ''
  const isBHigher = compare(b.score, a.score) > 0
  const share = ((isBHigher ? delta : -delta) + 1) / 2
  const tenths = Math.round(share * 10)
  const [higher, lower] = isBHigher ? [b, a] : [a, b]
  const often = tenths === 10 ? 'nearly all' : `about ${tenths} of 10`
  return ` Take one person from each group: in ${often} such pairs the one from ${higher.title} gave the higher score, the one from ${lower.title} the lower; ties count half.`
}
