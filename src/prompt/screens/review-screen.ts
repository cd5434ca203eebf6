import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, lines } from '../frame/row.ts'
import { wrap } from '../frame/wrap.ts'
import { filterOf, reviewRows } from '../layers/review-rows.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { numberOf, openOf, tally, type Tally } from '../machine/progress.ts'
import type { World } from '../world.ts'
import { openBarRow } from './bar-row.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { leaveKey } from '../words/alone-words.ts'
import type { Drawing } from './drawing.ts'
import { twoEdges } from './heads.ts'
import { reviewColumns, reviewRow } from './review-row.ts'
import { paragraph } from './text-rows.ts'

export function reviewScreen(drawing: Drawing<ReviewLayer>): Screen {
  const { world, state, layer, look } = drawing
  const all = tally(world, state)
  const rows = reviewRows(world, state, layer)
  const columns = reviewColumns(drawing)
  return {
    head: [
      twoEdges(
        `Review ${look.glyphs.dot} ${filterOf(layer).name}`,
        `${all.level} of ${all.asked} have a level`,
        look,
      ),
      openBarRow(all, look),
    ],
    body: [
      state.receipt === ''
        ? gap
        : block(lines(wrap(state.receipt, textWidth(look.size))), 'receipt'),
      block([line(columns.title)]),
      list(
        rows.length === 0
          ? [line('  None.')]
          : rows.flatMap((row, at) => reviewRow(drawing, row, at === layer.row)),
      ),
      gap,
      block(paragraph(finishHint(all, world), look), 'notes'),
      lastGap,
    ],
    foot: foot(
      [
        keys('up/down move', 'Enter opens a theme or a question, then comes back here'),
        keys(
          `o show only: ${FILTERS_IN_SHORT}${world.isAlone ? '' : REMARKS_IN_SHORT}`,
          'f finish',
        ),
        keys(backText(drawing), '? all keys', leaveKey(drawing.world)),
      ],
      [keys('Enter opens', 'o show only', 'f finish'), leaveKeys(drawing.world)],
    ),
    isList: true,
  }
}

const FILTERS_IN_SHORT = "skipped, don't know, n/a"
const REMARKS_IN_SHORT = ', no evidence, other views'

function finishHint(all: Tally, { isAlone }: World): string {
  const isAllDecided = all.unseen + openOf(all) === 0
  if (isAllDecided) return 'Every question is answered. f finishes.'
  return isAlone
    ? 'You can finish with questions open. f goes on to handing in.'
    : 'You can finish with questions open. f shows what that does to the result.'
}

function backText({ world, state, layer }: Drawing<ReviewLayer>): string {
  const number = layer.origin === null ? 0 : numberOf(world, state, layer.origin)
  return number > 0 ? `b back to question ${number}` : 'b back'
}
