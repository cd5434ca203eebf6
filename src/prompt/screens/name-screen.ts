import type { Screen } from '../frame/fit.ts'
import { blank } from '../frame/row.ts'
import type { LayerOf } from '../machine/layer.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { textLine } from './text-box.ts'
import { heading, paragraph } from './text-rows.ts'

export function nameScreen(drawing: Drawing<LayerOf<'name'>>): Screen {
  const { world, look, layer } = drawing
  const { name, head } = world.words
  return {
    head: titleHead(drawing, head.beforeQuestions),
    body: [
      block(heading(name.title, look)),
      block(paragraph(name.why, look)),
      gap,
      block([textLine(layer.text, { start: ` ${look.glyphs.edge} `, look })]),
      gap,
      block(layer.notice === '' ? [blank] : paragraph(layer.notice, look)),
    ],
    foot: foot([keys(...name.keys)], [keys(...name.keysInShort)]),
  }
}
