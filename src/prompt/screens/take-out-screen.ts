import type { Screen } from '../frame/fit.ts'
import { marked } from '../frame/row.ts'
import type { TakeOutLayer } from '../machine/layer.ts'
import { block, foot, gap, keys, lastGap, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { heading, paragraph, promptRows } from './text-rows.ts'
import { viewFrom, viewWords } from './view-rows.ts'

/** What goes is on the screen while it is asked. */
export function takeOutScreen(drawing: Drawing<TakeOutLayer>): Screen {
  const { world, look } = drawing
  const { view } = drawing.layer
  const { takeOut } = world.words
  return {
    head: questionHead(drawing, view.id),
    body: [
      gap,
      block(promptRows(drawing, view.id), 'notes'),
      gap,
      block(heading(takeOut.title, look)),
      lastGap,
      block(viewFrom({ ...drawing, layer: view })),
      list(viewWords({ ...drawing, layer: view })),
      gap,
      block(paragraph(takeOut.what, look)),
      gap,
      block(marked(paragraph(takeOut.row, look))),
    ],
    foot: foot([keys(...takeOut.keys)], [keys(...takeOut.keysInShort)]),
  }
}
