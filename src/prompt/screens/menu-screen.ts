import type { Screen } from '../frame/fit.ts'
import { line } from '../frame/row.ts'
import { padTo, widest } from '../frame/width.ts'
import { menuEntries } from '../layers/menu-entries.ts'
import type { LayerOf } from '../machine/layer.ts'
import { belowTop } from '../machine/step.ts'
import { block, foot, gap, keys, lastGap, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { paragraph } from './text-rows.ts'

/** Of the column of keys, where none of them is wider. */
const WIDTH = 9

export function menuScreen(drawing: Drawing<LayerOf<'menu'>>): Screen {
  const { world, state, layer, look } = drawing
  const { menu } = world.words
  const entries = menuEntries(world, belowTop(state)?.kind)
  const column = Math.max(WIDTH, widest(entries.map(({ shown }) => shown)))
  return {
    head: [line(menu.title, 'bold')],
    body: [
      block(paragraph(menu.plain(`${world.command} ${world.again} --plain`), look)),
      lastGap,
      list(
        entries.flatMap(({ shown, does }, at) =>
          choiceRow(`${padTo(shown, column)}  ${does}`, {
            isChosen: at === layer.row,
            look,
            hang: column + 2,
          }),
        ),
      ),
      gap,
      block(paragraph(menu.ctrlC(world.isAlone), look), 'notes'),
    ],
    foot: foot([keys(...menu.keys)], [keys(...menu.keysInShort)]),
    isList: true,
  }
}
