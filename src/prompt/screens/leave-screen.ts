import type { Screen } from '../frame/fit.ts'
import { line, marked } from '../frame/row.ts'
import type { LayerOf } from '../machine/layer.ts'
import { savedWords } from '../said/saving.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading, paragraph } from './text-rows.ts'

export function leaveScreen(drawing: Drawing<LayerOf<'leave'>>): Screen {
  const { world, look } = drawing
  const { leave } = world.words
  return {
    head: titleHead(drawing, ''),
    body: [
      gap,
      block(heading(leave.title, look)),
      gap,
      block(paragraph(savedWords(drawing), look)),
      gap,
      block(marked([line(leave.row)])),
    ],
    foot: foot([keys(...leave.keys)], [keys(...leave.keysInShort)]),
  }
}
