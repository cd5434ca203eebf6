import { type Group, type ManyReport, isSameGroup, titleOf } from '../many/groups.ts'
import type { Column } from './columns.ts'

/** Groups that there is no mark left for: their figures, theme by theme. */
export function furtherView(further: readonly Group[], report: ManyReport) {
  const { perspectives: words } = report.words
  const rows = report.themes.flatMap(({ result }) => {
    const shown = further.flatMap((group) => {
      const block = result.blocks.find((one) => isSameGroup(one, group))
      return block ? [words.scored(titleOf(group, report), block.display)] : []
    })
    return shown.length > 0 ? [{ theme: result.title, groups: shown.join('; ') }] : []
  })
  return {
    title: rows.length > 0 ? words.further : '',
    heads: { theme: words.columnInOrder, groups: words.further },
    rows,
  }
}

/** The same groups area by area. A figure that not every theme could go into says so. */
export function areasView(columns: readonly Column[], report: ManyReport) {
  const { perspectives: words } = report.words
  const rows = report.document.areas
    .filter(({ blocks }) => blocks.length > 0)
    .map((area) => ({
      title: area.title,
      cells: columns.map(({ group, mark, title }) => {
        const block = area.blocks.find(({ id }) => id === group.id)
        return {
          mark,
          title,
          text: block?.display ?? '',
          partial: block?.partial ? words.partial(block.themes.length, area.themes.length) : '',
        }
      }),
    }))
  const isPartial = rows.some(({ cells }) => cells.some(({ partial }) => partial !== ''))
  return {
    title: rows.length > 0 ? words.areas : '',
    head: words.areaColumn,
    heads: columns.map(({ title, mark }) => ({ title, mark })),
    rows,
    note: isPartial ? words.partialNote : '',
  }
}
