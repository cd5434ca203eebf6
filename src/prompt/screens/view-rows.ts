import type { Row } from '../frame/row.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { isEmpty } from '../machine/text.ts'
import { titleOf } from '../said/speaker.ts'
import type { Drawing } from './drawing.ts'
import { paragraph } from './text-rows.ts'

/** Another view as it is read back. */

/** "From a peer worker, level 2" */
export function viewFrom(drawing: Drawing<OtherViewLayer>): Row[] {
  const { world, layer, look } = drawing
  return paragraph(world.words.view.from(titleOf(drawing), layer.level), look)
}

export function viewWords({ world, layer, look }: Drawing<OtherViewLayer>): Row[] {
  return paragraph(isEmpty(layer.text) ? world.words.view.noWords : layer.text.value, look)
}
