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

const ENTER = (does: string): MenuEntry => ({ key: press('enter'), shown: 'Enter', does })

const LEAVE = entry('q', 'save and leave')

const ASK: readonly MenuEntry[] = [
  entry('w', 'why this is asked, and the sources'),
  entry('h', 'what would show it'),
  entry('n', 'write a note'),
  entry('e', 'add evidence'),
  entry('a', 'write down another view'),
  entry('d', 'mark "We don\'t know"'),
  entry('x', 'mark "Does not apply", where that is allowed'),
  entry('=', 'mark as last time'),
  { key: press('backspace'), shown: 'Backspace', does: 'take the mark away' },
  entry('s', 'go on without deciding'),
  entry('b', 'back to the question before'),
  entry('j', 'jump to a theme'),
  entry('r', 'review'),
  LEAVE,
]

const LIST: readonly MenuEntry[] = [
  entry('j', 'jump to a theme'),
  entry('b', 'back to the question'),
  LEAVE,
]

/** What is said otherwise where one person answers alone. */
const ALONE: Readonly<Record<string, MenuEntry>> = {
  d: entry('d', 'mark "I don\'t know"'),
  q: entry('q', 'leave; nothing is kept'),
}

const ENTRIES: Partial<Record<LayerKind, readonly MenuEntry[]>> = {
  ask: ASK,
  'theme-end': [ENTER('go on to the next theme'), entry('r', 'review'), ...LIST],
  review: [
    ENTER('open the theme or the question'),
    entry('o', 'show only some kinds of questions'),
    entry('f', 'finish'),
    ...LIST,
  ],
  way: [ENTER('start'), entry('b', 'back to who is in the room'), LEAVE],
}

export function menuEntries(
  { isAlone }: World,
  below: LayerKind | undefined,
): readonly MenuEntry[] {
  const entries = ENTRIES[below ?? 'ask'] ?? [ENTER('go on'), LEAVE]
  if (!isAlone) return entries
  const fitting = entries.filter(({ shown }) => below !== 'ask' || !REMARKS.has(shown))
  return fitting.map((one) => ALONE[one.shown] ?? one)
}
