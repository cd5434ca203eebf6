import { edgeOf, type Look, type Size } from '../frame/look.ts'
import { type Row, span, type Span } from '../frame/row.ts'
import { columnsOf, padBefore } from '../frame/width.ts'
import { decidedOf, openOf, type Tally } from '../machine/progress.ts'
import type { World } from '../world.ts'
import type { Drawing } from './drawing.ts'

/** The bar with what is open and the time left. */
export function barRow(drawing: Drawing, all: Tally): Row {
  return barWith(standingText(drawing, openOf(all)), all, drawing.look)
}

/** The bar with what is open and why; never the time left, for nothing is asked here. */
export function openBarRow({ words }: World, all: Tally, look: Look): Row {
  const open = openOf(all)
  const whole = words.bar.openAndWhy({ ...all, open })
  return barWith(columnsOf(whole) < besideBar(look) ? whole : words.bar.open(open), all, look)
}

function barWith(text: string, all: Tally, look: Look): Row {
  return { spans: [...bar(all, look), span(padBefore(text, besideBar(look)))] }
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

/** "1 open · about 55 min left"; where that is too long, it is said shorter. */
function standingText({ world, state, look }: Drawing, openCount: number): string {
  const { open, timeLeft, timeLeftInShort } = world.words.bar
  const said = open(openCount)
  if (state.timeLeft === null) return said
  const times = [timeLeft(state.timeLeft), timeLeftInShort(state.timeLeft)]
  const candidates = times.map((time) => `${said} ${look.glyphs.dot} ${time}`)
  return candidates.find((text) => columnsOf(text) <= besideBar(look) - 2) ?? said
}
