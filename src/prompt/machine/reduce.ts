import { onAsk } from '../layers/ask.ts'
import { onEvidence, pasteIntoEvidence } from '../layers/evidence.ts'
import { onFinish, onJump, onReview, onThemeEnd } from '../layers/lists.ts'
import { onName, pasteIntoName } from '../layers/name.ts'
import { onNote, pasteIntoNote } from '../layers/note.ts'
import { onOtherView, pasteIntoOtherView } from '../layers/other-view.ts'
import { type Chosen, onHelp, onKeepText, onLeave, onMenu } from '../layers/panels.ts'
import { onResume } from '../layers/resume.ts'
import { onRoom } from '../layers/room.ts'
import { onTakeOut } from '../layers/take-out.ts'
import { onPart, onWay } from '../layers/way.ts'
import { SMALLEST } from '../frame/look.ts'
import type { World } from '../world.ts'
import { tick } from './clock.ts'
import type { Event, Result } from './event.ts'
import { type Key, letterOf } from './key.ts'
import type { LayerKind, LayerOf } from './layer.ts'
import { pendingOf } from './pending.ts'
import { whenSaved, whenSaveFailed, whenSaveIsSlow, onTrouble } from './saving.ts'
import type { State } from './state.ts'
import { commitAndEnd, type Step, stay, topOf } from './step.ts'

/** The interview: what a state becomes with an event, and what has to be done for it. Pure. */
export function reduce(world: World, before: State, event: Event): Result {
  const state = tick(before, event)
  switch (event.type) {
    case 'key':
      return onKey(world, state, event.key)
    case 'paste':
      return isListening(state) ? onPaste(world, state, event.text) : stay(state)
    case 'resize':
      return stay({ ...state, size: event.size })
    case 'saved':
      return whenSaved(state)
    case 'save-slow':
      return stay(whenSaveIsSlow(state))
    case 'save-failed':
      return stay(whenSaveFailed(state, event))
    case 'idle':
      return isListening(state) && pendingOf(state)
        ? stay(state, { type: 'save-text' })
        : stay(state)
    case 'woken':
      return stay(state)
  }
}

/** Keys pressed while a save runs answer nothing: nobody has seen the next question. */
function isListening({ saving, trouble }: State): boolean {
  return saving === null && trouble === null
}

export function isTooSmall({ size }: State): boolean {
  return size.columns < SMALLEST.columns || size.rows < SMALLEST.rows
}

function onKey(world: World, state: State, key: Key): Result {
  if (state.saving) return stay(state)
  if (state.trouble) return onTrouble(state, key)
  if (isTooSmall(state)) return letterOf(key) === 'q' ? commitAndEnd(state, 'left') : stay(state)
  return onLayer(world, state, key)
}

/** What each layer makes of a key; the menu hands the key that was chosen down to the layer below. */
const ON_KEY: { [K in LayerKind]: (step: Step<LayerOf<K>>, key: Key) => Result | Chosen } = {
  resume: onResume,
  name: onName,
  room: onRoom,
  way: onWay,
  part: onPart,
  ask: onAsk,
  help: onHelp,
  note: onNote,
  reason: onNote,
  evidence: onEvidence,
  'other-view': onOtherView,
  'take-out': onTakeOut,
  'keep-text': onKeepText,
  jump: onJump,
  'theme-end': onThemeEnd,
  review: onReview,
  finish: onFinish,
  menu: onMenu,
  leave: onLeave,
}

function onLayer(world: World, state: State, key: Key): Result {
  const layer = topOf(state)
  const answer = ON_KEY[layer.kind] as (step: Step, key: Key) => Result | Chosen
  const result = answer({ world, state, layer }, key)
  return 'below' in result ? onLayer(world, result.below, result.key) : result
}

/** Where pasted text is text. Anywhere else it is ignored as a whole. */
const ON_PASTE: { [K in LayerKind]?: (step: Step<LayerOf<K>>, text: string) => Result } = {
  name: pasteIntoName,
  note: pasteIntoNote,
  reason: pasteIntoNote,
  evidence: pasteIntoEvidence,
  'other-view': pasteIntoOtherView,
}

function onPaste(world: World, state: State, text: string): Result {
  const layer = topOf(state)
  const answer = ON_PASTE[layer.kind] as ((step: Step, text: string) => Result) | undefined
  return answer ? answer({ world, state, layer }, text) : stay(state)
}
