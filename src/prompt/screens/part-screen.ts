import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { padTo, shorten } from '../frame/width.ts'
import { partsOf } from '../layers/way.ts'
import type { LayerOf } from '../machine/layer.ts'
import { block, foot, gap, keys, lastGap, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading } from './text-rows.ts'

export function partScreen(drawing: Drawing<LayerOf<'part'>>): Screen {
  const { world, state, layer, look } = drawing
  const { way, head } = world.words
  const column = Math.min(56, textWidth(look.size) - 18)
  const rows = partsOf(world, state).flatMap(({ title, isTheme, count }, at) => {
    const name = `${isTheme ? '  ' : ''}${shorten(visibleLine(title), column - 2)}`
    const text = `${padTo(name, column)}  ${way.questions(count)}`
    return choiceRow(text, { isChosen: at === layer.row, look })
  })
  return {
    head: titleHead(drawing, head.beforeQuestions),
    body: [gap, block(heading(way.part.title, look)), lastGap, list(rows)],
    foot: foot([keys(...way.part.keys)], [keys(...way.part.keysInShort)]),
    isList: true,
  }
}
