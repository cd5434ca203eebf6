import { resumeChoices } from '../layers/resume.ts'
import { partsOf, waysIn } from '../layers/way.ts'
import { char, press } from '../machine/key.ts'
import type { LayerKind, LayerOf } from '../machine/layer.ts'
import { askedThemes } from '../machine/progress.ts'
import { topOf } from '../machine/step.ts'
import { does, ENTER, type Heard, isYes, type Listening, numbered } from './heard.ts'
import { listenInReview } from './listen-in-review.ts'
import { listenInRoom } from './listen-in-room.ts'
import { listenToAnswer } from './listen-to-answer.ts'
import { listenToEvidence } from './listen-to-evidence.ts'
import { listenToNote } from './listen-to-note.ts'
import { listenToOtherView } from './listen-to-other-view.ts'
import type { Speaking } from './speaking.ts'

/** What a line means on the layer that it was typed on. */
export function listen(speaking: Speaking, typed: string): Heard {
  const line = typed.trim()
  if (speaking.state.trouble) return does(line.toLowerCase() === 'q' ? char('q') : ENTER)
  const layer = topOf(speaking.state)
  const listener = LISTENERS[layer.kind] as Listener<LayerKind>
  return listener({ ...speaking, layer, line, typed })
}

type Listener<K extends LayerKind> = (listening: Listening<LayerOf<K>>) => Heard

const LISTENERS: { [K in LayerKind]: Listener<K> } = {
  resume: (at) => numbered(at, resumeChoices(at.world, at.state).length),
  name: ({ line }) => (line === '' ? does(ENTER) : does({ pasted: line }, ENTER)),
  room: listenInRoom,
  way: (at) => numbered(at, waysIn(at.world).length),
  part: (at) => numbered(at, partsOf(at.world, at.state).length),
  ask: listenToAnswer,
  note: listenToNote,
  reason: listenToNote,
  evidence: listenToEvidence,
  'other-view': listenToOtherView,
  'take-out': (at) => does(isYes(at) ? ENTER : press('escape')),
  jump: (at) =>
    at.line === '' ? does(press('escape')) : numbered(at, askedThemes(at.world, at.state).length),
  'theme-end': () => does(ENTER),
  review: listenInReview,
  finish: (at) => does(isYes(at) ? ENTER : press('escape')),
  leave: (at) => does(isYes(at) ? ENTER : char('b')),
  'keep-text': () => does(press('down'), ENTER),
  help: () => does(ENTER),
  menu: () => does(press('escape')),
}
