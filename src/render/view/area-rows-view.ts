import type { AreaResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'
import { countsOf } from './counts.ts'
import { type PlotRowView, plotRowView } from './plot-row-view.ts'

export const areaRowsView = (report: Report): PlotRowView[] =>
  report.document.areas.map((area) => areaRowView(area, report))

export function areaRowView(area: AreaResult, report: Report): PlotRowView {
  return plotRowView(
    area,
    { id: area.id, title: area.title, sub: answeredWords(area, report), kind: 'area' },
    report,
  )
}

/** "10 of 14 answered, provisional" */
export function answeredWords(
  area: Pick<AreaResult, 'themes' | 'provisional' | 'status'>,
  { words }: Report,
): string {
  const { answered, applicable } = countsOf(area.themes)
  if (area.status === 'not-applicable') return ''
  const count = words.common.answered(answered, applicable)
  return area.provisional && area.status === 'reported'
    ? `${count}, ${words.common.provisional}`
    : count
}
