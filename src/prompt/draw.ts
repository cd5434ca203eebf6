import { fit, type Screen } from './frame/fit.ts'
import type { Glyphs, Look } from './frame/look.ts'
import { line, type Row } from './frame/row.ts'
import type { LayerKind, LayerOf } from './machine/layer.ts'
import { isTooSmall } from './machine/reduce.ts'
import type { State } from './machine/state.ts'
import { topOf } from './machine/step.ts'
import { askScreen } from './screens/ask-screen.ts'
import { finishScreen, jumpScreen, reviewScreen, themeEndScreen } from './screens/list-screens.ts'
import {
  helpScreen,
  leaveScreen,
  menuScreen,
  tooSmallRows,
  troubleWords,
} from './screens/panel-screens.ts'
import { block, type Drawing, foot, heading, keys } from './screens/parts.ts'
import { nameScreen, resumeScreen, roomScreen } from './screens/start-screens.ts'
import {
  evidenceScreen,
  keepTextScreen,
  noteScreen,
  otherViewScreen,
  reasonScreen,
} from './screens/text-screens.ts'
import { partScreen, wayScreen } from './screens/way-screens.ts'
import type { World } from './world.ts'

/** The screen of a state: rows of text that fit the window, one of them with the cursor. Pure. */
export function draw(world: World, state: State, glyphs: Glyphs): Row[] {
  const look = { size: state.size, glyphs }
  if (isTooSmall(state)) return withSomeCursor(tooSmallRows({ world, look }))
  const screen = screenOf(world, state, look)
  return withSomeCursor(
    fit(state.trouble ? inTrouble(screen, state, look) : withSaving(screen, state), look),
  )
}

const SCREENS: { [K in LayerKind]: (drawing: Drawing<LayerOf<K>>) => Screen } = {
  resume: resumeScreen,
  name: nameScreen,
  room: roomScreen,
  way: wayScreen,
  part: partScreen,
  ask: askScreen,
  help: helpScreen,
  note: noteScreen,
  reason: reasonScreen,
  evidence: evidenceScreen,
  'other-view': otherViewScreen,
  'keep-text': keepTextScreen,
  jump: jumpScreen,
  'theme-end': themeEndScreen,
  review: reviewScreen,
  finish: finishScreen,
  menu: menuScreen,
  leave: leaveScreen,
}

function screenOf(world: World, state: State, look: Look): Screen {
  const layer = topOf(state)
  const screen = SCREENS[layer.kind] as (drawing: Drawing) => Screen
  return screen({ world, state, layer, look })
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
