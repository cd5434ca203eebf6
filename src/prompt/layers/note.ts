import { answerTo } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import type { Key } from '../machine/key.ts'
import type { NoteLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { commit, pop, push, put, type Step, stay } from '../machine/step.ts'
import { edit, insert, isEmpty, TEXT_LIMIT } from '../machine/text.ts'
import { moveLine } from '../machine/text-lines.ts'
import { afterKeeping } from './ask.ts'

/** A note, or the reason why a question does not apply. Every letter is text here. */

type Note = Step<NoteLayer>

export function onNote(step: Note, key: Key): Result {
  const { state, layer } = step
  if (key.name === 'enter') return keepNote(step)
  if (key.name === 'escape') return closeNote(step)
  if (key.name === 'up' || key.name === 'down') {
    const text = moveLine(layer.text, key.name === 'up' ? -1 : 1, state.size)
    return stay(put(state, { ...layer, text }))
  }
  return stay(put(state, { ...layer, text: edit(layer.text, key), notice: '' }))
}

export function pasteIntoNote({ state, layer }: Note, pasted: string): Result {
  return stay(put(state, { ...layer, text: insert(layer.text, pasted, TEXT_LIMIT), notice: '' }))
}

function closeNote({ state, layer }: Note): Result {
  const isChanged = layer.text.value !== layer.original
  return stay(isChanged ? push(state, { kind: 'keep-text', row: 0 }) : pop(state))
}

export function keepNote(step: Note): Result {
  return step.layer.kind === 'reason' ? keepReason(step) : keepWords(step)
}

function keepReason({ world, state, layer }: Note): Result {
  const { id, text } = layer
  if (isEmpty(text)) {
    return stay(put(state, { ...layer, notice: world.words.writing.reasonIsMissing }))
  }
  return commit(
    state,
    afterKeeping(world, pop(state), { id, mark: 'x', reason: text.value.trim() }),
  )
}

/** A note without words is no note. */
function keepWords({ world, state, layer }: Note): Result {
  const { note: _, ...rest } = answerTo(state.answers, layer.id)
  const note = layer.text.value.trim()
  const answers = new Map(state.answers).set(layer.id, note === '' ? rest : { ...rest, note })
  const number = numberOf(world, state, layer.id)
  const { noNote, noteKept } = world.words.receipt
  const receipt = note === '' ? noNote(number) : noteKept(number)
  return commit(state, { ...pop(state), answers, receipt })
}
