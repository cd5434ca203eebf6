import type { Screen } from '../frame/fit.ts'
import type { NoteLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { FOR_OTHER_EYES } from '../words/writing-words.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { questionAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'

export function noteScreen(drawing: Drawing<NoteLayer>): Screen {
  const { world, state, layer, look } = drawing
  const title = `Note for question ${numberOf(world, state, layer.id)}. ${FOR_OTHER_EYES}`
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...questionAbove(drawing),
      block(paragraph(title, look)),
      block(textBox(layer.text, { rows: look.size.rows >= 20 ? 5 : 3, look })),
      gap,
      block(paragraph('Letters are text here. The arrow keys move in the text.', look), 'notes'),
    ],
    foot: foot(
      [
        keys('Enter keeps the note', 'Esc closes, and asks first if something was typed'),
        'Ctrl-C saves all of it, this text too, and leaves',
      ],
      [keys('Enter keeps', 'Esc closes'), 'Ctrl-C saves all and leaves'],
    ),
  }
}
