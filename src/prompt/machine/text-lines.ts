import { visible } from '../../visible.ts'
import { type Size, textWidth } from '../frame/look.ts'
import { graphemes } from '../frame/width.ts'
import { stretches, type Stretch } from '../frame/wrap.ts'
import { moveTo, type Text } from './text.ts'

/** How a text that is being written lies on the screen. */

/** Columns of the box that texts are written in: an edge and a space stand before them. */
export function boxWidth(size: Size): number {
  return textWidth(size) - 3
}

/** The visible characters as they are drawn; what is hidden or could move the cursor is spelled out. */
export function drawnUnits(value: string): string[] {
  return graphemes(value).map((unit) => (unit === '\n' ? unit : visible(unit.replace('\t', ' '))))
}

export type TextLines = { units: string[]; lines: Stretch[]; cursorLine: number }

export function linesOf({ value, cursor }: Text, width: number): TextLines {
  const units = drawnUnits(value)
  const lines = stretches(units, width)
  const cursorLine = lines.findLastIndex(({ start }) => start <= cursor)
  return { units, lines, cursorLine: Math.max(0, cursorLine) }
}

/** The cursor one drawn line up or down, as near to its column as that line allows. */
export function moveLine(text: Text, by: number, size: Size): Text {
  const { lines, cursorLine } = linesOf(text, boxWidth(size))
  const from = lines[cursorLine]
  const to = lines[cursorLine + by]
  if (!from || !to) return text
  const isLast = cursorLine + by === lines.length - 1
  const end = isLast || lines[cursorLine + by + 1]?.start !== to.end ? to.end : to.end - 1
  return moveTo(text, Math.min(to.start + (text.cursor - from.start), Math.max(to.start, end)))
}
