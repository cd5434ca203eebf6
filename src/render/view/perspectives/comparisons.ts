import { type ManyReport, speaksFor } from '../many/groups.ts'
import { priorityFamilies } from './columns.ts'
import { gapSentence, pairsSentence, sidesOf } from './gap-words.ts'
import { pairGaps } from './headings.ts'
import { pointsText, tenthsOf } from './numbers.ts'
import { type Gap, type Pair, declaredGaps } from './primary.ts'

/** Each gap that was chosen beforehand in sentences; those of the drawn pair first. */
export function inWords(pair: Pair | null, report: ManyReport) {
  const { perspectives: words } = report.words
  const main = pairGaps(pair, report)
  const others = declaredGaps(report).filter((gap) => !main.includes(gap))
  const rows = [...main, ...others].map((gap) => ({
    theme: themeTitle(gap, report),
    said: gapSentence(gap, report),
    pairs: pairsSentence(gap, report),
  }))
  return { title: rows.length > 0 ? words.inWords : '', heads: words.heads, rows }
}

/** All other pairs of groups, in the order of the questionnaire: nobody chose them beforehand. */
export function exploratory(report: ManyReport) {
  const { perspectives: words } = report.words
  const declared = declaredGaps(report)
  const all = report.document.perspectives.gaps.filter((gap) => !declared.includes(gap))
  const gaps = all.length > MOST_ROWS ? all.filter((gap) => isOfFirst(gap, report)) : all
  const rows = report.themes.flatMap(({ result }) =>
    gaps.filter(({ theme }) => theme === result.id).map((gap) => exploratoryRow(gap, report)),
  )
  return {
    title: rows.length > 0 ? words.exploratory : '',
    heads: words.exploratoryHeads,
    rows,
    note: gaps.length < all.length ? words.exploratoryElsewhere : '',
  }
}

/** Of many groups the pairs are too many for paper; those with the voice that the pack puts first stay. */
const MOST_ROWS = 60

function isOfFirst({ theme, a, b }: Gap, report: ManyReport): boolean {
  const families = [
    ...priorityFamilies(report),
    ...(report.document.perspectives.primary ? [report.document.perspectives.primary.a] : []),
  ]
  const blocks = report.themes.find(({ result }) => result.id === theme)?.result.blocks ?? []
  return blocks
    .filter(({ id }) => id === a || id === b)
    .some((block) => families.some((family) => speaksFor(block, family, report)))
}

function exploratoryRow(gap: Gap, report: ManyReport) {
  const { perspectives: words } = report.words
  const sides = sidesOf(gap, report)
  const isTurned = gap.points < 0
  const write = (value: number) => pointsText(value, words.points)
  const [low, high] = gap.interval ?? [0, 0]
  return {
    theme: themeTitle(gap, report),
    groups: sides
      ? words.pairOf(
          words.scored(sides.high.title, sides.high.score),
          words.scored(sides.low.title, sides.low.score),
        )
      : '',
    gap: write(Math.abs(gap.points)),
    interval: gap.interval
      ? words.interval(write(isTurned ? -high : low), write(isTurned ? -low : high))
      : words.noInterval,
    pairs: gap.delta === null ? '' : words.ofTen(tenthsOf(isTurned ? -gap.delta : gap.delta)),
  }
}

const themeTitle = ({ theme }: Gap, { themes }: ManyReport): string =>
  themes.find(({ result }) => result.id === theme)?.result.title ?? ''
