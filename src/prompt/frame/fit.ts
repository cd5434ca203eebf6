import { blank, isBlank, line, type Row, span } from './row.ts'
import { edgeOf, type Look } from './look.ts'
import { columnsOf, padBefore } from './width.ts'

/**
 * A screen before it is cut to the window: head, blocks, foot.
 *
 * Where there is too little room it is given up in the order of `GIVES`; then the list scrolls. The
 * question itself and the foot's last row are never given up.
 */
export type Screen = {
  head: readonly Row[]
  body: readonly Block[]
  foot: Foot
  /** a long list: it scrolls before anything else is given up */
  isList?: boolean
}

export type Block = {
  rows: readonly Row[]
  /** what this block gives way as; one without it stays */
  give?: Give
  /** the shorter words that take its place then */
  instead?: readonly Row[]
  /** the list that scrolls where nothing else is left to give up; from which row on it was asked for */
  scroll?: number
}

/** The full foot, and the short one that takes its place where room or width is missing. */
export type Foot = { full: readonly string[]; short: readonly string[] }

export const GIVES = ['blank', 'receipt', 'foot', 'notes', 'last-blank'] as const
export type Give = (typeof GIVES)[number]

/** Taller windows are not filled: a foot far from the question is not read. */
const TALLEST = 32

/** From so many rows on, a list can be cut instead. */
const ROOMY = 20

/** What stands in place of the lines of a list that are out of sight. */
export type HiddenLines = (above: number, below: number) => string

export function fit({ head, body, foot, isList }: Screen, look: Look, hidden: HiddenLines): Row[] {
  const height = Math.min(look.size.rows, TALLEST)
  if (isList && look.size.rows > ROOMY)
    return scrolled({ head, body, foot }, { look, height, isFull: true, hidden })
  for (let given = 0; given <= GIVES.length; given += 1) {
    const gone = new Set<Give>(GIVES.slice(0, given))
    const top = [...head, ...remaining(body, gone).flatMap(({ rows }) => rows)]
    const bottom = footRows(foot, look, gone.has('foot'))
    if (top.length + bottom.length <= height)
      return [...top, ...blanks(height - top.length - bottom.length), ...bottom]
  }
  return scrolled({ head, body, foot }, { look, height, isFull: false, hidden })
}

/** What is left when some kinds of blocks have given way. */
function remaining(body: readonly Block[], gone: ReadonlySet<Give>): Block[] {
  return body.map((one) => (one.give && gone.has(one.give) ? { rows: one.instead ?? [] } : one))
}

function blanks(count: number): Row[] {
  return Array.from({ length: count }, () => blank)
}

function footRows({ full, short }: Foot, { size, glyphs }: Look, isShort: boolean): Row[] {
  const edge = edgeOf(size)
  const isWide = full.every((text) => columnsOf(text) + 1 <= edge)
  const rule: Row = { spans: [span(' '), span(glyphs.rule.repeat(edge - 1), 'dim')] }
  return [rule, ...(isShort || !isWide ? short : full).map((text) => line(text))]
}

type Cut = { look: Look; height: number; isFull: boolean; hidden: HiddenLines }

function scrolled({ head, body, foot }: Screen, { look, height, isFull, hidden }: Cut): Row[] {
  const kept = isFull ? body : remaining(body, new Set(GIVES))
  const bottom = footRows(foot, look, !isFull)
  const fixed = kept.filter(({ scroll }) => scroll === undefined).flatMap(({ rows }) => rows)
  const room = Math.max(2, height - head.length - bottom.length - fixed.length)
  const rows = kept.flatMap((block) =>
    block.scroll === undefined
      ? block.rows
      : part(block.rows, { room, from: block.scroll, look, hidden }),
  )
  const top = [...head, ...rows].slice(0, height - bottom.length)
  return [...top, ...blanks(height - top.length - bottom.length), ...bottom]
}

type Window = { room: number; from: number }

/** The part of a list that has room, with the marked rows whole and a row that says what is hidden. */
function part(
  all: readonly Row[],
  { room, from, look, hidden }: Window & { look: Look; hidden: HiddenLines },
): Row[] {
  const rows = all.filter((row) => !isBlank(row))
  if (rows.length <= room) return rows
  const shown = Math.max(1, room - 1)
  const start = startOf(rows, { room: shown, from })
  const below = rows.length - start - shown
  return [...rows.slice(start, start + shown), hiddenRow(hidden(start, below), look)]
}

function startOf(rows: readonly Row[], { room, from }: Window): number {
  const first = rows.findIndex(({ isMarked }) => isMarked)
  const last = rows.findLastIndex(({ isMarked }) => isMarked)
  const wanted = first === -1 ? from : Math.min(Math.max(from, last - room + 1), first)
  return Math.min(Math.max(0, wanted), rows.length - room)
}

/** At the right edge. */
export function hiddenRow(text: string, { size }: Look): Row {
  return { spans: [span(padBefore(text, edgeOf(size)))] }
}
