import { isEvidenceChanged } from '../layers/evidence.ts'
import { isOtherViewChanged } from '../layers/kept-views.ts'
import type { World } from '../world.ts'
import type { PendingText } from '../../model/draft.ts'
import type { Layer } from './layer.ts'
import type { State } from './state.ts'
import { push, topOf } from './step.ts'
import { graphemes } from '../frame/width.ts'
import { textFrom } from './text.ts'

/** Text that is being written and not kept yet, as the draft holds it; null where there is none. */
export function pendingOf(state: State): PendingText | null {
  const found = state.stack
    .map((layer) => pendingIn(state, layer))
    .find((pending) => pending !== null)
  return found ?? waiting(state)
}

/** Not taken up again yet: the draft must not forget it meanwhile. */
function waiting(state: State): PendingText | null {
  const holder = state.stack.find((layer) => layer.kind === 'resume' || layer.kind === 'room')
  return holder?.pending ?? null
}

function pendingIn(state: State, layer: Layer): PendingText | null {
  switch (layer.kind) {
    case 'note':
    case 'reason': {
      const { kind, id, text, original } = layer
      return text.value === original ? null : { kind, id, text: text.value }
    }
    case 'evidence': {
      const { kind, id, entry, field, texts } = layer
      return isEvidenceChanged(state, layer)
        ? { kind, id, entry, field, texts: texts.map(({ value }) => value) }
        : null
    }
    case 'other-view': {
      const { kind, id, entry, role, level, text } = layer
      return isOtherViewChanged(state, layer)
        ? { kind, id, entry, role, level, text: text.value }
        : null
    }
    default:
      return null
  }
}

/** The panel as it was, with its text; only over the question that it belongs to. */
export function reopen(world: World, state: State, pending: PendingText): State {
  const top = topOf(state)
  if (top.kind !== 'ask' || top.id !== pending.id || !world.items.has(pending.id)) return state
  const marked =
    pending.kind === 'reason'
      ? { ...state, stack: [...state.stack.slice(0, -1), { ...top, mark: 'x' as const }] }
      : state
  return push(marked, layerFor(state, pending))
}

function layerFor(state: State, pending: PendingText): Layer {
  switch (pending.kind) {
    case 'evidence':
      return { ...pending, texts: pending.texts.map(textFrom), notice: '' }
    case 'other-view':
      return { ...pending, text: textFrom(pending.text), field: 2, isReadBack: false, notice: '' }
    default: {
      const { note = '', reason = '' } = state.answers.get(pending.id) ?? {}
      const original = pending.kind === 'note' ? note : reason
      return { ...pending, text: textFrom(pending.text), original, notice: '' }
    }
  }
}

/** In characters as people see them: said without showing a word of it. */
export function pendingLength(pending: PendingText): number {
  const text = pending.kind === 'evidence' ? pending.texts.join('') : pending.text
  return graphemes(text).length
}
