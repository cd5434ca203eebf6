import { type Group, type ManyReport, familiesOf, isSameGroup, titleOf } from '../many/groups.ts'
import type { Pair } from './primary.ts'

/** A group with a column of numbers and a mark of its own. */
export type Column = { group: Group; title: string; n: string; mark: Mark }
export type Mark = 'disc' | 'diamond' | 'square' | 'triangle' | 'ring' | 'cross'

/** More marks than these nobody could tell apart. */
const OTHER_MARKS: Mark[] = ['square', 'triangle', 'ring']

/** Groups with a column, the declared pair at the two ends, and those that there is no mark left for. */
export type Columns = { columns: Column[]; further: Group[] }

export function columnsOf(pair: Pair | null, report: ManyReport): Columns {
  const shown = report.document.blocks.filter((block) => isShown(block, report))
  const [a, b] = endsOf(shown, pair, report)
  const between = shown.filter((group) => group !== a && group !== b)
  const marks = [...OTHER_MARKS]
  const columns = between.flatMap((group) => {
    const mark = familiesOf(group, report).length > 1 ? 'cross' : marks.shift()
    return mark ? [columnOf(group, mark, report)] : []
  })
  return {
    columns: [
      ...(a ? [columnOf(a, 'disc', report)] : []),
      ...columns,
      ...(b ? [columnOf(b, 'diamond', report)] : []),
    ],
    further: between.filter((group) => !columns.some((column) => column.group === group)),
  }
}

/** The declared pair; without one, the voice of peer workers first and any other last. */
function endsOf(
  shown: readonly Group[],
  pair: Pair | null,
  report: ManyReport,
): [Group | undefined, Group | undefined] {
  if (pair) return [shown.find(({ id }) => id === pair.a), shown.find(({ id }) => id === pair.b)]
  const priority = priorityFamilies(report)
  const a = shown.find((group) =>
    familiesOf(group, report).every((family) => priority.includes(family)),
  )
  const single = shown.filter((group) => group !== a && familiesOf(group, report).length === 1)
  return [a, single.at(-1)]
}

export const priorityFamilies = ({ document }: ManyReport): string[] =>
  document.pack.roles.filter(({ priority }) => priority).map(({ family }) => family)

/** A group that no theme can show has no column at all. */
const isShown = (group: Group, { themes }: ManyReport): boolean =>
  themes.some(({ result }) => result.blocks.some((block) => isSameGroup(block, group)))

const columnOf = (group: Group, mark: Mark, report: ManyReport): Column => {
  const { people, n } = report.words.perspectives
  const size = group.kind === 'group' ? people : n
  return { group, title: titleOf(group, report), n: size(group.n), mark }
}
