import type { AreaResult } from '../../model/assessment.ts'
import { type PlacedItem, type Report } from '../report.ts'
import { areaRowView } from './area-rows-view.ts'
import { areCloseTogether, extremes } from './areas-finding.ts'
import { allCounts } from './counts.ts'
import { currentEvidenceLead } from './current-evidence-view.ts'
import { type PlotRowView, plotRowView } from './plot-row-view.ts'
import { plotFrame } from './plot-view.ts'
import { type StripView, stripView } from './strip-view.ts'

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
    plot: plotFrame(rows, title, report),
    groups,
    hasPages: parts.has('themes'),
    answers: parts.has('answers') ? answersView(report) : null,
  }
}

/** What shows the answers to single questions. */
const answersView = (report: Report) => ({
  heads: { items: report.words.theme.items },
  key: stripKey(report),
  open: openView(report),
  excluded: excludedView(report),
})

type GroupView = { area: PlotRowView; themes: (PlotRowView & { strip: StripView })[] }

function groupView(area: AreaResult, report: Report): GroupView {
  return {
    area: { ...areaRowView(area, report), sub: '' },
    themes: area.themes.map((theme) => ({
      ...themeRow(theme, report),
      strip: stripView(theme, report),
    })),
  }
}

const themeRow = (theme: AreaResult['themes'][number], report: Report): PlotRowView =>
  plotRowView(theme, { id: theme.id, title: theme.title, sub: '', kind: 'theme' }, report)

/** What stands out, at both ends; what cannot be scored. */
function overviewLead({ themes, words: { finding } }: Report): string {
  const results = themes.map(({ result }) => result)
  const scored = results.filter(({ score }) => score !== null)
  const unscored = results
    .filter(({ status }) => status === 'insufficient')
    .map(({ title }) => title)
  const missing = unscored.length > 0 ? [finding.unscored(unscored)] : []
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

function stripKey({ items, words: { theme } }: Report) {
  const has = (state: string) => items.some(({ result }) => result.state === state)
  return {
    critical: items.some(({ result }) => result.critical) ? theme.keyCritical : '',
    criticalBold: theme.keyCriticalBold,
    unknown: has('dont-know') ? theme.keyUnknown : '',
    skipped: has('skipped') ? theme.keySkipped : '',
    notApplicable: has('not-applicable') ? theme.keyNotApplicable : '',
    symbol: theme.symbol,
  }
}

/** Every open question with whom to ask: don't know first, because somebody looked for an answer. */
function openView(report: Report) {
  const { words, items, document } = report
  const { dontKnow, skipped } = allCounts(document)
  const inState = (state: string) => items.filter(({ result }) => result.state === state)
  return {
    title: dontKnow + skipped > 0 ? words.finding.openQuestions(dontKnow, skipped) : '',
    heads: { question: words.theme.question, theme: words.common.theme, who: words.theme.who },
    rows: [
      ...inState('dont-know').map((one) => openRow(one, '')),
      ...inState('skipped').map((one) => openRow(one, words.theme.skippedMark)),
    ],
  }
}

const openRow = ({ item, theme }: PlacedItem, mark: string) => ({
  question: item.prompt,
  mark,
  theme: theme.title,
  who: item.whoKnows.join(', '),
})

function excludedView({ items, words }: Report) {
  const excluded = items.filter(({ result }) => result.state === 'not-applicable')
  return {
    title: excluded.length > 0 ? words.theme.excluded(excluded.length) : '',
    heads: {
      question: words.theme.question,
      theme: words.common.theme,
      reason: words.theme.reason,
    },
    rows: excluded.map(({ item, theme, result }) => ({
      question: item.prompt,
      theme: theme.title,
      reason: result.reason ?? '',
    })),
  }
}
