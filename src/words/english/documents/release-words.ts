import { capital } from '../../capital.ts'
import { familyName } from '../families.ts'

/** A group as it placed a theme. Beside a bound the true score may lie further out. */
export type GapSide = {
  title: string
  n: number
  isGroup: boolean
  score: string
  bound: 'at-most' | 'at-least' | null
}

export type GapFacts = {
  theme: string
  a: GapSide
  b: GapSide
  /** whole points between them; null where they are less than one apart */
  points: string | null
  /** the ends of the 95 % interval as distances, the smaller first; null where it is not worked out */
  interval: { low: number; high: number } | null
  /** does the interval include zero? */
  isMaybeChance: boolean
  /** in how many of ten pairs the one group gave the higher score */
  pairs: { higher: string; lower: string; tenths: number } | null
}

const WHERE_FROM =
  'Both groups answered about the same organisation; the figures show that it looks different from where they stand, not who is right.'

/** What the result of many voices itself says: names of groups, why a theme is withheld, each gap in words. */
export const releaseWords = {
  family: (id: string): string => capital(familyName(id)),
  joinedFamily: (id: string): string => `${capital(familyName(id))} (combined)`,
  others: 'Others (combined)',
  /** @param number counted from 1 where several groups of a role answered */
  groupSheet: (role: string, number: number | null): string =>
    `${role}, group${number === null ? '' : ` ${number}`}`,
  withheld: (minimum: number): string =>
    `Fewer than ${minimum} people, or nobody, answered at least half of its questions.`,
  /** Both directions read alike, nobody is said to be right, and what may be chance is said to be. */
  gap: ({ theme, a, b, points, interval, isMaybeChance, pairs }: GapFacts): string => {
    const placed = `${who(a)} placed ${theme} at ${told(a)}, ${who(b)} at ${told(b)}`
    const distance = pointsOf(points)
    if (isMaybeChance)
      return `${placed}. The groups differ by ${distance}, but with so few answers a difference of this size can arise by chance.`
    const apart = `${placed}: ${a.bound || b.bound ? 'at least ' : ''}${distance} apart`
    if (!interval) return `${apart}. ${WHERE_FROM}`
    return `${apart} (95 % interval ${interval.low} to ${interval.high}).${inPairs(pairs)} ${WHERE_FROM}`
  },
}

const who = ({ title, n, isGroup }: GapSide): string =>
  isGroup ? `${title} (${n} people, one answer)` : `${title} (n=${n})`

function told({ score, bound }: GapSide): string {
  const text = `${score} of 100`
  if (bound === null) return text
  return `${text} or ${bound === 'at-most' ? 'less' : 'more'}`
}

function pointsOf(points: string | null): string {
  if (points === null) return 'less than one point'
  return points === '1' ? '1 point' : `${points} points`
}

function inPairs(pairs: GapFacts['pairs']): string {
  if (pairs === null) return ''
  const often = pairs.tenths === 10 ? 'nearly all' : `about ${pairs.tenths} of 10`
  return ` Take one person from each group: in ${often} such pairs the one from ${pairs.higher} gave the higher score, the one from ${pairs.lower} the lower; ties count half.`
}
