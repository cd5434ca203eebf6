import type { Screen } from '../frame/fit.ts'
import type { NoteLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { questionAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'

export function noteScreen(drawing: Drawing<NoteLayer>): Screen {
  const { world, state, layer, look } = drawing
  const { writing } = world.words
  const title = `${writing.noteTitle(numberOf(world, state, layer.id))} ${writing.forOtherEyes}`
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...questionAbove(drawing),
      block(paragraph(title, look)),
      block(textBox(layer.text, { rows: look.size.rows >= 20 ? 5 : 3, look, words: world.words })),
      gap,
      block(paragraph(writing.noteHint, look), 'notes'),
    ],
    foot: foot(
      [keys(...writing.noteKeys), writing.noteKeysBelow],
      [keys(...writing.noteKeysInShort), writing.noteKeysBelowInShort],
    ),
  }
}
