import type { Screen } from '../frame/fit.ts'
import type { LayerOf } from '../machine/layer.ts'
import { belowTop } from '../machine/step.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { paragraph, promptRows } from './text-rows.ts'

/** Esc with something typed. */
export function keepTextScreen(drawing: Drawing<LayerOf<'keep-text'>>): Screen {
  const { world, state, layer, look } = drawing
  const { keep } = world.words
  const below = belowTop(state)
  const id = below && 'id' in below ? below.id : ''
  return {
    head: questionHead(drawing, id),
    body: [
      gap,
      block(promptRows(drawing, id)),
      gap,
      block(paragraph(keep.question, look)),
      gap,
      list(
        keep.choices.flatMap((choice, at) =>
          choiceRow(choice, { isChosen: at === layer.row, look }),
        ),
      ),
    ],
    foot: foot([keys(...keep.keys)], [keys(...keep.keysInShort)]),
  }
}
