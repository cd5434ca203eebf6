import type { Scope } from '../../model/assessment.ts'
import type { Result } from '../machine/event.ts'
import { commandOf, digitOf, type Key, letterOf, rowsMoved } from '../machine/key.ts'
import type { LayerOf } from '../machine/layer.ts'
import { firstRoom } from '../machine/start.ts'
import { askedIds } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { commit, moveRow, pop, push, put, show, type Step, stay } from '../machine/step.ts'
import { takeUp } from '../machine/walk.ts'
import { type Answer, answerTo, isDecided } from '../machine/answer.ts'
import type { World } from '../world.ts'

/** The ways in: all of it, the quick scan, one part, or from last time. */

export type Way = 'whole' | 'quick' | 'part' | 'last'

export function waysIn(world: World): Way[] {
  const hasQuick = world.ports.inScope(QUICK).size > 0
  const hasLast = world.last !== null
  return [
    'whole',
    ...(hasQuick ? (['quick'] as const) : []),
    'part',
    ...(hasLast ? (['last'] as const) : []),
  ]
}

export const QUICK: Scope = { complete: false, quick: true }

export function onWay(step: Step<LayerOf<'way'>>, key: Key): Result {
  const { world, state, layer } = step
  const ways = waysIn(world)
  const digit = digitOf(key)
  if (digit !== undefined)
    return stay(
      digit >= 1 && digit <= ways.length ? put(state, { ...layer, row: digit - 1 }) : state,
    )
  const by = rowsMoved(key)
  if (by !== 0) return stay(put(state, { ...layer, row: moveRow(layer.row, by, ways.length) }))
  if (key.name === 'enter') return chooseWay(step, ways[layer.row] ?? 'whole')
  return leaveWay(step, key)
}

function leaveWay({ state }: Step, key: Key): Result {
  const command = commandOf(key)
  if (command === 'b' || command === 'left') return stay(show(state, firstRoom()))
  if (command === 'q') return stay(push(state, { kind: 'leave' }))
  return stay(command === '?' || command === 'tab' ? push(state, { kind: 'menu', row: 0 }) : state)
}

function chooseWay({ world, state }: Step, way: Way): Result {
  switch (way) {
    case 'whole':
      return commit(state, startWalk(world, { ...state, scope: { complete: true } }))
    case 'quick':
      return commit(state, startWalk(world, { ...state, scope: QUICK }))
    case 'part':
      return stay(push(state, { kind: 'part', row: 0 }))
    case 'last':
      return commit(
        state,
        startWalk(world, { ...state, scope: { complete: true }, usesLast: true }),
      )
  }
}

/** The first question of a new walk; with `--only-open`, of those that are open. */
export function startWalk(world: World, state: State): State {
  if (!world.onlyOpen) return takeUp(world, state)
  const queue = askedIds(world, state).filter((id) => isOpenAnswer(answerTo(state.answers, id)))
  return takeUp(world, { ...state, queue, place: queue[0] ?? null })
}

const isOpenAnswer = (answer: Answer) => !isDecided(answer) || answer.state === 'dont-know'

export type Part = { scope: Scope; title: string; isTheme: boolean; count: number }

/** Areas and their themes, each a walk of its own. */
export function partsOf(world: World, state: State): Part[] {
  const count = (scope: Scope) => askedIds(world, { ...state, scope }).length
  return world.pack.areas.flatMap((area) => {
    const whole: Scope = { complete: false, areas: [area.id] }
    const themes = area.themes.map(({ id, title }): Part => {
      const scope: Scope = { complete: false, themes: [id] }
      return { scope, title, isTheme: true, count: count(scope) }
    })
    return [{ scope: whole, title: area.title, isTheme: false, count: count(whole) }, ...themes]
  })
}

export function onPart(step: Step<LayerOf<'part'>>, key: Key): Result {
  const { world, state, layer } = step
  const parts = partsOf(world, state)
  const part = parts[layer.row]
  const by = rowsMoved(key)
  if (by !== 0) return stay(put(state, { ...layer, row: moveRow(layer.row, by, parts.length) }))
  if (key.name === 'enter' && part)
    return commit(state, startWalk(world, { ...state, scope: part.scope }))
  const isBack = key.name === 'escape' || key.name === 'left' || letterOf(key) === 'b'
  if (isBack) return stay(pop(state))
  return stay(letterOf(key) === 'q' ? push(state, { kind: 'leave' }) : state)
}
