import type { Result } from './event.ts'
import { type Key, letterOf } from './key.ts'
import type { State } from './state.ts'
import { stay } from './step.ts'

/** A save runs in the background of its screen; when it is done, the next screen may come. */

export function whenSaved(state: State): Result {
  const { saving } = state
  if (!saving) return stay(state)
  const { size } = state
  const clock = { ...saving.then.clock, at: state.clock.at, sitting: state.clock.sitting }
  const next = { ...saving.then, size, clock, saving: null, trouble: null }
  return saving.ending ? stay(next, { type: 'end', ending: saving.ending }) : stay(next)
}

export function whenSaveIsSlow(state: State): State {
  return state.saving ? { ...state, saving: { ...state.saving, isSlow: true } } : state
}

/** The answer stays on the screen. What was to be saved is kept for the next try. */
export function whenSaveFailed(
  state: State,
  { reason, remedy }: { reason: string; remedy: string },
): State {
  const { saving, ...rest } = state
  const retry = saving ?? {
    then: { ...state, trouble: null },
    how: 'save',
    ending: null,
    isSlow: false,
  }
  return { ...rest, saving: null, trouble: { reason, remedy, retry } }
}

export function onTrouble(state: State, key: Key): Result {
  if (letterOf(key) === 'q') return stay(state, { type: 'end', ending: 'gave-up' })
  if (key.name !== 'enter' || !state.trouble) return stay(state)
  const { retry } = state.trouble
  const effect = retry.how === 'save' ? 'save' : 'set-aside'
  return stay({ ...state, trouble: null, saving: { ...retry, isSlow: false } }, { type: effect })
}

/** What must be on the disk if the interview ends now. */
export function stateToKeep(state: State): State {
  return state.saving?.then ?? state.trouble?.retry.then ?? state
}
