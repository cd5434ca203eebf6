import type { Assessment } from '../../model/assessment.ts'
import { answerCells, remarkCells } from '../view/answer-cells.ts'
import { allCounts, countsOf } from '../view/counts.ts'
import { criticalStateWords } from '../view/critical-state.ts'
import { itemView } from '../view/item-view.ts'
import { itemsFinding } from '../view/items-finding.ts'
import { openOutcomeSentence } from '../view/open-outcome.ts'
import { openView } from '../view/open-view.ts'
import { peopleView } from '../view/people-view.ts'
import { stripView } from '../view/strip-view.ts'
import { themeScoreSentence } from '../view/theme-score.ts'
import { movementText } from '../view/votes-view.ts'
import { unknownView } from '../view/unknown-view.ts'
import { summaryRows } from '../summary/room-rows.ts'
import type { ItemsView, Voices } from './voices.ts'
import type { PlacedTheme, Report } from '../report.ts'

/** The answers of one person, or of a room that agreed on them: every item has one level. */
export const oneVoice: Voices<Assessment> = {
  people: peopleView,
  disagreement: () => [],
  aside: unknownView,
  openSentence: openOutcomeSentence,
  answered: (themes, { words }) => {
    const { answered, applicable } = countsOf(themes)
    return words.common.answered(answered, applicable)
  },
  levelOf: ({ level }) => level,
  criticalState: criticalStateWords,
  strip: stripView,
  open: openView,
  scoreSentence: themeScoreSentence,
  items: itemsView,
  movement: movementText,
  perspectives: () => null,
  participation: () => null,
  summaryRows,
  openCount: ({ document }) => allCounts(document).open,
  answerCells,
  remarkCells,
}

function itemsView({ result }: PlacedTheme<Assessment>, report: Report<Assessment>): ItemsView {
  const { words, itemsById } = report
  const shown = result.items.filter(({ state }) => state !== 'hidden')
  return {
    title: itemsFinding(shown, report),
    list: shown.flatMap(({ id }, index) => {
      const placed = itemsById.get(id)
      return placed ? [itemView(placed, index + 1, report)] : []
    }),
    hidden: result.counts.hidden > 0 ? words.theme.hidden(result.counts.hidden) : '',
  }
}
