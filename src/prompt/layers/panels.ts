import type { Result } from '../machine/event.ts'
import { commandOf, type Key, letterOf, rowsMoved } from '../machine/key.ts'
import type { HelpLayer, LayerOf } from '../machine/layer.ts'
import {
  belowTop,
  commit,
  commitAndEnd,
  moveRow,
  pop,
  put,
  type Step,
  stay,
  topOf,
} from '../machine/step.ts'
import { helpScroll } from '../help-lines.ts'
import { keepEvidence } from './evidence.ts'
import { isClosing } from './lists.ts'
import { menuEntries } from './menu-entries.ts'
import { keepNote } from './note.ts'
import { keepOtherView } from './other-view.ts'

/** Panels over a question that change nothing by being opened and closed. */

export function onHelp({ world, state, layer }: Step<HelpLayer>, key: Key): Result {
  const command = commandOf(key)
  const { most } = helpScroll(world, state, layer)
  const to = SCROLLS[command]
  if (to) {
    const scroll = Math.min(Math.max(0, to(helpScroll(world, state, layer).at)), most)
    return stay(put(state, { ...layer, scroll, at: null }))
  }
  if (command === 'w' || command === 'h') {
    return stay(put(state, { ...layer, at: command === 'w' ? 'why' : 'evidence' }))
  }
  return stay(command === 'enter' || isClosing(key) ? pop(state) : state)
}

const SCROLLS: Readonly<Record<string, (at: number) => number>> = {
  up: (at) => at - 1,
  down: (at) => at + 1,
  pageup: (at) => at - 8,
  pagedown: (at) => at + 8,
  home: () => 0,
  end: () => Infinity,
}

/** Esc with text typed: keep it, drop it, or go on writing. */
export function onKeepText(step: Step<LayerOf<'keep-text'>>, key: Key): Result {
  const { world, state, layer } = step
  const by = rowsMoved(key)
  if (by !== 0)
    return stay(
      put(state, { ...layer, row: moveRow(layer.row, by, world.words.keep.choices.length) }),
    )
  if (key.name === 'escape') return stay(pop(state))
  if (key.name !== 'enter') return stay(state)
  const writing = pop(state)
  if (layer.row === 1) return commit(state, pop(writing))
  return layer.row === 0 ? keepBelow({ ...step, world, state: writing }) : stay(writing)
}

function keepBelow({ world, state }: Step): Result {
  const layer = topOf(state)
  if (layer.kind === 'note' || layer.kind === 'reason') return keepNote({ world, state, layer })
  if (layer.kind === 'evidence') return keepEvidence({ world, state, layer })
  return layer.kind === 'other-view' ? keepOtherView({ world, state, layer }) : stay(state)
}

/** What the menu hands down to the layer below it: the key that was chosen. */
export type Chosen = { below: Result['state']; key: Key }

export function onMenu({ world, state, layer }: Step<LayerOf<'menu'>>, key: Key): Result | Chosen {
  const entries = menuEntries(world, belowTop(state)?.kind)
  const by = rowsMoved(key)
  if (by !== 0) return stay(put(state, { ...layer, row: moveRow(layer.row, by, entries.length) }))
  const letter = letterOf(key)
  const chosen =
    key.name === 'enter' ? entries[layer.row] : entries.find((entry) => entry.shown === letter)
  if (chosen) return { below: pop(state), key: chosen.key }
  return stay(key.name === 'escape' || key.name === 'tab' || letter === '?' ? pop(state) : state)
}

export function onLeave({ state }: Step<LayerOf<'leave'>>, key: Key): Result {
  return key.name === 'enter' ? commitAndEnd(state, 'left') : stay(pop(state))
}
