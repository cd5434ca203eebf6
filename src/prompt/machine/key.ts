/** A key as the interview knows it, whichever terminal it came from. */
export type Key = {
  name: KeyName
  /** what it types; empty for all but `char` */
  text: string
}

export const KEY_NAMES = [
  'char',
  'enter',
  'escape',
  'tab',
  'backspace',
  'delete',
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'pageup',
  'pagedown',
  'wordback',
  'lineback',
  'lineend',
  'other',
] as const

export type KeyName = (typeof KEY_NAMES)[number]

export function char(text: string): Key {
  return { name: 'char', text }
}

export function press(name: Exclude<KeyName, 'char'>): Key {
  return { name, text: '' }
}

/** The command that a key stands for: case and full-width forms make no difference. */
export function letterOf({ name, text }: Key): string {
  return name === 'char' ? text.normalize('NFKC').toLowerCase() : ''
}

/** What a key commands where letters and named keys both do. */
export function commandOf(key: Key): string {
  return key.name === 'char' ? letterOf(key) : key.name
}

/** One row up or down; 0 for any other key. */
export function rowsMoved({ name }: Key): -1 | 0 | 1 {
  if (name === 'up') return -1
  return name === 'down' ? 1 : 0
}

/** The digit that a key types; undefined where it is none. */
export function digitOf(key: Key): number | undefined {
  const letter = letterOf(key)
  return /^[0-9]$/.test(letter) ? Number(letter) : undefined
}
