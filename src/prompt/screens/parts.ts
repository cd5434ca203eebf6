import { visible, visibleLine } from '../../visible.ts'
import type { Block, Foot, Give } from '../frame/fit.ts'
import { edgeOf, type Glyphs, type Look, textWidth } from '../frame/look.ts'
import { blank, line, lines, marked, type Row, span } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { type Answer, answerTo, markOf } from '../machine/answer.ts'
import { decidedOf, numberOf, openOf, type Tally, tally } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { Step } from '../machine/step.ts'
import type { Layer } from '../machine/layer.ts'
import { markInWords } from '../receipts.ts'
import { placedItem, type World } from '../world.ts'

/** What screens are made of. */

export type Drawing<L extends Layer = Layer> = Step<L> & { look: Look }

/** Two texts at the two edges; the left one gives way. */
export function twoEdges(left: string, right: string, { size }: Look): Row {
  const edge = edgeOf(size)
  const room = edge - 1 - (right === '' ? 0 : columnsOf(right) + 1)
  return { spans: [span(` ${padTo(shorten(left, room), room)}${right === '' ? '' : ` ${right}`}`)] }
}

/** The first two rows of screens before and between the questions. */
export function titleHead({ world, state, look }: Drawing, right: string): Row[] {
  return [
    twoEdges(visibleLine(world.pack.title), right, look),
    line(shorten(visibleLine(state.organisation), textWidth(look.size))),
  ]
}

/** Area and theme with the place, then the bar with what is open and the time left. */
export function questionHead(drawing: Drawing, id: string): Row[] {
  const { world, state } = drawing
  const all = tally(world, state)
  const place = `${numberOf(world, state, id)} of ${all.asked}`
  return [twoEdges(pathTo(drawing, id, place), place, drawing.look), barRow(drawing, all)]
}

/** "Area › Theme"; in a narrow window the area's name goes first. */
export function pathTo({ world, look }: Drawing, id: string, right: string): string {
  const { area, theme } = placedItem(world, id)
  const whole = `${visibleLine(area.title)} ${look.glyphs.path} ${visibleLine(theme.title)}`
  const isTooLong = columnsOf(whole) + columnsOf(right) + 3 > edgeOf(look.size)
  return isTooLong ? visibleLine(theme.title) : whole
}

export function barRow({ state, look }: Drawing, all: Tally): Row {
  const cells = look.size.columns >= 60 ? 24 : 15
  const full = filledCells(all, cells)
  const bar = [
    span(' '),
    span(look.glyphs.full.repeat(full), 'tint'),
    span(look.glyphs.empty.repeat(cells - full)),
  ]
  const room = edgeOf(look.size) - cells - 3
  const text = standingText(`${openOf(all)} open`, { state, room, glyphs: look.glyphs })
  return { spans: [...bar, span(text.padStart(room + 2))] }
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

/** A paragraph of the program's or the pack's words. */
export function paragraph(text: string, { size }: Look): Row[] {
  return lines(wrap(visible(text), textWidth(size)))
}

export function heading(text: string, { size }: Look): Row[] {
  return lines(wrap(visible(text), textWidth(size)), 'bold')
}

export function promptRows({ world, look }: Drawing, id: string): Row[] {
  return heading(placedItem(world, id).item.prompt, look)
}

/** "The group: 2  Written. A signed agreement says with whom, ..." */
export function groupRow(drawing: Drawing, id: string): Row {
  return line(shorten(`The group: ${groupText(drawing, id)}`, textWidth(drawing.look.size)))
}

function groupText({ world, state }: Drawing, id: string): string {
  const asked = state.stack.findLast((layer) => layer.kind === 'ask')
  const mark =
    asked?.kind === 'ask' && asked.id === id ? asked.mark : markOf(answerTo(state.answers, id))
  if (mark === null) return 'nothing is marked yet'
  if (typeof mark !== 'number') return markInWords(mark)
  return `${mark}  ${visibleLine(anchorsOf(world, id)[mark] ?? '')}`
}

/** The anchors of a question; the common scale where it has none of its own. */
export function anchorsOf(world: World, id: string): string[] {
  const { item } = placedItem(world, id)
  if (item.levels.length > 0) return item.levels
  return world.pack.levels.map(({ label, summary }) =>
    summary === '' ? label : `${label}. ${summary}`,
  )
}

/** One row of a list that arrows walk through; its further lines begin `hang` columns in. */
export function choiceRow(
  text: string,
  { isChosen, look, hang = 0 }: { isChosen: boolean; look: Look; hang?: number },
): Row[] {
  const start = text.slice(0, hang)
  const width = textWidth(look.size) - 2 - hang
  const [beginning = '', ...more] = wrap(visible(text.slice(hang)), width)
  const first = start + beginning
  const style = isChosen ? 'bold' : undefined
  const head: Row = {
    spans: [span(isChosen ? ` ${look.glyphs.mark}` : '  ', 'tint'), span(` ${first}`, style)],
  }
  const rows = [
    head,
    ...more.map((part): Row => ({ spans: [span(`   ${' '.repeat(hang)}${part}`, style)] })),
  ]
  return isChosen ? marked(rows) : rows
}

/** A title for lists: the short form, or the beginning of the question. */
export function shortTitle(world: World, id: string): string {
  const { short, prompt } = placedItem(world, id).item
  return visibleLine(short ?? prompt)
}

export const block = (rows: readonly Row[], give?: Give): Block =>
  give === undefined ? { rows } : { rows, give }
export const gap: Block = { rows: [blank], give: 'blank' }
export const list = (rows: readonly Row[], scroll = 0): Block => ({ rows, scroll })

export function foot(full: readonly string[], short: readonly string[]): Foot {
  return { full, short }
}

/** Things at the foot that stand on one row. */
export function keys(...entries: string[]): string {
  return entries.join('   ')
}

/** "1 note, no evidence, 2 other views" */
export function remarksText({ note, evidence = [], dissent = [] }: Answer, width: number): string {
  const parts = [
    note === undefined ? 'no note' : '1 note',
    evidence.length === 0 ? 'no evidence' : `${evidence.length} evidence`,
    dissent.length === 0
      ? 'no other view'
      : `${dissent.length} other view${dissent.length === 1 ? '' : 's'}`,
  ]
  const whole = `Here: ${parts.join(', ')}`
  if (columnsOf(whole) <= width) return whole
  return `Here: ${parts.filter((part) => !part.startsWith('no ')).join(', ') || 'nothing added yet'}`
}
