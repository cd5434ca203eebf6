import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, marked, type Row } from '../frame/row.ts'
import { padTo } from '../frame/width.ts'
import { helpLines, helpRoom, helpScroll } from '../help-lines.ts'
import { menuEntries } from '../layers/menu-entries.ts'
import type { HelpLayer, LayerOf } from '../machine/layer.ts'
import { decidedOf, openOf, tally } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import { hiddenRow } from '../frame/fit.ts'
import {
  block,
  choiceRow,
  type Drawing,
  foot,
  gap,
  heading,
  keys,
  list,
  paragraph,
  promptRows,
  questionHead,
  titleHead,
} from './parts.ts'

/** Panels that show something and change nothing. */

export function helpScreen(drawing: Drawing<HelpLayer>): Screen {
  const { layer } = drawing
  return {
    head: questionHead(drawing, layer.id),
    body: [
      block([blank]),
      block(promptRows(drawing, layer.id)),
      block([blank]),
      block(helpRows(drawing)),
    ],
    foot: foot(
      [keys('up/down scroll', 'w why', 'h what would show it', 'Enter or Esc back, mark kept')],
      [keys('up/down scroll', 'Enter back, mark kept')],
    ),
  }
}

function helpRows({ world, state, layer, look }: Drawing<HelpLayer>): Row[] {
  const all = helpLines(world, layer.id, textWidth(look.size))
  const room = helpRoom(world, state, layer.id)
  const { at } = helpScroll(world, state, layer)
  const shown = all.length > room ? room - 1 : room
  const rows = all.slice(at, at + shown).map(({ text, isHeading }, row): Row => {
    const drawn = line(text, isHeading ? 'bold' : undefined)
    return row === 0 ? { ...drawn, cursor: 1 } : drawn
  })
  return all.length > room ? [...rows, hiddenRow(at, all.length - at - shown, look)] : rows
}

export function menuScreen(drawing: Drawing<LayerOf<'menu'>>): Screen {
  const { world, state, layer, look } = drawing
  const entries = menuEntries(state.stack.at(-2)?.kind)
  return {
    head: [line('All keys', 'bold')],
    body: [
      block(
        paragraph(
          `For screen readers, or without redrawing: ${world.command} assess --plain`,
          look,
        ),
      ),
      { rows: [blank], give: 'last-blank' },
      list(
        entries.flatMap(({ shown, does }, at) =>
          choiceRow(`${padTo(shown, 9)}  ${does}`, { isChosen: at === layer.row, look, hang: 11 }),
        ),
      ),
      gap,
      block(paragraph('Ctrl-C saves everything and leaves at once, from anywhere.', look), 'notes'),
    ],
    foot: foot(
      [keys('up/down choose', 'Enter or the letter does it', 'Esc closes')],
      [keys('Enter or the letter', 'Esc closes')],
    ),
    isList: true,
  }
}

export function leaveScreen(drawing: Drawing<LayerOf<'leave'>>): Screen {
  const { look } = drawing
  return {
    head: titleHead(drawing, ''),
    body: [
      gap,
      block(heading('Leave now?', look)),
      gap,
      block(paragraph(savedWords(drawing), look)),
      gap,
      block(marked([line('Enter leaves. Any other key goes back.')])),
    ],
    foot: foot(
      [keys('Enter leaves', 'any other key goes back')],
      [keys('Enter leaves', 'any other key back')],
    ),
  }
}

/** The beginning of T13. */
export function savedWords({ world, state }: Pick<Drawing, 'world' | 'state'>): string {
  const all = tally(world, state)
  return `Saved in ${visibleLine(world.draft)}: ${decidedOf(all)} of ${all.asked} answered, ${openOf(all)} open.`
}

/** T11: it stands over the screen whose answer is not saved yet. */
export function troubleWords({ trouble }: State): string {
  if (!trouble) return ''
  const { reason, remedy } = trouble
  return (
    `Not saved: ${visibleLine(reason)}. Your answer is still on this screen, and everything before it is safe. ` +
    `${remedy}, then press Enter.`
  )
}

/** T17 */
export function tooSmallRows({ world, look }: Pick<Drawing, 'world' | 'look'>): Row[] {
  const { columns, rows } = look.size
  const text =
    `This window is ${columns} by ${rows}. The questions need 40 by 15. ` +
    `Make it larger, or press q and run: ${world.command} assess --plain`
  return paragraph(text, { ...look, size: { ...look.size, columns: Math.max(12, columns) } }).slice(
    0,
    Math.max(1, rows),
  )
}
