import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import type { LayerOf } from '../machine/layer.ts'
import { askedThemes, decidedOf, openOf, tally } from '../machine/progress.ts'
import { barRow } from './bar-row.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { figureHeads, figures } from './figures.ts'
import { twoEdges } from './heads.ts'

export function jumpScreen(drawing: Drawing<LayerOf<'jump'>>): Screen {
  const { world, state, layer, look } = drawing
  const all = tally(world, state)
  const isWide = look.size.columns >= 60
  const { jump, head } = world.words
  const { asked, answered, open } = jump.columns
  const columns = isWide ? [asked, answered, open] : [asked, open]
  const width = textWidth(look.size) - 2 - columnsOf(figureHeads(columns))
  const rows = askedThemes(world, state).flatMap(({ theme, ids }, at) => {
    const counts = tally(world, state, ids)
    const [some, last] = [[ids.length], openOf(counts)]
    const numbers = isWide ? [...some, decidedOf(counts), last] : [...some, last]
    const title = padTo(shorten(visibleLine(theme.title), width), width)
    return choiceRow(title + figures(numbers, columns), {
      isChosen: at === layer.row,
      look,
    })
  })
  return {
    head: [
      twoEdges(jump.title, head.answered(decidedOf(all), all.asked), look),
      barRow(drawing, all),
    ],
    body: [gap, block([line(`  ${padTo(jump.theme, width)}${figureHeads(columns)}`)]), list(rows)],
    foot: foot([keys(...jump.keys)], [keys(...jump.keysInShort)]),
    isList: true,
  }
}
