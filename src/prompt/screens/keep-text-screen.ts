import type { Screen } from '../frame/fit.ts'
import { KEEP_CHOICES } from '../layers/panels.ts'
import type { LayerOf } from '../machine/layer.ts'
import { belowTop } from '../machine/step.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { paragraph, promptRows } from './text-rows.ts'

/** Esc with something typed. */
export function keepTextScreen(drawing: Drawing<LayerOf<'keep-text'>>): Screen {
  const { state, layer, look } = drawing
  const below = belowTop(state)
  const id = below && 'id' in below ? below.id : ''
  return {
    head: questionHead(drawing, id),
    body: [
      gap,
      block(promptRows(drawing, id)),
      gap,
      block(paragraph('Something was typed and is not kept yet. What should happen to it?', look)),
      gap,
      list(
        KEEP_CHOICES.flatMap((choice, at) =>
          choiceRow(choice, { isChosen: at === layer.row, look }),
        ),
      ),
    ],
    foot: foot(
      [keys('up/down choose', 'Enter', 'Esc goes on writing')],
      [keys('up/down', 'Enter', 'Esc goes on writing')],
    ),
  }
}
