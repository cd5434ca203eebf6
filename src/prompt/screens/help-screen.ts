import { hiddenRow, type Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, type Row } from '../frame/row.ts'
import { helpLines, helpRoom, helpScroll } from '../help-lines.ts'
import type { HelpLayer } from '../machine/layer.ts'
import { block, foot, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { promptRows } from './text-rows.ts'

export function helpScreen(drawing: Drawing<HelpLayer>): Screen {
  const { world, layer } = drawing
  const { help } = world.words
  return {
    head: questionHead(drawing, layer.id),
    body: [
      block([blank]),
      block(promptRows(drawing, layer.id)),
      block([blank]),
      block(helpRows(drawing)),
    ],
    foot: foot([keys(...help.keys)], [keys(...help.keysInShort)]),
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
  return all.length > room
    ? [...rows, hiddenRow(world.words.window.hidden(at, all.length - at - shown), look)]
    : rows
}
