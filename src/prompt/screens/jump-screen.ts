import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line } from '../frame/row.ts'
import { padTo, shorten } from '../frame/width.ts'
import type { LayerOf } from '../machine/layer.ts'
import { askedThemes, decidedOf, openOf, tally } from '../machine/progress.ts'
import { barRow } from './bar-row.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { twoEdges } from './heads.ts'

export function jumpScreen(drawing: Drawing<LayerOf<'jump'>>): Screen {
  const { world, state, layer, look } = drawing
  const all = tally(world, state)
  const isWide = look.size.columns >= 60
  const figures = isWide ? '  asked  answered  open' : '  asked  open'
  const width = textWidth(look.size) - 2 - figures.length
  const rows = askedThemes(world, state).flatMap(({ theme, ids }, at) => {
    const counts = tally(world, state, ids)
    const answered = isWide ? String(decidedOf(counts)).padStart(10) : ''
    const numbers = String(ids.length).padStart(7) + answered + String(openOf(counts)).padStart(6)
    return choiceRow(padTo(shorten(visibleLine(theme.title), width), width) + numbers, {
      isChosen: at === layer.row,
      look,
    })
  })
  return {
    head: [
      twoEdges('Jump to a theme', `${decidedOf(all)} of ${all.asked} answered`, look),
      barRow(drawing, all),
    ],
    body: [gap, block([line(`  ${padTo('Theme', width)}${figures}`)]), list(rows)],
    foot: foot(
      [keys('up/down choose', 'Enter goes to its first undecided question', 'Esc or b back')],
      [keys('up/down', 'Enter goes there', 'b back')],
    ),
    isList: true,
  }
}
