import type { Dissent } from '../../model/answer-sheet.ts'
import { answerTo } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import { commandOf, digitOf, type Key, letterOf, rowsMoved } from '../machine/key.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { commit, moveRow, pop, push, put, type Step, stay } from '../machine/step.ts'
import { edit, insert, TEXT_LIMIT } from '../machine/text.ts'
import { linesOf, moveLine, boxWidth } from '../machine/text-lines.ts'
import {
  FROM,
  isOtherViewChanged,
  isReadAsKept,
  LEVEL,
  openView,
  roleOf,
  rolesOffered,
  viewsOf,
  WORDS,
} from './kept-views.ts'

/** Another view: who from, which level, and their words; read back before it is kept. */

type View = Step<OtherViewLayer>

export function onOtherView(step: View, key: Key): Result {
  const { state, layer } = step
  const by = entriesMoved(layer, key)
  if (by !== 0) return moveEntry(step, by)
  if (isReadAsKept(state, layer)) return onKept(step, key)
  if (layer.isReadBack) return onReadBack(step, key)
  if (key.name === 'escape') return isOtherViewChanged(state, layer) ? askFirst(step) : close(step)
  if (key.name === 'enter') return nextField(step)
  if (key.name === 'up' || key.name === 'down')
    return moveUpOrDown(step, key.name === 'up' ? -1 : 1)
  return stay(put(state, inField(step, key)))
}

const close = ({ state }: View) => stay(pop(state))
const askFirst = ({ state }: View) => stay(push(state, { kind: 'keep-text', row: 0 }))

/** Back through the kept ones, and on to a new one; `k` does it where letters are not text. */
function entriesMoved({ field, isReadBack }: OtherViewLayer, key: Key): -1 | 0 | 1 {
  if (key.name === 'pageup') return -1
  if (key.name === 'pagedown') return 1
  return letterOf(key) === 'k' && (isReadBack || field !== WORDS) ? -1 : 0
}

/** What has been written must be kept or dropped first. */
function moveEntry(step: View, by: number): Result {
  const { state, layer } = step
  const entry = moveRow(layer.entry, by, viewsOf(state, layer.id).length + 1)
  if (entry === layer.entry) return stay(state)
  if (isOtherViewChanged(state, layer)) return askFirst(step)
  return stay(put(state, openView(state, layer.id, entry)))
}

export function pasteIntoOtherView({ state, layer }: View, pasted: string): Result {
  if (layer.field !== WORDS || layer.isReadBack) return stay(state)
  return stay(put(state, { ...layer, text: insert(layer.text, pasted, TEXT_LIMIT) }))
}

function nextField({ state, layer }: View): Result {
  if (layer.field === WORDS) return stay(put(state, { ...layer, isReadBack: true }))
  return stay(put(state, { ...layer, field: layer.field + 1 }))
}

/** In the words the arrows move in the text first, then leave it. */
function moveUpOrDown({ state, layer }: View, by: number): Result {
  const { cursorLine, lines } = linesOf(layer.text, boxWidth(state.size))
  const isInside = by < 0 ? cursorLine > 0 : cursorLine < lines.length - 1
  if (layer.field === WORDS && isInside) {
    return stay(put(state, { ...layer, text: moveLine(layer.text, by, state.size) }))
  }
  return stay(put(state, { ...layer, field: moveRow(layer.field, by, WORDS + 1) }))
}

function inField(step: View, key: Key): OtherViewLayer {
  const { layer } = step
  if (layer.field === FROM) return { ...layer, role: chooseFrom(step, key) }
  if (layer.field === LEVEL) return { ...layer, level: chooseLevel(layer.level, key) }
  return { ...layer, text: edit(layer.text, key) }
}

function chooseFrom(step: View, key: Key): string | null {
  const { layer } = step
  const choices = [null, ...rolesOffered(step).map(({ id }) => id)]
  const digit = digitOf(key)
  const by = key.name === 'left' ? -1 : key.name === 'right' ? 1 : 0
  const at = digit ?? moveRow(Math.max(0, choices.indexOf(layer.role)), by, choices.length)
  const chosen = choices[at]
  return chosen === undefined ? layer.role : chosen
}

function chooseLevel(level: number | null, key: Key): number | null {
  const digit = digitOf(key)
  if (digit !== undefined) return digit <= 4 ? digit : level
  if (key.name === 'backspace' || key.name === 'delete') return null
  if (key.name === 'right') return moveRow(level ?? -1, 1, 5)
  if (key.name === 'left') return level === null || level === 0 ? null : level - 1
  return level
}

/** One that is kept is read before it is written again or taken out. */
function onKept(step: View, key: Key): Result {
  const { state, layer } = step
  switch (commandOf(key)) {
    case 'e':
      return stay(put(state, { ...layer, isReadBack: false, field: WORDS }))
    case 'x':
      return stay(push(state, { kind: 'take-out', view: layer }))
    case 'up':
    case 'down':
      return moveEntry(step, rowsMoved(key))
    case 'enter':
    case 'escape':
    case 'b':
      return close(step)
    default:
      return stay(state)
  }
}

function onReadBack(step: View, key: Key): Result {
  const { state, layer } = step
  if (key.name === 'enter') return keepOtherView(step)
  if (key.name === 'escape' || letterOf(key) === 'e' || letterOf(key) === 'b') {
    return stay(put(state, { ...layer, isReadBack: false, field: WORDS }))
  }
  return stay(state)
}

/** Kept word for word. Neither words nor a level are demanded. */
export function keepOtherView(step: View): Result {
  const { world, state, layer } = step
  const answer = answerTo(state.answers, layer.id)
  const dissent = [...viewsOf(state, layer.id)]
  dissent.splice(layer.entry, 1, toDissent(step))
  const answers = new Map(state.answers).set(layer.id, { ...answer, dissent })
  const receipt = world.words.receipt.viewKept(numberOf(world, state, layer.id))
  return commit(state, { ...pop(state), answers, receipt })
}

function toDissent(step: View): Dissent {
  const { layer } = step
  const role = roleOf(step)
  return {
    ...(role && { role: role.id }),
    ...(layer.level !== null && { level: layer.level }),
    text: layer.text.value.trim(),
  }
}
