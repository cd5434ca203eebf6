import { graphemes } from '../frame/width.ts'
import type { Key } from './key.ts'

/** A text that is being written: the cursor counts visible characters, family emoji as one. */
export type Text = { value: string; cursor: number }

export const TEXT_LIMIT = 4000
export const LINE_LIMIT = 300

export function textFrom(value: string): Text {
  return { value, cursor: graphemes(value).length }
}

export const isEmpty = ({ value }: Text) => value.trim() === ''

/** The text after a key; the same object where the key does not edit. */
export function edit(text: Text, key: Key, limit: number = TEXT_LIMIT): Text {
  if (key.name === 'char') return insert(text, key.text, limit)
  return EDITS[key.name]?.(text) ?? text
}

/** Pasted line ends are kept; whatever is over the limit, and control characters, stay out. */
export function insert({ value, cursor }: Text, added: string, limit: number): Text {
  const units = graphemes(value)
  const room = Math.max(0, limit - units.length)
  const clean = added.replace(/\r\n?/g, '\n').replace(CONTROLS, '')
  const fitting = graphemes(clean).slice(0, room).join('')
  const before = units.slice(0, cursor).join('') + fitting
  return { value: before + units.slice(cursor).join(''), cursor: graphemes(before).length }
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu

type Edit = (text: Text) => Text

const EDITS: Partial<Record<Key['name'], Edit>> = {
  left: (text) => moveTo(text, text.cursor - 1),
  right: (text) => moveTo(text, text.cursor + 1),
  home: (text) => moveTo(text, lineStart(text)),
  end: (text) => moveTo(text, lineEnd(text)),
  backspace: (text) => cut(text, text.cursor - 1, text.cursor),
  delete: (text) => cut(text, text.cursor, text.cursor + 1),
  wordback: (text) => cut(text, wordStart(text), text.cursor),
  lineback: (text) => cut(text, lineStart(text), text.cursor),
  lineend: (text) => cut(text, text.cursor, lineEnd(text)),
}

export function moveTo(text: Text, cursor: number): Text {
  return { ...text, cursor: Math.min(Math.max(0, cursor), graphemes(text.value).length) }
}

function cut({ value }: Text, from: number, to: number): Text {
  const units = graphemes(value)
  const start = Math.max(0, from)
  const before = units.slice(0, start).join('')
  return { value: before + units.slice(to).join(''), cursor: start }
}

function lineStart({ value, cursor }: Text): number {
  if (cursor === 0) return 0
  return graphemes(value).lastIndexOf('\n', cursor - 1) + 1
}

function lineEnd({ value, cursor }: Text): number {
  const units = graphemes(value)
  const feed = units.indexOf('\n', cursor)
  return feed === -1 ? units.length : feed
}

function wordStart({ value, cursor }: Text): number {
  const units = graphemes(value)
  let at = cursor
  while (at > 0 && /\s/.test(units[at - 1] ?? '')) at -= 1
  while (at > 0 && !/\s/.test(units[at - 1] ?? '')) at -= 1
  return at
}
