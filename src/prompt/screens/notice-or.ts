import type { Block } from '../frame/fit.ts'
import type { EvidenceLayer, NoteLayer } from '../machine/layer.ts'
import { block } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { paragraph } from './text-rows.ts'

/** What did not fit, which never gives way; otherwise a hint, which does. */
export function noticeOr(hint: string, drawing: Drawing<NoteLayer | EvidenceLayer>): Block {
  const { layer, look } = drawing
  return layer.notice ? block(paragraph(layer.notice, look)) : block(paragraph(hint, look), 'notes')
}
