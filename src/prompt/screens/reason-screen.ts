import type { Screen } from '../frame/fit.ts'
import { type Row, span } from '../frame/row.ts'
import type { NoteLayer } from '../machine/layer.ts'
import { WHY_NOT } from '../words/writing-words.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { noticeOr } from './notice-or.ts'
import { promptAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'

export function reasonScreen(drawing: Drawing<NoteLayer>): Screen {
  const { layer, look } = drawing
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...promptAbove(drawing),
      block([markedLine(drawing)]),
      gap,
      block(paragraph(WHY_NOT, look)),
      block(textBox(layer.text, { rows: 3, look })),
      gap,
      noticeOr('The question then leaves the score: it neither helps nor harms.', drawing),
      block(
        paragraph('Not sure whether it applies? Esc, then d for "We don\'t know".', look),
        'notes',
      ),
    ],
    foot: foot(
      [keys('Enter keeps it and goes on', 'Esc back to the levels')],
      [keys('Enter keeps', 'Esc back to the levels')],
    ),
  }
}

/** The level that brought the group here; the cursor is in the text. */
function markedLine({ look }: Drawing): Row {
  return {
    spans: [
      span(` ${look.glyphs.mark} `, 'tint'),
      span('x', 'reverse'),
      span('  Does not apply to us', 'bold'),
    ],
  }
}
