import { visibleLine } from '../../visible.ts'
import type { Block, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { marked, type Row } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import type { RoomLayer } from '../machine/layer.ts'
import { roomWords, roomWordsInShort, whyRoom } from '../said/room.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { choiceLine } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading, paragraph } from './text-rows.ts'

export function roomScreen(drawing: Drawing<RoomLayer>): Screen {
  const { world, look } = drawing
  const { room, head } = world.words
  return {
    head: titleHead(drawing, head.beforeQuestions),
    body: [
      gap,
      block(heading(room.title, look)),
      block(paragraph(whyRoom(world), look), 'receipt'),
      lastGap,
      list(roleRows(drawing)),
      gap,
      ...roomNotice(drawing),
    ],
    foot: foot(
      [keys(...room.keys), leaveKeys(world)],
      [keys(...room.keysInShort), leaveKeys(world)],
    ),
  }
}

function roomNotice(drawing: Drawing<RoomLayer>): Block[] {
  const { look } = drawing
  const full = roomWords(drawing).flatMap((text) => paragraph(text, look))
  const short = roomWordsInShort(drawing).flatMap((text) => paragraph(text, look))
  return full.length === 0 ? [] : [{ rows: full, give: 'notes', instead: short }]
}

function roleRows({ world, state, layer, look }: Drawing<RoomLayer>): Row[] {
  const titles = world.pack.roles.map(({ title }) => columnsOf(visibleLine(title)))
  const column = Math.min(Math.max(37, ...titles), textWidth(look.size) - 6)
  return world.pack.roles.flatMap(({ id, title }, at) => {
    const isChosen = at === layer.row
    const number = String(state.room[id] ?? 0)
    const text = padTo(shorten(visibleLine(title), column), column) + number.padStart(3)
    const row = choiceLine(text, { isChosen, look })
    return isChosen ? marked([row], columnsOf(text) + 2) : [row]
  })
}
