import type { Size } from '../frame/look.ts'
import type { Key } from './key.ts'
import type { Ending, State } from './state.ts'

/** What happens to an interview. `at` is the time in milliseconds, from any fixed start. */
export type Event = { at: number } & (
  | { type: 'key'; key: Key }
  | { type: 'paste'; text: string }
  | { type: 'resize'; size: Size }
  | { type: 'saved' }
  | { type: 'save-slow' }
  | { type: 'save-failed'; reason: string; remedy: string }
  /** nobody has pressed a key for a second */
  | { type: 'idle' }
  /** the process was asleep until now */
  | { type: 'woken' }
)

/** What the asker has to carry out. */
export type Effect =
  /** the state to be on the disk before the next screen */
  | { type: 'save' }
  /** unfinished text, kept by the way: nothing waits for it */
  | { type: 'save-text' }
  /** put the old draft aside, so that a new one can begin; counts as a save */
  | { type: 'set-aside' }
  | { type: 'end'; ending: Ending | 'gave-up' }

export type Result = { state: State; effects: readonly Effect[] }
