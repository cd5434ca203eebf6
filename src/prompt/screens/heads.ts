import { visibleLine } from '../../visible.ts'
import { edgeOf, type Look, textWidth } from '../frame/look.ts'
import { line, type Row, span } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { numberOf, tally } from '../machine/progress.ts'
import { placedItem } from '../world.ts'
import { barRow } from './bar-row.ts'
import type { Drawing } from './drawing.ts'

/** The rows at the top of a screen. */

/** Two texts at the two edges; the left one gives way. */
export function twoEdges(left: string, right: string, { size }: Look): Row {
  const edge = edgeOf(size)
  const room = edge - 1 - (right === '' ? 0 : columnsOf(right) + 1)
  return { spans: [span(` ${padTo(shorten(left, room), room)}${right === '' ? '' : ` ${right}`}`)] }
}

/** The first two rows of screens before and between the questions. */
export function titleHead({ world, state, look }: Drawing, right: string): Row[] {
  return [
    twoEdges(visibleLine(world.pack.title), right, look),
    line(shorten(visibleLine(state.organisation), textWidth(look.size))),
  ]
}

/** Area and theme with the place, then the bar with what is open and the time left. */
export function questionHead(drawing: Drawing, id: string): Row[] {
  const { world, state } = drawing
  const all = tally(world, state)
  const place = world.words.head.place(numberOf(world, state, id), all.asked)
  return [twoEdges(pathTo(drawing, id, place), place, drawing.look), barRow(drawing, all)]
}

/** "Area › Theme"; in a narrow window the area's name goes first. */
export function pathTo({ world, look }: Drawing, id: string, right: string): string {
  const { area, theme } = placedItem(world, id)
  const whole = `${visibleLine(area.title)} ${look.glyphs.path} ${visibleLine(theme.title)}`
  const isTooLong = columnsOf(whole) + columnsOf(right) + 3 > edgeOf(look.size)
  return isTooLong ? visibleLine(theme.title) : whole
}
