import type { World } from '../world.ts'
import type { Effect, Result } from './event.ts'
import type { Layer } from './layer.ts'
import type { Ending, State } from './state.ts'

/** An interview at one moment. */
export type Here = { world: World; state: State }

/** What a layer is handed to answer a key. */
export type Step<L extends Layer = Layer> = Here & { layer: L }

export function stay(state: State, ...effects: Effect[]): Result {
  return { state, effects }
}

export function topOf({ stack }: State): Layer {
  const top = stack.at(-1)
  if (!top) throw new Error('the interview has no screen')
  return top
}

/** The layer under the top one. */
export function belowTop({ stack }: State): Layer | undefined {
  return stack.at(-2)
}

export function put(state: State, layer: Layer): State {
  return { ...state, stack: [...state.stack.slice(0, -1), layer] }
}

export function push(state: State, layer: Layer): State {
  return { ...state, stack: [...state.stack, layer] }
}

export function pop(state: State): State {
  return state.stack.length > 1 ? { ...state, stack: state.stack.slice(0, -1) } : state
}

/** Nothing on the screen but this. */
export function show(state: State, layer: Layer): State {
  return { ...state, stack: [layer] }
}

/** Goes on as `then` when it is on the disk; until then the screen stays as it is. */
export function commit(before: State, then: State): Result {
  const saving = { then, how: 'save', ending: null, isSlow: false } as const
  return stay({ ...before, saving }, { type: 'save' })
}

export function commitAndEnd(before: State, ending: Ending): Result {
  const saving = { then: before, how: 'save', ending, isSlow: false } as const
  return stay({ ...before, saving }, { type: 'save' })
}

/** The old draft gives way to a new one before anything is written. */
export function setAside(before: State, then: State): Result {
  const saving = { then, how: 'set-aside', ending: null, isSlow: false } as const
  return stay({ ...before, saving }, { type: 'set-aside' })
}

/** A row number moved by one, without going round. */
export function moveRow(row: number, by: number, count: number): number {
  return Math.min(Math.max(0, row + by), Math.max(0, count - 1))
}
