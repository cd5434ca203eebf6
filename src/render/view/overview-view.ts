import type { AreaOf, Report, ThemeOf } from '../report.ts'
import { areaRowView } from './area-rows-view.ts'
import { areCloseTogether, extremes } from './areas-finding.ts'
import { currentEvidenceLead } from './current-evidence-view.ts'
import { type PlotRowView, plotRowView } from './plot-row-view.ts'
import { plotFrame } from './plot-view.ts'
import type { StripView } from './strip-view.ts'

/** All areas and themes on one scale, the items of each as a strip, and what is open. */
export function overviewView(report: Report) {
  const { words, document, parts } = report
  const groups = document.areas.map((area) => groupView(area, report))
  const rows = groups.flatMap(({ area, themes }) => [area, ...themes])
  const title = words.finding.atAGlance(report.themes.length)
  return {
    eyebrow: words.theme.eyebrowAll,
    title,
    lead: [overviewLead(report), currentEvidenceLead(report)].filter(Boolean).join(' '),
    movement: report.voices.movement(report),
    plot: plotFrame(rows, title, report),
    groups,
    hasPages: parts.has('themes'),
    answers: parts.has('answers') ? answersView(report) : null,
  }
}

/** What shows the answers to single questions. */
const answersView = (report: Report) => ({
  heads: { items: report.words.theme.items },
  ...report.voices.open(report),
})

type GroupView = { area: PlotRowView; themes: (PlotRowView & { strip: StripView })[] }

function groupView(area: AreaOf, report: Report): GroupView {
  return {
    area: { ...areaRowView(area, report), sub: '' },
    themes: area.themes.map((theme) => ({
      ...themeRow(theme, report),
      strip: report.voices.strip(theme, report),
    })),
  }
}

const themeRow = (theme: ThemeOf, report: Report): PlotRowView =>
  plotRowView(theme, { id: theme.id, title: theme.title, sub: '', kind: 'theme' }, report)

/** What stands out, at both ends; what cannot be scored. */
function overviewLead({ themes, words: { finding } }: Report): string {
  const results = themes.map(({ result }) => result)
  const scored = results.filter(({ score }) => score !== null)
  const unscored = results
    .filter(({ status }) => status === 'insufficient')
    .map(({ title }) => title)
  const withheld = results.filter(({ status }) => status === 'withheld').map(({ title }) => title)
  const missing = [
    ...(unscored.length > 0 ? [finding.unscored(unscored)] : []),
    ...(withheld.length > 0 ? [finding.withheld(withheld)] : []),
  ]
  if (scored.length < 2) return missing.join(' ')
  if (areCloseTogether(scored)) return [finding.closeThemes(scored.length), ...missing].join(' ')
  const [top, bottom] = [extremes(scored, Math.max), extremes(scored, Math.min)]
  return [
    finding.highest(
      top.map(({ title }) => title),
      top[0]?.display ?? '',
    ),
    finding.lowestOf(
      bottom.map(({ title }) => title),
      bottom[0]?.display ?? '',
    ),
    ...missing,
  ].join(' ')
}
