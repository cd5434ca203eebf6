import type { PlacedTheme } from '../../report.ts'
import type { Aggregate } from '../../../model/aggregate.ts'
import {
  type ManyReport,
  type ManyTheme,
  type ThemeGroup,
  isSameGroup,
  titleOf,
} from '../many/groups.ts'
import type { Column, Mark } from './columns.ts'
import { type GapDrawing, type GapScale, gapDrawing } from './gap-scale.ts'
import { heightOf, lanesOf } from './lanes.ts'
import { place, pointsText } from './numbers.ts'
import { type Gap, type Pair, isOfPair } from './primary.ts'

/** One theme: the groups on one line, their figures, and the gap between the declared pair. */
export type RowView = {
  id: string
  title: string
  sub: string
  instead: string
  isTall: boolean
  marks: { mark: Mark; x: number; y: number }[]
  line: { from: number; to: number; y: number } | null
  cells: CellView[]
  /** the figures without spans: one text for each column */
  plain: string[]
  gap: GapView | null
  /** in place of the gap */
  noGap: string
}
export type CellView = {
  mark: Mark
  text: string
  title: string
  span: number
  isCombined: boolean
}
type GapView = GapDrawing & { points: string; interval: string }

export type RowContext = { columns: readonly Column[]; pair: Pair | null; scale: GapScale }

export const gapOf = (
  theme: string,
  pair: Pair | null,
  { document }: ManyReport,
): Gap | undefined =>
  document.perspectives.gaps.find((gap) => gap.theme === theme && isOfPair(gap, pair))

export function rowView(
  { result }: PlacedTheme<Aggregate>,
  context: RowContext,
  report: ManyReport,
): RowView {
  const gap = gapOf(result.id, context.pair, report)
  const cells = cellsOf(result, context, report)
  const instead = insteadOf(result, report)
  return {
    id: result.id,
    title: result.title,
    sub: agreementWords(result, report),
    instead,
    ...drawing(result, { ...context, isCompared: gap !== undefined }),
    cells,
    plain: plainOf(cells, instead),
    gap: gap ? gapView(gap, context, report) : null,
    noGap: gap || !context.pair ? '' : noGapWords(result, report),
  }
}

const plainOf = (cells: readonly CellView[], instead: string): string[] =>
  cells
    .flatMap(({ text, span }) => Array<string>(span).fill(text))
    .map((text, index) => (index === 0 && instead !== '' ? instead : text))

function gapView(gap: Gap, { scale }: RowContext, { words }: ManyReport): GapView {
  const { interval, noInterval, points } = words.perspectives
  const write = (value: number) => pointsText(value, points)
  return {
    ...gapDrawing(gap, scale),
    points: write(gap.points),
    interval: gap.interval ? interval(write(gap.interval[0]), write(gap.interval[1])) : noInterval,
  }
}

function insteadOf({ status }: ManyTheme, { words: { common } }: ManyReport): string {
  if (status === 'withheld') return common.withheldWhy
  return status === 'not-applicable' ? common.noApplicable : ''
}

const noGapWords = ({ status }: ManyTheme, { words }: ManyReport): string =>
  status === 'not-applicable' ? '' : words.perspectives.withheldGap

type Drawing = Pick<RowView, 'marks' | 'line' | 'isTall'>

function drawing(
  { blocks }: ManyTheme,
  { columns, pair, isCompared }: RowContext & { isCompared: boolean },
): Drawing {
  const shown = blocks.flatMap((block) => {
    const mark = markOf(block, columns)
    return mark ? [{ mark, x: place(block.score), id: block.id }] : []
  })
  const isEnd = (id: string) => isCompared && (id === pair?.a || id === pair?.b)
  const lanes = lanesOf(shown.map(({ x, id }) => ({ x, isEnd: isEnd(id) })))
  const count = Math.max(0, ...lanes) + 1
  const ends = shown.flatMap(({ x, id }, index) => (isEnd(id) && lanes[index] === 0 ? [x] : []))
  return {
    marks: shown.map(({ mark, x }, index) => ({ mark, x, y: heightOf(lanes[index] ?? 0, count) })),
    line:
      ends.length === 2
        ? { from: Math.min(...ends), to: Math.max(...ends), y: heightOf(0, count) }
        : null,
    isTall: count > 2,
  }
}

/** A group without a column of its own either joins others, which is a cross, or stands in the table below. */
function markOf(block: ThemeGroup, columns: readonly Column[]): Mark | null {
  const own = columns.find(({ group }) => isSameGroup(group, block))
  if (own) return own.mark
  return joins(block, columns) ? 'cross' : null
}

const joins = (block: ThemeGroup, columns: readonly Column[]): boolean =>
  columns.some((column) => isJoined(column, block))

/** Are people of this column counted in that group here? */
export const isJoined = ({ group }: Column, block: ThemeGroup): boolean =>
  !isSameGroup(group, block) &&
  block.kind === 'individuals' &&
  group.kind === 'individuals' &&
  group.roles.some((role) => block.roles.includes(role))

/** A figure that joins groups spans their columns, as far as they stand side by side. */
function cellsOf({ blocks }: ManyTheme, { columns }: RowContext, report: ManyReport): CellView[] {
  const cells: CellView[] = []
  const said = new Set<ThemeGroup>()
  for (let index = 0; index < columns.length;) {
    const cell = cellAt(index, { columns, blocks, said }, report)
    cells.push(cell)
    index += cell.span
  }
  return cells
}

type CellContext = {
  columns: readonly Column[]
  blocks: readonly ThemeGroup[]
  said: Set<ThemeGroup>
}

function cellAt(
  index: number,
  { columns, blocks, said }: CellContext,
  report: ManyReport,
): CellView {
  const column = columns[index]
  const own = blocks.find((block) => column && isSameGroup(column.group, block))
  if (column && own)
    return { mark: column.mark, text: own.display, title: column.title, span: 1, isCombined: false }
  const joined = blocks.find((block) => column && isJoined(column, block) && !said.has(block))
  if (!joined) return { mark: 'cross', text: '', title: '', span: 1, isCombined: false }
  said.add(joined)
  const others = columns.slice(index)
  const end = others.findIndex((other) => !isJoined(other, joined))
  return {
    mark: 'cross',
    text: report.words.perspectives.combinedFigure(joined.display),
    title: titleOf(joined, report),
    span: end < 0 ? others.length : end,
    isCombined: true,
  }
}

/** Only what is not close together is said: "Divided: clinicians." */
function agreementWords({ id, blocks }: ManyTheme, report: ManyReport): string {
  const { perspectives: words } = report.words
  const titles = (word: 'divided' | 'mixed') =>
    report.document.perspectives.agreement
      .filter((one) => one.theme === id && one.word === word)
      .flatMap(({ block }) => blocks.filter((shown) => shown.id === block))
      .map((block) => titleOf(block, report))
  const [divided, mixed] = [titles('divided'), titles('mixed')]
  return [
    ...(divided.length > 0 ? [words.divided(divided)] : []),
    ...(mixed.length > 0 ? [words.mixed(mixed)] : []),
  ].join('. ')
}
