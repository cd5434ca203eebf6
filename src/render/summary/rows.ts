import { visibleLine } from '../../visible.ts'
import { type RichText, rich } from '../../words/rich-text.ts'
import type { Style } from './style.ts'
import { widthOf, wrapRich } from './wrap.ts'

/** Where labels and their texts stand, and how they look. One column stays free at the right. */
export type Frame = { width: number; style: Style }

const LABEL = 11
/** Under this width a label has a line of its own, so that the text keeps room. */
const NARROW = 56

/** A label and its text; further lines stand below the text. Whatever people typed becomes harmless here. */
export function labelled(
  label: string,
  text: RichText | string,
  { width, style }: Frame,
): string[] {
  const clean = (typeof text === 'string' ? rich`${text}` : text).map((run) => ({
    ...run,
    text: visibleLine(run.text),
  }))
  const isNarrow = width < NARROW
  const indent = isNarrow ? 2 : LABEL
  const lines = wrapRich(clean, Math.max(10, width - 1 - indent)).map(
    (line) =>
      ' '.repeat(indent) +
      line.map((run) => (run.strong ? style.strong(run.text) : run.text)).join(''),
  )
  if (isNarrow) return label ? [style.strong(label), ...lines] : lines
  return lines.map((line, index) =>
    index === 0 ? style.strong(label) + line.slice(label.length) : line,
  )
}

/** Would a row fit beside its label without being broken? */
export const fitsBeside = (row: string, { width }: Frame): boolean =>
  widthOf(row) <= width - 1 - (width < NARROW ? 2 : LABEL)

/** Cells side by side, each column as wide as its longest cell; the numbered ones set to the right. */
export function columns(
  rows: readonly (readonly string[])[],
  toTheRight: readonly number[] = [],
): string[] {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const cell = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(text))
    return toTheRight.includes(column) ? space + text : text + space
  }
  return rows.map((row) => row.map(cell).join('   ').trimEnd())
}
