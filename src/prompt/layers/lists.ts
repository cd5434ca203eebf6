import type { Result } from '../machine/event.ts'
import { commandOf, type Key, letterOf, rowsMoved } from '../machine/key.ts'
import type { LayerOf, ReviewLayer, ThemeEndLayer } from '../machine/layer.ts'
import { askedThemes } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { commit, commitAndEnd, moveRow, pop, push, put, type Step, stay } from '../machine/step.ts'
import { firstUndecided, isTimeToRest, leaveQuestion, toReview, visit } from '../machine/walk.ts'
import type { World } from '../world.ts'
import { filtersFor, reviewRows } from './review-rows.ts'

/** Screens that list questions: the end of a theme, the review, the jump to a theme. */

export function onThemeEnd(step: Step<ThemeEndLayer>, key: Key): Result {
  const { world, state, layer } = step
  const ids = askedThemes(world, state).find(({ theme }) => theme.id === layer.theme)?.ids ?? []
  switch (key.name) {
    case 'up':
      return stay(put(state, { ...layer, row: Math.max(-1, layer.row - 1) }))
    case 'down':
      return stay(put(state, { ...layer, row: moveRow(layer.row, 1, ids.length) }))
    case 'enter':
      return commit(state, openOrGoOn(step, ids[layer.row]))
    default:
      return onListLetter(step, key)
  }
}

function openOrGoOn({ world, state, layer }: Step<ThemeEndLayer>, id: string | undefined): State {
  if (id !== undefined)
    return { ...visit(world, put(state, { ...layer, row: -1 }), id), place: state.place }
  const hasOfferedRest = state.hasOfferedRest || isTimeToRest(world, state)
  if (state.place === null) return toReview(state)
  return visit(world, { ...state, hasOfferedRest, stack: [] }, state.place)
}

function onListLetter(step: Step, key: Key): Result {
  const { world, state } = step
  const command = commandOf(key)
  if (command === 'q') return stay(push(state, { kind: 'leave' }))
  if (command === '?' || command === 'tab') return stay(push(state, { kind: 'menu', row: 0 }))
  if (command === 'j') return stay(push(state, { kind: 'jump', row: 0 }))
  if (command === 'r') return commit(state, toReview(state))
  return command === 'b' || command === 'left'
    ? backToQuestion(world, state, state.trail.at(-1))
    : stay(state)
}

function backToQuestion(world: World, state: State, id: string | null | undefined): Result {
  return id === undefined || id === null
    ? stay(state)
    : commit(state, visit(world, { ...state, stack: [] }, id))
}

export function onReview(step: Step<ReviewLayer>, key: Key): Result {
  const { world, state, layer } = step
  const rows = reviewRows(world, state, layer)
  switch (key.name) {
    case 'up':
    case 'down':
      return stay(
        put(state, { ...layer, row: moveRow(layer.row, key.name === 'up' ? -1 : 1, rows.length) }),
      )
    case 'pageup':
    case 'pagedown':
      return stay(
        put(state, {
          ...layer,
          row: moveRow(layer.row, key.name === 'pageup' ? -8 : 8, rows.length),
        }),
      )
    case 'home':
    case 'end':
      return stay(
        put(state, { ...layer, row: key.name === 'home' ? 0 : Math.max(0, rows.length - 1) }),
      )
    case 'enter':
      return openRow(step)
    default:
      return onReviewLetter(step, key)
  }
}

function openRow({ world, state, layer }: Step<ReviewLayer>): Result {
  const row = reviewRows(world, state, layer)[layer.row]
  if (!row) return stay(state)
  if (row.kind === 'question') return commit(state, visit(world, { ...state, receipt: '' }, row.id))
  const open = new Set(layer.open)
  if (!open.delete(row.theme.id)) open.add(row.theme.id)
  return stay(put(state, { ...layer, open }))
}

function onReviewLetter(step: Step<ReviewLayer>, key: Key): Result {
  const { world, state, layer } = step
  const command = commandOf(key)
  if (command === 'o')
    return stay(
      put(state, { ...layer, row: 0, filter: (layer.filter + 1) % filtersFor(world).length }),
    )
  if (command === 'f') return stay(push(state, { kind: 'finish' }))
  if (command === 'b' || command === 'left')
    return backToQuestion(world, state, layer.origin ?? state.trail.at(-1))
  return command === 'r' ? stay(state) : onListLetter(step, key)
}

export function onJump(step: Step<LayerOf<'jump'>>, key: Key): Result {
  const { world, state, layer } = step
  const themes = askedThemes(world, state)
  const by = rowsMoved(key)
  if (by !== 0) return stay(put(state, { ...layer, row: moveRow(layer.row, by, themes.length) }))
  if (isClosing(key)) return stay(pop(state))
  const ids = themes[layer.row]?.ids ?? []
  const id = firstUndecided(state, ids) ?? ids[0]
  if (key.name !== 'enter' || id === undefined) return stay(state)
  return commit(
    state,
    visit(world, { ...leaveQuestion(state), receipt: '', queue: null, stack: [] }, id),
  )
}

export const isClosing = (key: Key) =>
  key.name === 'escape' || letterOf(key) === 'b' || key.name === 'left'

export function onFinish({ state }: Step<LayerOf<'finish'>>, key: Key): Result {
  if (key.name === 'enter') return commitAndEnd(state, 'finished')
  return stay(isClosing(key) ? pop(state) : state)
}
