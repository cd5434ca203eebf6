import { type PlacedTheme, type Report } from '../report.ts'
import { answeredWords } from './area-rows-view.ts'
import { plotRowView } from './plot-row-view.ts'
import { plotView } from './plot-view.ts'
import { themeLead } from './theme-lead.ts'
import { unfoldView } from './unfold-view.ts'

/** The page of one theme: its score beside its area's, why it matters, and every item. */
export function themeView(placed: PlacedTheme, report: Report) {
  const { result, theme, area } = placed
  const { words } = report
  const items = report.voices.items(placed, report)
  return {
    id: result.id,
    eyebrow: words.theme.eyebrow(area.title, placeIn(placed), area.themes.length),
    title: result.title,
    summary: theme.summary,
    lead: themeLead(placed, report),
    plot: themePlot(placed, report),
    explanation: unfoldView('themes', result, report),
    why: theme.why === '' ? null : { title: words.theme.why, text: theme.why },
    known: theme.strength === undefined ? null : { title: words.theme.known, text: theme.strength },
    quotes: theme.quotes.map((quote) => ({
      text: quote.text,
      by: words.theme.quoteBy(quote.speaker, sourceOf(quote.source, report)),
    })),
    itemsTitle: items.title,
    items: items.list,
    hidden: items.hidden,
  }
}

/** Counted from 1. */
const placeIn = ({ result, area }: PlacedTheme): number =>
  area.themes.findIndex(({ id }) => id === result.id) + 1

function themePlot({ result, area }: PlacedTheme, report: Report) {
  const { words } = report
  const own = plotRowView(
    result,
    {
      id: result.id,
      title: result.title,
      sub: answeredWords(result, [result], report),
      kind: 'theme',
    },
    report,
  )
  const other = plotRowView(
    area,
    {
      id: area.id,
      title: words.theme.comparison,
      sub: area.title,
      kind: 'area',
      isComparison: true,
    },
    report,
  )
  return plotView([own, other], result.title, report)
}

/** "Reeves, Loughhead, Halpin and Procter (2023)": the citation up to its year. */
function sourceOf(id: string, { document }: Report): string {
  const citation = document.pack.sources.find((source) => source.id === id)?.citation ?? id
  return /^.*?\(\d{4}\)/.exec(citation)?.[0] ?? citation
}
