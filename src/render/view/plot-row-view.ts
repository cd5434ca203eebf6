import type { Report, ShownFigures } from '../report.ts'
import { type FiguresView, figuresView } from './figures-view.ts'

/** One row of a range-and-dot plot: the drawing in one cell, the same figures in the others. */
export type PlotRowView = FiguresView & {
  id: string
  /** what the row is about: its name in the page */
  of: string
  title: string
  sub: string
  band: Span | null
  hatched: Span | null
  /** in the place of the dot where the figures have one: a list, for the template's sake */
  dot: { x: number } | null
  instead: string
  isComparison: boolean
}
type Span = { x: number; end: number; width: number }

/** Under two points of width a band would only be a smudge behind the dot. */
const NARROW = 2

export type PlotRowOptions = {
  id: string
  title: string
  sub: string
  kind: 'area' | 'theme'
  isComparison?: boolean
}

export function plotRowView(
  figures: ShownFigures,
  options: PlotRowOptions,
  report: Report,
): PlotRowView {
  const { id, title, sub, kind, isComparison = false } = options
  const span = spanOf(figures)
  const isHatched = figures.status === 'insufficient'
  return {
    ...figuresView(figures, report),
    id,
    of: `${kind}-${id}`,
    title,
    sub,
    band: !isHatched && span && span.width >= NARROW ? span : null,
    hatched: isHatched ? span : null,
    dot: figures.score === null ? null : { x: rounded(figures.score) },
    instead: insteadOf(figures, report),
    isComparison,
  }
}

function insteadOf({ status }: ShownFigures, { words: { common } }: Report): string {
  if (status === 'withheld') return common.withheldWhy
  return status === 'not-applicable' ? common.noApplicable : ''
}

function spanOf({ low, high }: ShownFigures): Span | null {
  if (low === null || high === null) return null
  return { x: rounded(low), end: rounded(high), width: rounded(high - low) }
}

const rounded = (value: number) => Math.round(value * 100) / 100
