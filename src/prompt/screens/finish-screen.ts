import type { Screen } from '../frame/fit.ts'
import { line, marked } from '../frame/row.ts'
import type { LayerOf } from '../machine/layer.ts'
import { tally } from '../machine/progress.ts'
import { finishing } from '../words/alone-words.ts'
import { finishWords } from '../words/finish-words.ts'
import { openBarRow } from './bar-row.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { twoEdges } from './heads.ts'
import { paragraph } from './text-rows.ts'

export function finishScreen(drawing: Drawing<LayerOf<'finish'>>): Screen {
  const { world, state, look } = drawing
  const all = tally(world, state)
  return {
    head: [
      twoEdges('Finish', `${all.level} of ${all.asked} have a level`, look),
      openBarRow(all, look),
    ],
    body: [
      gap,
      ...finishWords(drawing).flatMap((text) => [block(paragraph(text, look)), gap]),
      block(marked([line(finishing(world).row, 'bold')])),
      block(paragraph('Esc or b goes back to the review. Nothing is lost either way.', look)),
    ],
    foot: foot(
      [keys(finishing(world).key, 'Esc or b back to the review')],
      [keys(world.isAlone ? 'Enter hands in' : 'Enter writes', 'b back')],
    ),
  }
}
