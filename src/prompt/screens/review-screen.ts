import type { Foot, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, lines } from '../frame/row.ts'
import { wrap } from '../frame/wrap.ts'
import { filterOf, reviewRows } from '../layers/review-rows.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { numberOf, openOf, tally, type Tally } from '../machine/progress.ts'
import type { World } from '../world.ts'
import { openBarRow } from './bar-row.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { twoEdges } from './heads.ts'
import { reviewColumns, reviewRow } from './review-row.ts'
import { paragraph } from './text-rows.ts'

export function reviewScreen(drawing: Drawing<ReviewLayer>): Screen {
  const { world, state, layer, look } = drawing
  const all = tally(world, state)
  const rows = reviewRows(world, state, layer)
  const columns = reviewColumns(drawing)
  const { review, head } = world.words
  return {
    head: [
      twoEdges(
        `${review.title} ${look.glyphs.dot} ${review.filters[filterOf(layer).kind]}`,
        head.haveLevel(all.level, all.asked),
        look,
      ),
      openBarRow(world, all, look),
    ],
    body: [
      state.receipt === ''
        ? gap
        : block(lines(wrap(state.receipt, textWidth(look.size))), 'receipt'),
      block([line(columns.title)]),
      list(
        rows.length === 0
          ? [line(`  ${review.none}`)]
          : rows.flatMap((row, at) => reviewRow(drawing, row, at === layer.row)),
      ),
      gap,
      block(paragraph(finishHint(all, world), look), 'notes'),
      lastGap,
    ],
    foot: reviewFoot(drawing),
    isList: true,
  }
}

function reviewFoot(drawing: Drawing<ReviewLayer>): Foot {
  const { isAlone, words } = drawing.world
  const offered = words.review.keys
  return foot(
    [
      keys(...offered.move),
      keys(isAlone ? offered.showOnlyAlone : offered.showOnly, offered.finish),
      keys(backText(drawing), leaveKeys(drawing.world)),
    ],
    [keys(...offered.inShort), leaveKeys(drawing.world)],
  )
}

function finishHint(all: Tally, { isAlone, words }: World): string {
  const { allAnswered, canHandIn, canFinish } = words.review
  const isAllDecided = all.unseen + openOf(all) === 0
  if (isAllDecided) return allAnswered
  return isAlone ? canHandIn : canFinish
}

function backText({ world, state, layer }: Drawing<ReviewLayer>): string {
  const number = layer.origin === null ? 0 : numberOf(world, state, layer.origin)
  return number > 0 ? world.words.review.keys.backTo(number) : world.words.review.keys.back
}
