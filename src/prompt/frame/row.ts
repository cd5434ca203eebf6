import { columnsOf } from './width.ts'

/** What a stretch of text looks like where styling is on. Without it every row reads the same. */
export type Style = 'bold' | 'dim' | 'tint' | 'reverse'

export type Span = { text: string; style?: Style }

/** One row of the screen. */
export type Row = {
  spans: readonly Span[]
  /** the column of the terminal's cursor where it stands on this row */
  cursor?: number
  /** belongs to what is marked in a list: it is kept in sight */
  isMarked?: boolean
}

export const blank: Row = { spans: [] }

/** Text that begins one column in, as all text does. */
export function line(text: string, style?: Style): Row {
  return { spans: [span(` ${text}`, style)] }
}

export function span(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style }
}

export function lines(texts: readonly string[], style?: Style): Row[] {
  return texts.map((text) => line(text, style))
}

/** A marked row: bold, with the cursor on the first of its lines. */
export function marked(rows: readonly Row[], column = 1): Row[] {
  return rows.map((row, at) => ({ ...row, isMarked: true, ...(at === 0 && { cursor: column }) }))
}

export function textOf({ spans }: Row): string {
  return spans.map(({ text }) => text).join('')
}

export function isBlank(row: Row): boolean {
  return row.spans.length === 0
}

export function widthOf(row: Row): number {
  return columnsOf(textOf(row))
}
