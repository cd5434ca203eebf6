import type { InterviewWords } from '../../words/interview-words.ts'
import { type Row, span } from '../frame/row.ts'
import { edgeOf, type Look, textWidth } from '../frame/look.ts'
import { columnsOf, graphemes } from '../frame/width.ts'
import { TEXT_LIMIT, type Text } from '../machine/text.ts'
import { boxWidth, drawnUnits, linesOf } from '../machine/text-lines.ts'

/** A text that is being written, scrolled so that its cursor can be seen. */

export type Box = { rows: number; look: Look; words: InterviewWords }

/** From so many characters before the limit, the last row says how many are left. */
const WARNED = 200

export function textBox(text: Text, { rows, look, words }: Box): Row[] {
  const { units, lines, cursorLine } = linesOf(text, boxWidth(look.size))
  const left = TEXT_LIMIT - graphemes(text.value).length
  const room = left <= WARNED ? rows - 1 : rows
  const start = Math.min(Math.max(0, cursorLine - room + 1), Math.max(0, lines.length - room))
  const edge = ` ${look.glyphs.edge} `
  const drawn = Array.from({ length: room }, (_, at): Row => {
    const stretch = lines[start + at]
    const words = stretch ? units.slice(stretch.start, stretch.end).join('').trimEnd() : ''
    const row: Row = { spans: [span(edge), span(words)] }
    if (!stretch || start + at !== cursorLine) return row
    return {
      ...row,
      cursor: Math.min(
        columnsOf(edge + units.slice(stretch.start, text.cursor).join('')),
        edgeOf(look.size),
      ),
      isMarked: true,
    }
  })
  return left <= WARNED
    ? [...drawn, { spans: [span(edge + words.writing.charactersLeft(left))] }]
    : drawn
}

/** A text on one row: what does not fit is hidden at its beginning. */
export function textLine(text: Text, { start, look }: { start: string; look: Look }): Row {
  const width = textWidth(look.size) - columnsOf(start)
  const units = drawnUnits(text.value)
  let from = 0
  while (columnsOf(units.slice(from, text.cursor).join('')) > width - 1) from += 1
  const shown = upTo(units.slice(from), width)
  return {
    spans: [span(start), span(shown)],
    cursor: columnsOf(start + units.slice(from, text.cursor).join('')),
    isMarked: true,
  }
}

function upTo(units: readonly string[], width: number): string {
  let shown = ''
  for (const unit of units) {
    if (columnsOf(shown + unit) > width) break
    shown += unit
  }
  return shown
}
