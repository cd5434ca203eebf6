import { char, type Key, press } from '../machine/key.ts'
import type { LayerKind } from '../machine/layer.ts'
import type { World } from '../world.ts'
import { REMARKS } from './remark-keys.ts'

/** The menu of all keys: it lists them and runs them, for keyboards without Latin letters too. */

export type MenuEntry = { key: Key; shown: string; does: string }

const entry = (letter: string, does: string): MenuEntry => ({
  key: char(letter),
  shown: letter,
  does,
})

export function menuEntries(world: World, below: LayerKind = 'ask'): readonly MenuEntry[] {
  const entries = ENTRIES[below]?.(world) ?? [enter(world, world.words.menu.goOn), leave(world)]
  const isWithout = world.isAlone && below === 'ask'
  return entries.filter(({ shown }) => !isWithout || !REMARKS.has(shown))
}

const ENTRIES: Partial<Record<LayerKind, (world: World) => readonly MenuEntry[]>> = {
  ask: askEntries,
  'theme-end': (world) => {
    const { nextTheme, review } = world.words.menu
    return [enter(world, nextTheme), entry('r', review), ...listEntries(world)]
  },
  review: (world) => {
    const { open, showOnly, finish } = world.words.menu
    return [enter(world, open), entry('o', showOnly), entry('f', finish), ...listEntries(world)]
  },
  way: (world) => {
    const { start, backToRoom } = world.words.menu
    return [enter(world, start), entry('b', backToRoom), leave(world)]
  },
}

function askEntries(world: World): readonly MenuEntry[] {
  const { menu, key } = world.words
  const { ask } = menu
  return [
    entry('w', ask.why),
    entry('h', ask.evidence),
    entry('n', ask.note),
    entry('e', ask.addEvidence),
    entry('a', ask.otherView),
    entry('d', ask.dontKnow(world.isAlone)),
    entry('x', ask.doesNotApply),
    entry('=', ask.asLastTime),
    { key: press('backspace'), shown: key.backspace, does: ask.unmark },
    entry('s', ask.skip),
    entry('b', ask.back),
    entry('j', menu.jump),
    entry('r', menu.review),
    leave(world),
  ]
}

const listEntries = (world: World): readonly MenuEntry[] => [
  entry('j', world.words.menu.jump),
  entry('b', world.words.menu.backToQuestion),
  leave(world),
]

const enter = ({ words }: World, does: string): MenuEntry => ({
  key: press('enter'),
  shown: words.key.enter,
  does,
})

const leave = ({ words, isAlone }: World): MenuEntry => entry('q', words.menu.leave(isAlone))
