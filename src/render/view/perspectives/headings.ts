import type { RichText } from '../../../words/rich-text.ts'
import { type ManyReport, titleOf } from '../many/groups.ts'
import { sidesOf } from './gap-words.ts'
import { type Gap, type Pair, isOfPair, primaryPair } from './primary.ts'
import { whereOf } from './sections.ts'

/** The gaps of the declared pair, widest first. */
export const pairGaps = (pair: Pair | null, { document }: ManyReport): Gap[] =>
  document.perspectives.gaps
    .filter((gap) => isOfPair(gap, pair))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))

/** The room is said to disagree only where chance alone would not do. */
export function titleText(gaps: readonly Gap[], { words: { perspectives } }: ManyReport): string {
  return gaps.some(isClear) ? perspectives.disagrees : perspectives.sideBySide
}

export const isClear = (gap: Gap): boolean => ['above', 'below'].includes(whereOf(gap))

/** Direction and count first, then the widest gap with both figures. */
export function leadText(pair: Pair | null, report: ManyReport): string {
  const { perspectives: words } = report.words
  const gaps = pairGaps(pair, report)
  if (!pair || gaps.length === 0) return withoutPair(report)
  const count = (sign: number) => gaps.filter(({ points }) => Math.sign(points) === sign).length
  const [widest] = gaps
  const sides = widest && widest.points !== 0 ? sidesOf(widest, report) : null
  const theme = report.themes.find(({ result }) => result.id === widest?.theme)?.result.title ?? ''
  return [
    words.direction(pairTitles(pair, report), {
      more: count(1),
      less: count(-1),
      all: gaps.length,
    }),
    sides ? words.widest(theme, sides) : '',
    gaps.some(isClear) || gaps.every(({ interval }) => interval === null) ? '' : words.within,
  ]
    .filter(Boolean)
    .join(' ')
}

function withoutPair({ document, words: { perspectives } }: ManyReport): string {
  if (document.respondents.individuals === 0) return perspectives.onlyGroups
  return document.perspectives.primary ? perspectives.notComparable : perspectives.noPrimary
}

export function pairTitles(pair: Pair, report: ManyReport): { a: string; b: string } {
  const blocks = report.themes.flatMap(({ result }) => result.blocks)
  const title = (id: string) => {
    const block =
      report.document.blocks.find((one) => one.id === id) ?? blocks.find((one) => one.id === id)
    return block ? titleOf(block, report) : ''
  }
  return { a: title(pair.a), b: title(pair.b) }
}

/** On page one, before any total. */
export function disagreement(report: ManyReport): RichText {
  const { perspectives: words } = report.words
  const pair = primaryPair(report)
  const gaps = pairGaps(pair, report)
  if (!pair || gaps.length === 0) return []
  const lead = leadText(pair, report)
  return gaps.some(isClear) ? words.pageOne(lead) : words.pageOneAgrees(lead)
}
