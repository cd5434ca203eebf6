import { visible, visibleLine } from '../../visible.ts'
import { type Look, textWidth } from '../frame/look.ts'
import { line, lines, type Row } from '../frame/row.ts'
import { shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { answerTo, markOf } from '../machine/answer.ts'
import { anchorsOf } from '../item-texts.ts'
import { placedItem } from '../world.ts'
import type { Drawing } from './drawing.ts'

/** Running text as rows. */

/** A paragraph of the program's or the pack's words. */
export function paragraph(text: string, { size }: Look): Row[] {
  return lines(wrap(visible(text), textWidth(size)))
}

export function heading(text: string, { size }: Look): Row[] {
  return lines(wrap(visible(text), textWidth(size)), 'bold')
}

export function promptRows({ world, look }: Drawing, id: string): Row[] {
  return heading(placedItem(world, id).item.prompt, look)
}

/** "The group: 2  Written. A signed agreement says with whom, ..." */
export function groupRow(drawing: Drawing, id: string): Row {
  return line(
    shorten(drawing.world.words.view.group(groupText(drawing, id)), textWidth(drawing.look.size)),
  )
}

function groupText({ world, state }: Drawing, id: string): string {
  const asked = state.stack.findLast((layer) => layer.kind === 'ask')
  const mark =
    asked?.kind === 'ask' && asked.id === id ? asked.mark : markOf(answerTo(state.answers, id))
  if (typeof mark !== 'number') return world.words.view.groupMark(mark)
  return `${mark}  ${visibleLine(anchorsOf(world, id)[mark] ?? '')}`
}
