import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, lines } from '../frame/row.ts'
import { wrap } from '../frame/wrap.ts'
import { filterOf, reviewRows } from '../layers/review-rows.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { numberOf, openOf, tally, type Tally } from '../machine/progress.ts'
import { openBarRow } from './bar-row.ts'
import { block, foot, gap, keys, lastGap, LEAVE_KEYS, list } from './blocks.ts'
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
      block(paragraph(finishHint(all), look), 'notes'),
      lastGap,
    ],
    foot: foot(
      [
        keys('up/down move', 'Enter opens a theme or a question, then comes back here'),
        keys("o show only: skipped, don't know, n/a, no evidence, other views", 'f finish'),
        keys(backText(drawing), '? all keys', 'q save and leave'),
      ],
      [keys('Enter opens', 'o show only', 'f finish'), LEAVE_KEYS],
    ),
    isList: true,
  }
}

function finishHint(all: Tally): string {
  const isAllDecided = all.unseen + openOf(all) === 0
  return isAllDecided
    ? 'Every question is answered. f finishes.'
    : 'You can finish with questions open. f shows what that does to the result.'
}

function backText({ world, state, layer }: Drawing<ReviewLayer>): string {
  const number = layer.origin === null ? 0 : numberOf(world, state, layer.origin)
  return number > 0 ? `b back to question ${number}` : 'b back'
}
