import stringWidth from 'string-width'

/** Text as people see it: in visible characters and terminal columns, never in code units. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Characters of one column that join with no other: most text of most languages in Latin letters. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201e\u2026\u202f]*$/

export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return [...text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Columns that a text takes up. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

/** The text cut to a width, with three dots where something is left out. */
export function shorten(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  const dots = '...'.slice(0, Math.max(0, width))
  return `${takeColumns(text, width - dots.length).trimEnd()}${dots}`
}

function takeColumns(text: string, width: number): string {
  let taken = ''
  for (const grapheme of graphemes(text)) {
    if (columnsOf(taken + grapheme) > width) break
    taken += grapheme
  }
  return taken
}

/** Columns that the widest of some texts takes up. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columnsOf))
}

/** The text at the right edge of a width. */
export function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
