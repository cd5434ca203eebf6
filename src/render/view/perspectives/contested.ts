import type { Aggregate } from '../../../model/aggregate.ts'
import { type PlacedItem, nameOf, stageTitle } from '../../report.ts'
import { type ManyReport, titleOf } from '../many/groups.ts'

type Placed = PlacedItem<Aggregate>

/** The critical items on which the groups differ, and which way, without a figure. */
export function contestedView(report: ManyReport) {
  const { perspectives: words } = report.words
  const rows = report.items
    .filter(({ result }) => result.critical?.state === 'contested')
    .map((placed) => ({
      mark: 'contested',
      name: nameOf(placed),
      text: contestedText(placed, report),
      themeId: placed.theme.id,
    }))
  return { title: rows.length > 0 ? words.contested : '', what: words.contestedWhat, rows }
}

export function contestedText({ result, theme }: Placed, report: ManyReport): string {
  const { perspectives: words } = report.words
  const stage = stageTitle(report, result.critical?.stage ?? null)
  const below = theme.blocks.filter(({ id }) => result.critical?.below?.includes(id))
  return below.length > 0 && below.length < theme.blocks.length
    ? words.contestedBelow(
        below.map((block) => titleOf(block, report)),
        stage,
      )
    : words.contestedOpen(stage)
}
