import type { Block } from '../frame/fit.ts'
import type { EvidenceLayer, NoteLayer, OtherViewLayer } from '../machine/layer.ts'
import { block, gap } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { groupRow, promptRows } from './text-rows.ts'

/** The question alone. */
export const promptAbove = (
  drawing: Drawing<NoteLayer | OtherViewLayer | EvidenceLayer>,
): Block[] => [gap, block(promptRows(drawing, drawing.layer.id)), gap]

/** The question, and what the group has marked. */
export function questionAbove(drawing: Drawing<NoteLayer | OtherViewLayer>): Block[] {
  const { id } = drawing.layer
  return [...promptAbove(drawing), block([groupRow(drawing, id)], 'notes'), gap]
}
