import { type ManyReport, type ThemeGroup, titleOf } from '../many/groups.ts'
import { pointsText, tenthsOf, tenthsRange } from './numbers.ts'
import type { Gap } from './primary.ts'

type Side = { title: string; n: number; score: string; isGroup: boolean; isBound: boolean }
type Sides = { high: Side; low: Side }

/** Both groups of a gap, the higher score first. Null where one of them is not published for the theme. */
export function sidesOf(gap: Gap, report: ManyReport): Sides | null {
  const sideOf = (id: string): Side | undefined => {
    const theme = report.themes.find(({ result }) => result.id === gap.theme)
    const block = theme?.result.blocks.find((one) => one.id === id)
    return block && sideView(block, report)
  }
  const [a, b] = [sideOf(gap.a), sideOf(gap.b)]
  if (!a || !b) return null
  return gap.points < 0 ? { high: a, low: b } : { high: b, low: a }
}

function sideView(block: ThemeGroup, report: ManyReport): Side {
  const { kind, n, score, display, bound } = block
  return {
    title: titleOf(block, report),
    n,
    score: bound ? report.words.perspectives.bound[bound](Math.round(score)) : display,
    isGroup: kind === 'group',
    isBound: bound !== undefined,
  }
}

/** The gap in a sentence that reads the same in both directions and blames nobody. */
export function gapSentence(gap: Gap, report: ManyReport): string {
  const { perspectives: words } = report.words
  const sides = sidesOf(gap, report)
  if (!sides) return ''
  const write = (value: number) => pointsText(value, words.points)
  const points = write(Math.abs(gap.points))
  if (points === '0') return words.level(sides)
  if (!gap.interval) return words.bare(sides, points)
  const [low, high] = turned(gap.interval, gap.points < 0)
  const interval = words.interval(write(low), write(high))
  return low > 0 || high < 0
    ? words.apart(sides, points, interval)
    : words.chance(sides, points, interval)
}

/** How often the higher group's answer is the higher one, of ten pairs. */
export function pairsSentence(gap: Gap, report: ManyReport): string {
  const { perspectives: words } = report.words
  const sides = sidesOf(gap, report)
  if (gap.delta === null || !sides) return ''
  const isTurned = gap.points < 0
  const tenths = tenthsOf(isTurned ? -gap.delta : gap.delta)
  const range = gap.deltaInterval && tenthsRange(turned(gap.deltaInterval, isTurned))
  return [
    words.pairs(sides.high.title, tenths),
    ...(range ? [words.pairsRange(range[0], range[1])] : []),
  ].join(' ')
}

/** The same interval seen from the other group. */
function turned([low, high]: readonly [number, number], isTurned: boolean): [number, number] {
  return isTurned ? [-high, -low] : [low, high]
}
