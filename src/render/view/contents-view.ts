import type { Report, ThemeOf } from '../report.ts'

/** The list beside the report on wide screens: every part, and each theme with its score. */
export function contentsView(report: Report) {
  const { words, themes, document, parts } = report
  return {
    summary: words.common.summary,
    perspectives: words.perspectives.eyebrow,
    overview: words.theme.eyebrowAll,
    themes: parts.has('themes') ? words.theme.themes(themes.length) : '',
    themeList: themes.map(({ result }) => ({
      id: result.id,
      title: result.title,
      score: result.display ?? scoreless(result, words),
    })),
    toDo: words.theme.toDoEyebrow,
    actions: words.action.titleShort,
    method: parts.has('method') ? words.method.eyebrow : words.audience.methodTitle,
    organisation: document.organisation,
  }
}

const scoreless = ({ status }: ThemeOf, { theme }: Report['words']): string =>
  status === 'withheld' ? theme.symbol.withheld : theme.symbol.unknown
