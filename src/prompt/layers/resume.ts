import type { Result } from '../machine/event.ts'
import { type Key, letterOf } from '../machine/key.ts'
import type { ResumeLayer, RoomLayer } from '../machine/layer.ts'
import { askedIds, isOpen } from '../machine/progress.ts'
import { freshState } from '../machine/start.ts'
import type { State } from '../machine/state.ts'
import { moveRow, push, put, setAside, show, type Step, stay } from '../machine/step.ts'
import type { World } from '../world.ts'

/** A draft was found: how to go on with it. */

type Resume = Step<ResumeLayer>

export type ResumeChoice = 'go-on' | 'review' | 'only-open' | 'whole' | 'new'

/** What can be done with the draft, from top to bottom. */
export function resumeChoices(world: World, state: State): ResumeChoice[] {
  const isInReview = state.place === null && state.trail.length > 0
  const isPart = state.scope !== null && !state.scope.complete
  const choices: [ResumeChoice, boolean][] = [
    ['go-on', true],
    ['review', !isInReview],
    ['only-open', openIds(world, state).length > 0],
    ['whole', isPart],
    ['new', true],
  ]
  return choices.filter(([, isThere]) => isThere).map(([choice]) => choice)
}

export function openIds(world: World, state: State): string[] {
  return askedIds(world, state).filter((id) => isOpen(state, id))
}

export function onResume(step: Resume, key: Key): Result {
  const { world, state, layer } = step
  const choices = resumeChoices(world, state)
  if (key.name === 'up')
    return stay(put(state, { ...layer, row: moveRow(layer.row, -1, choices.length) }))
  if (key.name === 'down')
    return stay(put(state, { ...layer, row: moveRow(layer.row, 1, choices.length) }))
  if (letterOf(key) === 'q') return stay(push(state, { kind: 'leave' }))
  return key.name === 'enter' ? choose(step, choices[layer.row] ?? 'go-on') : stay(state)
}

function choose({ world, state, layer }: Resume, choice: ResumeChoice): Result {
  const room: RoomLayer = {
    kind: 'room',
    row: 0,
    isTyping: false,
    next: 'take-up',
    pending: layer.pending,
  }
  switch (choice) {
    case 'go-on':
      return stay(show(state, room))
    case 'review':
      return stay(show(state, { ...room, next: 'review', pending: null }))
    case 'only-open': {
      const queue = openIds(world, state)
      return stay(show({ ...state, queue, place: queue[0] ?? null }, { ...room, pending: null }))
    }
    case 'whole':
      return stay(
        show(
          { ...state, scope: { complete: true }, place: null, trail: [] },
          { ...room, pending: null },
        ),
      )
    case 'new':
      return setAside(
        state,
        freshState(world, { size: state.size, at: state.clock.at, ...world.given }),
      )
  }
}
