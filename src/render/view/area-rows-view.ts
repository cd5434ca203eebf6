import type { AreaOf, Report, ShownFigures, ThemeOf } from '../report.ts'
import { type PlotRowView, plotRowView } from './plot-row-view.ts'

export const areaRowsView = (report: Report): PlotRowView[] =>
  report.document.areas.map((area) => areaRowView(area, report))

export function areaRowView(area: AreaOf, report: Report): PlotRowView {
  return plotRowView(
    area,
    {
      id: area.id,
      title: area.title,
      sub: answeredWords(area, area.themes, report),
      kind: 'area',
    },
    report,
  )
}

/** "10 of 14 answered, provisional" */
export function answeredWords(
  { status, provisional }: ShownFigures,
  themes: readonly ThemeOf[],
  report: Report,
): string {
  const { words, voices } = report
  if (status === 'not-applicable' || status === 'withheld') return ''
  return [
    voices.answered(themes, report),
    provisional && status === 'reported' ? words.common.provisional : '',
  ]
    .filter(Boolean)
    .join(', ')
}
