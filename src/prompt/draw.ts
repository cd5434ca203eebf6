import { fit, type Screen } from './frame/fit.ts'
import type { Glyphs, Look } from './frame/look.ts'
import { line, type Row } from './frame/row.ts'
import { isTooSmall } from './machine/reduce.ts'
import type { State } from './machine/state.ts'
import { topOf } from './machine/step.ts'
import { block, foot, keys } from './screens/blocks.ts'
import { screenOf } from './screens/screen-of.ts'
import { heading } from './screens/text-rows.ts'
import { tooSmallRows } from './screens/too-small-rows.ts'
import { troubleWords } from './words/saving-words.ts'
import type { World } from './world.ts'

/** The screen of a state: rows of text that fit the window, one of them with the cursor. Pure. */
export function draw(world: World, state: State, glyphs: Glyphs): Row[] {
  const look = { size: state.size, glyphs }
  if (isTooSmall(state)) return withSomeCursor(tooSmallRows({ world, look }))
  const screen = screenOf({ world, state, layer: topOf(state), look })
  return withSomeCursor(
    fit(state.trouble ? inTrouble(screen, state, look) : withSaving(screen, state), look),
  )
}

/** What went wrong stands above all else; the answer stays in sight. */
function inTrouble(screen: Screen, state: State, look: Look): Screen {
  return {
    ...screen,
    body: [
      block(heading(troubleWords(state), look)),
      ...screen.body.map((one) => (one.give ? { ...one, give: 'blank' as const } : one)),
    ],
    foot: foot([keys('Enter tries again', 'q leaves')], [keys('Enter tries again', 'q leaves')]),
  }
}

/** After 300 ms the third row says that a save is running; the question has a place of its own for it. */
function withSaving(screen: Screen, state: State): Screen {
  if (!state.saving?.isSlow || topOf(state).kind === 'ask') return screen
  const [first, ...rest] = screen.body
  const isRoom = first?.give !== undefined && first.rows.length === 1
  return {
    ...screen,
    body: [block([line('Saving')]), ...(isRoom || !first ? [] : [first]), ...rest],
  }
}

function withSomeCursor(rows: Row[]): Row[] {
  if (rows.some(({ cursor }) => cursor !== undefined)) return rows
  return rows.map((row, at) => (at === 0 ? { ...row, cursor: 0 } : row))
}
