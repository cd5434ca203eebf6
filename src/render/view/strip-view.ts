import type { ItemResult, ThemeResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'
import type { MeanCellView } from './many/mean-strip-view.ts'

/** The items of a theme as a row of cells, in pack order; hidden ones are left out. Sizes in pixels. */
export type StripView = {
  width: number
  height: number
  cells: CellView[]
  means: MeanCellView[]
  text: string
}
/** `kind` names the drawing of a cell, `text` is its symbol where there are no drawings. */
export type CellView = {
  x: number
  y: number
  size: number
  barY: number
  kind: string
  text: string
  isCritical: boolean
}

const GAP = 2
const BAR = 5

export function stripView({ items }: ThemeResult, report: Report): StripView {
  const shown = items.filter(({ state }) => state !== 'hidden')
  const { size, perRow } = shape(shown.length)
  const rows = Math.ceil(shown.length / perRow)
  return {
    width: Math.min(shown.length, perRow) * (size + GAP),
    height: rows * (size + GAP + BAR),
    cells: shown.map((item, index) => cellView(item, { index, size, perRow }, report)),
    means: [],
    text: shown.map((item) => spoken(item, report)).join(', '),
  }
}

/** Over eight items the cells get smaller, over twelve they take a second row. */
function shape(count: number): { size: number; perRow: number } {
  if (count <= 8) return { size: 18, perRow: 8 }
  return { size: 14, perRow: count <= 12 ? 12 : Math.ceil(count / 2) }
}

type Place = { index: number; size: number; perRow: number }

function cellView(item: ItemResult, { index, size, perRow }: Place, report: Report): CellView {
  const y = Math.floor(index / perRow) * (size + GAP + BAR) + BAR
  return {
    x: (index % perRow) * (size + GAP),
    y,
    size,
    barY: y - BAR,
    kind: kindOf(item),
    text: symbolOf(item, report),
    isCritical: item.critical !== undefined,
  }
}

function kindOf({ state, level }: ItemResult): string {
  if (state === 'dont-know') return 'unknown'
  return level === null ? state : String(level)
}

function symbolOf({ state, level }: ItemResult, { words: { theme } }: Report): string {
  if (state === 'dont-know') return theme.symbol.unknown
  if (state === 'skipped') return theme.symbol.skipped
  return level === null ? theme.symbol.notApplicable : String(level)
}

function spoken({ state, level, critical }: ItemResult, { words: { theme } }: Report): string {
  const words =
    state === 'dont-know'
      ? theme.keyUnknown
      : state === 'skipped'
        ? theme.keySkipped
        : level === null
          ? theme.keyNotApplicable
          : theme.stripLevel(level)
  return critical ? `${words} (${theme.stripCritical})` : words
}
