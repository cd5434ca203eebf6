import type { Bars } from '../view/axis-view.ts'
import { type ChangeRow, areaRow, themeRow } from './change-rows.ts'
import { type Compared } from './compared.ts'

/** The bars of the last questionnaire's ladder; the next stage's is the one that counts. */
export function barsIn({ document, last }: Compared): Bars {
  if (!last.complete) return { all: [], main: null }
  const { stages } = document.questionnaire
  const at = last.stage.index
  const withScore = (index: number) => {
    const stage = stages[index]
    return stage?.areaScore === undefined ? null : { ...stage, areaScore: stage.areaScore }
  }
  const main = at === null ? null : (withScore(at + 1) ?? withScore(at))
  return { all: stages.flatMap(({ areaScore }) => areaScore ?? []), main }
}

export function areasPlot(compared: Compared) {
  const { document } = compared
  const rows = document.areas.map((area) => areaRow(area, compared))
  return { ...frame(rows, areasFinding(compared), compared), rows }
}

export function themesPlot(compared: Compared) {
  const { document, themes, words } = compared
  const groups = document.areas.map((area) => ({
    area: areaRow(area, compared),
    themes: area.themes.map((theme) => themeRow(theme, compared)),
  }))
  const rows = groups.flatMap((group) => [group.area, ...group.themes])
  const changed = themes.filter(({ theme }) => isChanged(theme.change)).length
  return { ...frame(rows, words.themes(changed, themes.length), compared), groups }
}

const isChanged = (change: string) => change === 'higher' || change === 'lower'

function areasFinding({ document, words }: Compared): string {
  const compared = document.areas.filter(({ difference }) => difference !== null)
  const size = ({ difference }: (typeof compared)[number]) => Math.abs(difference?.points ?? 0)
  const widest = compared.toSorted((a, b) => size(b) - size(a))
  if (widest[0] && size(widest[0]) === 0) return words.areasAlike
  return words.areas(
    widest.map(({ title, difference }) => ({ title, difference: difference?.display ?? '' })),
  )
}

function frame(rows: readonly ChangeRow[], caption: string, compared: Compared) {
  const { words, common } = compared
  const { main } = barsIn(compared)
  const values = rows.map(({ title, before, after }) => words.plotRow(title, before, after))
  return {
    caption,
    title: common.plotTitle(caption),
    description: [...(main ? [common.plotBar(main.title, main.areaScore)] : []), ...values].join(
      '; ',
    ),
    hasBar: main !== null,
    heads: {
      area: common.area,
      areaAndTheme: common.areaAndTheme,
      before: words.then,
      after: words.now,
      difference: words.difference,
      change: words.changeHead,
    },
    key: { before: words.keyThen, after: words.keyNow },
    footnote: words.footnote,
  }
}
