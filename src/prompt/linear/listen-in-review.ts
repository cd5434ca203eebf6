import { type ReviewRow, reviewRows } from '../layers/review-rows.ts'
import { char, type Key, press } from '../machine/key.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { askedIds } from '../machine/progress.ts'
import { placedItem } from '../world.ts'
import { commandIn, does, ENTER, type Heard, type Listening, says, slip, times } from './heard.ts'
import { listByTheme } from './list-words.ts'

type Review = Listening<ReviewLayer>

export function listenInReview(listening: Review): Heard {
  const { world, state, line } = listening
  const command = commandIn(line)
  if (command === 'l') return says(...listByTheme(listening))
  if (command.length === 1 && 'fbjq'.includes(command)) return does(char(command))
  const id = /^\d+$/.test(command) ? askedIds(world, state)[Number(command) - 1] : undefined
  return id === undefined
    ? slip(listening, world.words.linearSlip.review)
    : does(...keysTo(listening, id))
}

/** The keys that open a question of the review: unfold its theme, go to its row, Enter. */
function keysTo({ world, state, layer }: Review, id: string): Key[] {
  const { theme } = placedItem(world, id)
  const all: ReviewLayer = { ...layer, filter: 0 }
  const unfolded: ReviewLayer = { ...all, open: new Set([...layer.open, theme.id]) }
  const openRow = (list: ReviewLayer, fits: (row: ReviewRow) => boolean): Key[] => {
    const row = reviewRows(world, state, list).findIndex(fits)
    return [press('home'), ...times(row, 'down'), ENTER]
  }
  const unfold = layer.open.has(theme.id)
    ? []
    : openRow(all, (row) => row.kind === 'theme' && row.theme.id === theme.id)
  return [...unfold, ...openRow(unfolded, (row) => row.kind === 'question' && row.id === id)]
}
