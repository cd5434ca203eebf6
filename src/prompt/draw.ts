import { fit, type Screen } from './frame/fit.ts'
import type { Glyphs, Look } from './frame/look.ts'
import { line, type Row } from './frame/row.ts'
import { isTooSmall } from './machine/reduce.ts'
import type { State } from './machine/state.ts'
import { type Here, topOf } from './machine/step.ts'
import { block, foot, keys } from './screens/blocks.ts'
import { screenOf } from './screens/screen-of.ts'
import { heading } from './screens/text-rows.ts'
import { tooSmallRows } from './screens/too-small-rows.ts'
import { troubleWords } from './said/saving.ts'
import type { World } from './world.ts'

/** The screen of a state: rows of text that fit the window, one of them with the cursor. Pure. */
export function draw(world: World, state: State, glyphs: Glyphs): Row[] {
  const look = { size: state.size, glyphs }
  if (isTooSmall(state)) return withSomeCursor(tooSmallRows({ world, look }))
  const screen = screenOf({ world, state, layer: topOf(state), look })
  return withSomeCursor(
    fit(
      state.trouble
        ? inTrouble(screen, { world, state }, look)
        : withSaving(screen, { world, state }),
      look,
      world.words.window.hidden,
    ),
  )
}

/** What went wrong stands above all else; the answer stays in sight. */
function inTrouble(screen: Screen, here: Here, look: Look): Screen {
  const again = [keys(...here.world.words.saving.troubleKeys)]
  return {
    ...screen,
    body: [
      block(heading(troubleWords(here), look)),
      ...screen.body.map((one) => (one.give ? { ...one, give: 'blank' as const } : one)),
    ],
    foot: foot(again, again),
  }
}

/** After 300 ms the third row says that a save is running; the question has a place of its own for it. */
function withSaving(screen: Screen, { world, state }: Here): Screen {
  if (!state.saving?.isSlow || topOf(state).kind === 'ask') return screen
  const [first, ...rest] = screen.body
  const isRoom = first?.give !== undefined && first.rows.length === 1
  return {
    ...screen,
    body: [block([line(world.words.saving.isSlow)]), ...(isRoom || !first ? [] : [first]), ...rest],
  }
}

function withSomeCursor(rows: Row[]): Row[] {
  if (rows.some(({ cursor }) => cursor !== undefined)) return rows
  return rows.map((row, at) => (at === 0 ? { ...row, cursor: 0 } : row))
}
