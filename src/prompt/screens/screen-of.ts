import type { Screen } from '../frame/fit.ts'
import type { LayerKind, LayerOf } from '../machine/layer.ts'
import { askScreen } from './ask-screen.ts'
import type { Drawing } from './drawing.ts'
import { evidenceScreen } from './evidence-screen.ts'
import { finishScreen } from './finish-screen.ts'
import { helpScreen } from './help-screen.ts'
import { jumpScreen } from './jump-screen.ts'
import { keepTextScreen } from './keep-text-screen.ts'
import { leaveScreen } from './leave-screen.ts'
import { menuScreen } from './menu-screen.ts'
import { nameScreen } from './name-screen.ts'
import { noteScreen } from './note-screen.ts'
import { otherViewScreen } from './other-view-screen.ts'
import { partScreen } from './part-screen.ts'
import { reasonScreen } from './reason-screen.ts'
import { resumeScreen } from './resume-screen.ts'
import { reviewScreen } from './review-screen.ts'
import { roomScreen } from './room-screen.ts'
import { takeOutScreen } from './take-out-screen.ts'
import { themeEndScreen } from './theme-end-screen.ts'
import { wayScreen } from './way-screen.ts'

/** The screen that belongs to a layer. */
export function screenOf(drawing: Drawing): Screen {
  const screen = SCREENS[drawing.layer.kind] as (drawing: Drawing) => Screen
  return screen(drawing)
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
  'take-out': takeOutScreen,
  'keep-text': keepTextScreen,
  jump: jumpScreen,
  'theme-end': themeEndScreen,
  review: reviewScreen,
  finish: finishScreen,
  menu: menuScreen,
  leave: leaveScreen,
}
