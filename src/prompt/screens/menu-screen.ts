import type { Screen } from '../frame/fit.ts'
import { line } from '../frame/row.ts'
import { padTo } from '../frame/width.ts'
import { menuEntries } from '../layers/menu-entries.ts'
import type { LayerOf } from '../machine/layer.ts'
import { ctrlCWords } from '../words/alone-words.ts'
import { belowTop } from '../machine/step.ts'
import { block, foot, gap, keys, lastGap, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { paragraph } from './text-rows.ts'

export function menuScreen(drawing: Drawing<LayerOf<'menu'>>): Screen {
  const { world, state, layer, look } = drawing
  const entries = menuEntries(world, belowTop(state)?.kind)
  return {
    head: [line('All keys', 'bold')],
    body: [
      block(
        paragraph(
          `For screen readers, or without redrawing: ${world.command} ${world.again} --plain`,
          look,
        ),
      ),
      lastGap,
      list(
        entries.flatMap(({ shown, does }, at) =>
          choiceRow(`${padTo(shown, 9)}  ${does}`, { isChosen: at === layer.row, look, hang: 11 }),
        ),
      ),
      gap,
      block(paragraph(ctrlCWords(world), look), 'notes'),
    ],
    foot: foot(
      [keys('up/down choose', 'Enter or the letter does it', 'Esc closes')],
      [keys('Enter or the letter', 'Esc closes')],
    ),
    isList: true,
  }
}
