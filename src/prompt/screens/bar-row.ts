import { edgeOf, type Glyphs, type Look, type Size } from '../frame/look.ts'
import { type Row, span, type Span } from '../frame/row.ts'
import { columnsOf } from '../frame/width.ts'
import { decidedOf, openOf, type Tally } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { Drawing } from './drawing.ts'

/** The bar with what is open and the time left. */
export function barRow({ state, look }: Drawing, all: Tally): Row {
  const room = besideBar(look) - 2
  const text = standingText(`${openOf(all)} open`, { state, room, glyphs: look.glyphs })
  return barWith(text, all, look)
}

/** The bar with what is open and why; never the time left, for nothing is asked here. */
export function openBarRow(all: Tally, look: Look): Row {
  const kinds = [
    all.skipped > 0 && `${all.skipped} skipped`,
    all.dontKnow > 0 && `${all.dontKnow} don't know`,
  ].filter(Boolean)
  const unseen = all.unseen > 0 ? `, ${all.unseen} not asked yet` : ''
  const open = `${openOf(all)} open`
  const whole = `${open}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}${unseen}`
  return barWith(columnsOf(whole) < besideBar(look) ? whole : open, all, look)
}

function barWith(text: string, all: Tally, look: Look): Row {
  return { spans: [...bar(all, look), span(text.padStart(besideBar(look)))] }
}

function bar(all: Tally, { size, glyphs }: Look): Span[] {
  const cells = barCells(size)
  const full = filledCells(all, cells)
  return [
    span(' '),
    span(glyphs.full.repeat(full), 'tint'),
    span(glyphs.empty.repeat(cells - full)),
  ]
}

function barCells({ columns }: Size): number {
  return columns >= 60 ? 24 : 15
}

/** Columns between the bar and the right edge. */
function besideBar({ size }: Look): number {
  return edgeOf(size) - barCells(size) - 1
}

/** Full only when every question is decided. */
function filledCells(all: Tally, cells: number): number {
  const decided = decidedOf(all)
  if (decided === all.asked) return cells
  return Math.min(cells - 1, Math.round((decided / all.asked) * cells))
}

/** "1 open · about 55 min left"; the last words go first. */
function standingText(
  open: string,
  { state, room, glyphs }: { state: State; room: number; glyphs: Glyphs },
): string {
  if (state.timeLeft === '') return open
  const whole = `${open} ${glyphs.dot} ${state.timeLeft}`
  const candidates = [whole, whole.replace(/ left$/, ''), open]
  return candidates.find((text) => columnsOf(text) <= room) ?? open
}
