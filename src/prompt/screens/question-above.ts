import type { Block } from '../frame/fit.ts'
import type { NoteLayer, OtherViewLayer } from '../machine/layer.ts'
import { block, gap } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { groupRow, promptRows } from './text-rows.ts'

/** The question, and what the group has marked. */
export function questionAbove(drawing: Drawing<NoteLayer | OtherViewLayer>): Block[] {
  const { id } = drawing.layer
  return [gap, block(promptRows(drawing, id)), gap, block([groupRow(drawing, id)], 'notes'), gap]
}
