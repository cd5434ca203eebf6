import type { Report, ShownFigures } from '../report.ts'

/** How a score and its range are written. */
export type FiguresView = { score: string; couldBe: string; isSaid: boolean; isQuiet: boolean }

export function figuresView(figures: ShownFigures, report: Report): FiguresView {
  const { common } = report.words
  if (figures.status === 'not-applicable')
    return { score: common.doesNotApply, couldBe: '', isSaid: false, isQuiet: true }
  if (figures.status === 'withheld')
    return { score: common.withheld, couldBe: '', isSaid: false, isQuiet: true }
  const range = rangeOf(figures, report)
  const isSure = figures.display !== null && figures.coverage === 1
  return {
    score: figures.display ?? common.cannotSay,
    couldBe: isSure || range === null ? common.allAnswered : common.range(range.low, range.high),
    isSaid: figures.display !== null,
    isQuiet: isSure,
  }
}

export type Range = { low: string; high: string }

/** The ends of a range as they are shown. */
export function rangeOf({ low, high }: ShownFigures, { stages, words }: Report): Range | null {
  const { number } = words.common
  if (low === null || high === null) return null
  const bars = stages.flatMap(({ areaScore }) => areaScore ?? [])
  return { low: number(shownEnd(low, bars)), high: number(shownEnd(high, bars)) }
}

/** A whole number, or a tenth where the whole number would stand on the wrong side of a bar. */
function shownEnd(value: number, bars: readonly number[]): string {
  const whole = Math.round(value)
  const bar = bars.find((one) => value >= one !== whole >= one)
  if (bar === undefined) return String(whole)
  const tenth = value < bar ? Math.floor(value * 10) / 10 : Math.ceil(value * 10) / 10
  return tenth.toFixed(1)
}
