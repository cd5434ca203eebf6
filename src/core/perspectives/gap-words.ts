import type { DocumentWords } from '../../words/document-words.ts'
import type { ThemeBlock } from '../aggregate/blocks.ts'
import { type Rational, compare, subtract, toFixed } from '../rational.ts'

type Said = DocumentWords['release']['gap']
type GapFacts = Parameters<Said>[0]

/** How the two groups of a gap are shown, and how sure the difference is. */
export type Gap = {
  theme: string
  a: ThemeBlock
  b: ThemeBlock
  /** whole points, as published; null where it is not worked out */
  interval: readonly [number, number] | null
  /** of b over a */
  delta: number | null
}

/** A difference between two groups in plain words: here the figures, rounded, which the words then say. */
export function gapWords({ theme, a, b, interval, delta }: Gap, say: Said): string {
  return say({
    theme,
    a: sideOf(a),
    b: sideOf(b),
    points: pointsBetween(a, b),
    interval: interval && distances(interval),
    isMaybeChance: interval !== null && interval[0] <= 0 && interval[1] >= 0,
    pairs: delta === null ? null : inPairs(a, b, delta),
  })
}

const sideOf = ({ title, n, kind, score, bound }: ThemeBlock): GapFacts['a'] => ({
  title,
  n,
  isGroup: kind === 'group',
  score: toFixed(score),
  bound: bound ?? null,
})

/** From the unrounded scores, so it may differ by one from what the rounded ones give. */
function pointsBetween(a: ThemeBlock, b: ThemeBlock): string | null {
  const distance = magnitude(subtract(b.score, a.score))
  const whole = toFixed(distance)
  return whole === '0' && distance.n !== 0n ? null : whole
}

const magnitude = (value: Rational): Rational =>
  value.n < 0n ? { n: -value.n, d: value.d } : value

function distances(interval: readonly [number, number]): GapFacts['interval'] {
  const [one, other] = [Math.abs(interval[0]), Math.abs(interval[1])]
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

/** Ties count half. Said of the group with the higher figures. */
function inPairs(a: ThemeBlock, b: ThemeBlock, delta: number): GapFacts['pairs'] {
  const isBHigher = compare(b.score, a.score) > 0
  const share = ((isBHigher ? delta : -delta) + 1) / 2
  const [higher, lower] = isBHigher ? [b, a] : [a, b]
  return { higher: higher.title, lower: lower.title, tenths: Math.round(share * 10) }
}
