import type { Screen } from '../frame/fit.ts'
import { type Row, span } from '../frame/row.ts'
import type { NoteLayer } from '../machine/layer.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { noticeOr } from './notice-or.ts'
import { promptAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'

export function reasonScreen(drawing: Drawing<NoteLayer>): Screen {
  const { world, layer, look } = drawing
  const { writing } = world.words
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...promptAbove(drawing),
      block([markedLine(drawing)]),
      gap,
      block(paragraph(writing.whyNot, look)),
      block(textBox(layer.text, { rows: 3, look, words: world.words })),
      gap,
      noticeOr(writing.reasonHint, drawing),
      block(paragraph(writing.notSure, look), 'notes'),
    ],
    foot: foot([keys(...writing.reasonKeys)], [keys(...writing.reasonKeysInShort)]),
  }
}

/** The level that brought the group here; the cursor is in the text. */
function markedLine({ world, look }: Drawing): Row {
  return {
    spans: [
      span(` ${look.glyphs.mark} `, 'tint'),
      span('x', 'reverse'),
      span(`  ${world.words.mark.doesNotApply}`, 'bold'),
    ],
  }
}
