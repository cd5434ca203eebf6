import type { Result } from '../machine/event.ts'
import { digitOf, type Key, letterOf } from '../machine/key.ts'
import type { RoomLayer } from '../machine/layer.ts'
import { reopen } from '../machine/pending.ts'
import type { State } from '../machine/state.ts'
import { commit, moveRow, push, put, show, type Step, stay } from '../machine/step.ts'
import { takeUp, toReview } from '../machine/walk.ts'
import type { World } from '../world.ts'
import { startWalk } from './way.ts'

/** Who is in the room: a number for each role, never a name. */

type Room = Step<RoomLayer>

const MOST = 999

export function onRoom(step: Room, key: Key): Result {
  const { state, layer } = step
  const digit = digitOf(key)
  if (digit !== undefined) return typeDigit(step, digit)
  switch (key.name) {
    case 'up':
    case 'down':
      return moveTo(step, key.name === 'up' ? -1 : 1)
    case 'left':
    case 'right':
      return count(step, present(step) + (key.name === 'left' ? -1 : 1))
    case 'backspace':
      return count(step, Math.floor(present(step) / 10))
    case 'enter':
      return goOn(step)
    case 'tab':
      return stay(push(state, { kind: 'menu', row: 0 }))
    default:
      return letter({ ...step, layer }, key)
  }
}

function letter({ state }: Room, key: Key): Result {
  if (letterOf(key) === 'q') return stay(push(state, { kind: 'leave' }))
  return stay(letterOf(key) === '?' ? push(state, { kind: 'menu', row: 0 }) : state)
}

function typeDigit(step: Room, digit: number): Result {
  const number = step.layer.isTyping ? present(step) * 10 + digit : digit
  const { state } = count(step, number)
  return stay(put(state, { ...step.layer, isTyping: true }))
}

function moveTo({ world, state, layer }: Room, by: number): Result {
  const row = moveRow(layer.row, by, world.pack.roles.length)
  return stay(put(state, { ...layer, row, isTyping: false }))
}

function present({ world, state, layer }: Room): number {
  return state.room[world.pack.roles[layer.row]?.id ?? ''] ?? 0
}

function count({ world, state, layer }: Room, number: number): Result {
  const role = world.pack.roles[layer.row]
  if (!role) return stay(state)
  const room = { ...state.room, [role.id]: Math.min(Math.max(0, number), MOST) }
  return stay(put({ ...state, room }, { ...layer, isTyping: false }))
}

function goOn({ world, state, layer }: Room): Result {
  return commit(state, afterRoom(world, { ...state, hasRoom: true }, layer))
}

function afterRoom(world: World, state: State, { next, pending }: RoomLayer): State {
  if (next === 'review') return toReview(state)
  if (state.scope === null) return show(state, { kind: 'way', row: 0 })
  if (next === 'start' || (world.onlyOpen && state.queue === null)) return startWalk(world, state)
  const taken = takeUp(world, pending ? { ...state, place: pending.id } : state)
  return pending ? reopen(world, taken, pending) : taken
}
