import type { Event } from './event.ts'
import type { LayerKind } from './layer.ts'
import type { State } from './state.ts'
import { topOf } from './step.ts'

/** What belongs to the discussion of a question counts as its time. */
const COUNTED: ReadonlySet<LayerKind> = new Set([
  'ask',
  'help',
  'note',
  'reason',
  'evidence',
  'other-view',
  'take-out',
  'keep-text',
  'menu',
])

/** A longer silence was a break, not a sitting. */
const LONGEST = 20 * 60_000

/** Time moves on; the time asleep is not counted. */
export function tick(state: State, event: Event): State {
  const passed = Math.min(LONGEST, Math.max(0, event.at - state.clock.at))
  if (event.type === 'woken') return { ...state, clock: { ...state.clock, at: event.at } }
  const { question, sitting } = state.clock
  const isCounted = COUNTED.has(topOf(state).kind) && state.saving === null
  const clock = {
    at: event.at,
    question: isCounted ? question + passed : question,
    sitting: sitting + passed,
  }
  return { ...state, clock }
}
