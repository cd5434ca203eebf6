import type { Report } from '../report.ts'
import { mainBar } from './axis-view.ts'
import type { PlotRowView } from './plot-row-view.ts'

/** A plot is a table: a caption, an axis, rows, and a key only for the marks that occur. */
export type PlotView = PlotFrame & { rows: PlotRowView[] }
export type PlotFrame = {
  caption: string
  /** all values in a sentence, for the drawing's description */
  description: string
  title: string
  /** whether a bar is named above the axis */
  hasBar: boolean
  heads: Record<'area' | 'areaAndTheme' | 'theme' | 'score' | 'couldBe' | 'answered', string>
  key: { dot: string; band: string; hatched: string }
}

export const plotView = (rows: PlotRowView[], caption: string, report: Report): PlotView => ({
  ...plotFrame(rows, caption, report),
  rows,
})

/** All but the rows: for a table that groups them. */
export function plotFrame(
  rows: readonly PlotRowView[],
  caption: string,
  report: Report,
): PlotFrame {
  const { common } = report.words
  return {
    caption,
    title: common.plotTitle(caption),
    description: describe(rows, report),
    hasBar: mainBar(report) !== null,
    heads: headsView(report),
    key: keyView(rows, report),
  }
}

function headsView({ words: { common } }: Report): PlotView['heads'] {
  const { area, areaAndTheme, theme, score, couldBe, answeredHead: answered } = common
  return { area, areaAndTheme, theme, score, couldBe, answered }
}

function describe(rows: readonly PlotRowView[], report: Report): string {
  const { common } = report.words
  const bar = mainBar(report)
  const values = rows.map(({ title, score, couldBe, isQuiet }) => {
    const value = common.plotValue(title, score)
    return isQuiet || couldBe === '' ? value : `${value}, ${common.plotRange(couldBe)}`
  })
  return [...(bar ? [common.plotBar(bar.title, bar.areaScore)] : []), ...values].join('; ')
}

function keyView(rows: readonly PlotRowView[], { words: { common } }: Report): PlotView['key'] {
  return {
    dot: rows.some(({ dot }) => dot) ? common.keyDot : '',
    band: rows.some(({ band }) => band) ? common.keyBand : '',
    hatched: rows.some(({ hatched }) => hatched) ? common.keyHatched : '',
  }
}
