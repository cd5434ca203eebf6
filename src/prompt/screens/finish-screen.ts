import type { Screen } from '../frame/fit.ts'
import { line, marked } from '../frame/row.ts'
import type { LayerOf } from '../machine/layer.ts'
import { tally } from '../machine/progress.ts'
import { finishWords } from '../said/finish.ts'
import { openBarRow } from './bar-row.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { twoEdges } from './heads.ts'
import { paragraph } from './text-rows.ts'

export function finishScreen(drawing: Drawing<LayerOf<'finish'>>): Screen {
  const { world, state, look } = drawing
  const all = tally(world, state)
  const { finish, head } = world.words
  return {
    head: [
      twoEdges(finish.title, head.haveLevel(all.level, all.asked), look),
      openBarRow(world, all, look),
    ],
    body: [
      gap,
      ...finishWords(drawing).flatMap((text) => [block(paragraph(text, look)), gap]),
      block(marked([line(finish.row(world.isAlone), 'bold')])),
      block(paragraph(finish.goesBack, look)),
    ],
    foot: foot([keys(...finish.keys(world.isAlone))], [keys(...finish.keysInShort(world.isAlone))]),
  }
}
