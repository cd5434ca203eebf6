import type { AreaOf, Report, ShownFigures } from '../report.ts'
import { isPartial, mainBar } from './axis-view.ts'
import { rangeOf } from './figures-view.ts'

/** Differences up to this many points are about the same. */
const ABOUT_THE_SAME = 5
/** From this many points on a range is so wide that the caption says it. */
const WIDE = 40

/** What the figures of the areas prove, as the caption of their plot. */
export function areasFinding(report: Report): string {
  const { finding } = report.words
  const areas = report.document.areas.filter(({ status }) => status !== 'not-applicable')
  const unscored = areas.filter(({ score }) => score === null)
  if (areas.length === 0) return finding.nothingApplies
  if (unscored.length === 1) return finding.noScore(unscored[0]?.title ?? '')
  if (unscored.length > 1) return finding.noScores(unscored.length, areas.length)
  return scoredFinding(areas, report)
}

function scoredFinding(areas: readonly AreaOf[], report: Report): string {
  const { finding } = report.words
  const past = pastTheBar(areas, report)
  if (past) return past
  if (areas.length === 1) return finding.single(areas[0]?.title ?? '', areas[0]?.display ?? '')
  if (areCloseTogether(areas)) return finding.close(areas.length)
  const weakest = extremes(areas, Math.min)
  const [titles, display] = [weakest.map(({ title }) => title), weakest[0]?.display ?? '']
  return isPartial(report) ? finding.lowestAsked(titles, display) : finding.weakest(titles, display)
}

/** Every area past the bar that counts: then critical items hold the stage, or nothing does. */
function pastTheBar(areas: readonly AreaOf[], report: Report): string | null {
  const bar = isPartial(report) ? null : mainBar(report)
  if (!bar || areas.some(({ score }) => (score ?? 0) < bar.areaScore)) return null
  const { finding } = report.words
  return report.next
    ? finding.everyReachesButCritical(bar.areaScore)
    : finding.everyReaches(bar.areaScore)
}

/** The widest range of those with a score, said aloud where it spans so much that the score alone would mislead. */
export function wideFinding(report: Report): string {
  const width = ({ low, high }: ShownFigures) => (high ?? 0) - (low ?? 0)
  const [widest] = report.document.areas
    .filter(({ score }) => score !== null)
    .sort((a, b) => width(b) - width(a))
  const range = widest && rangeOf(widest, report)
  if (!widest || !range || width(widest) < WIDE) return ''
  return report.words.finding.wide(widest.title, range.low, range.high)
}

/** Where themes without a score draw the range away from the score, so far that the score lies outside. */
export function asideFinding(report: Report): string {
  const aside = report.document.areas.filter(
    ({ score, low, high }) => score !== null && (score < (low ?? score) || score > (high ?? score)),
  )
  const themes = aside.flatMap(({ themes }) => themes.filter(({ score }) => score === null))
  if (aside.length === 0) return ''
  return report.words.finding.aside(
    aside.map(({ title }) => title),
    themes.filter(({ status }) => status !== 'not-applicable').length,
  )
}

export function areCloseTogether(figures: readonly ShownFigures[]): boolean {
  const scores = figures.map(({ score }) => score ?? 0)
  return Math.max(...scores) - Math.min(...scores) <= ABOUT_THE_SAME
}

/** All that share the highest or the lowest score shown. */
export function extremes<T extends ShownFigures>(
  figures: readonly T[],
  pick: (...scores: number[]) => number,
): T[] {
  const edge = pick(...figures.map(({ score }) => score ?? 0))
  const display = figures.find(({ score }) => score === edge)?.display
  return figures.filter((one) => one.display === display)
}
