import type { Dissent } from '../../model/answer-sheet.ts'
import type { Role } from '../../model/questionnaire.ts'
import { answerTo } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import { digitOf, type Key, letterOf } from '../machine/key.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { commit, moveRow, pop, push, put, type Step, stay } from '../machine/step.ts'
import { edit, insert, TEXT_LIMIT, textFrom } from '../machine/text.ts'
import { linesOf, moveLine, boxWidth } from '../machine/text-lines.ts'
import type { World } from '../world.ts'

/** Another view: who from, which level, and their words; read back before it is kept. */

type View = Step<OtherViewLayer>

export const FROM = 0
export const LEVEL = 1
export const WORDS = 2

export function newOtherView(state: State, id: string): OtherViewLayer {
  const entry = answerTo(state.answers, id).dissent?.length ?? 0
  const text = textFrom('')
  return {
    kind: 'other-view',
    id,
    entry,
    field: FROM,
    from: 0,
    level: null,
    text,
    isReadBack: false,
    notice: '',
  }
}

/** The roles that the field From offers: those in the room, or all where nobody is counted. */
export function rolesOffered(world: World, { room }: State): Role[] {
  const present = world.pack.roles.filter(({ id }) => (room[id] ?? 0) > 0)
  return present.length > 0 ? present : [...world.pack.roles]
}

export function isOtherViewChanged({ from, level, text }: OtherViewLayer): boolean {
  return from !== 0 || level !== null || text.value !== ''
}

export function onOtherView(step: View, key: Key): Result {
  const { state, layer } = step
  if (layer.isReadBack) return onReadBack(step, key)
  if (key.name === 'escape') {
    return stay(isOtherViewChanged(layer) ? push(state, { kind: 'keep-text', row: 0 }) : pop(state))
  }
  if (key.name === 'enter') return nextField(step)
  if (key.name === 'up' || key.name === 'down')
    return moveUpOrDown(step, key.name === 'up' ? -1 : 1)
  return stay(put(state, inField(step, key)))
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
  if (layer.field === FROM) return { ...layer, from: chooseFrom(step, key) }
  if (layer.field === LEVEL) return { ...layer, level: chooseLevel(layer.level, key) }
  return { ...layer, text: edit(layer.text, key) }
}

function chooseFrom({ world, state, layer }: View, key: Key): number {
  const count = rolesOffered(world, state).length + 1
  const digit = digitOf(key)
  if (digit !== undefined) return digit < count ? digit : layer.from
  const by = key.name === 'left' ? -1 : key.name === 'right' ? 1 : 0
  return moveRow(layer.from, by, count)
}

function chooseLevel(level: number | null, key: Key): number | null {
  const digit = digitOf(key)
  if (digit !== undefined) return digit <= 4 ? digit : level
  if (key.name === 'backspace' || key.name === 'delete') return null
  if (key.name === 'right') return moveRow(level ?? -1, 1, 5)
  if (key.name === 'left') return level === null || level === 0 ? null : level - 1
  return level
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
  const dissent = [...(answer.dissent ?? [])]
  dissent.splice(layer.entry, 1, toDissent(step))
  const answers = new Map(state.answers).set(layer.id, { ...answer, dissent })
  const receipt = world.words.receipt.viewKept(numberOf(world, state, layer.id))
  return commit(state, { ...pop(state), answers, receipt })
}

function toDissent({ world, state, layer }: View): Dissent {
  const role = rolesOffered(world, state)[layer.from - 1]
  return {
    ...(role && { role: role.id }),
    ...(layer.level !== null && { level: layer.level }),
    text: layer.text.value.trim(),
  }
}
