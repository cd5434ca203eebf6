import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, type Row } from '../frame/row.ts'
import { padTo } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { type Way, waysIn } from '../layers/way.ts'
import type { LayerOf } from '../machine/layer.ts'
import { RULES, wayColumns } from '../words/way-words.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading, paragraph } from './text-rows.ts'

export function wayScreen(drawing: Drawing<LayerOf<'way'>>): Screen {
  const { world, layer, look } = drawing
  const ways = waysIn(world)
  const rows = ways.flatMap((way, at) =>
    choiceRow(`${at + 1}  ${wayText(drawing, way)}`, { isChosen: at === layer.row, look, hang: 3 }),
  )
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      gap,
      block(heading('What would you like to do today?', look)),
      lastGap,
      list(rows),
      gap,
      block(paragraph(wayHint(ways[layer.row] ?? 'whole'), look), 'notes'),
      gap,
      block(roomRules(drawing), 'receipt'),
    ],
    foot: foot(
      [
        keys(`1-${ways.length} or arrows choose`, 'Enter starts', 'b back'),
        leaveKeys(drawing.world),
      ],
      [keys('arrows choose', 'Enter starts', 'b back'), leaveKeys(drawing.world)],
    ),
  }
}

function wayText(drawing: Drawing, way: Way): string {
  const { name, questions, minutes } = wayColumns(drawing, way)
  if (textWidth(drawing.look.size) < 70) return `${name}, ${questions}`
  return `${padTo(name, 24)}  ${padTo(questions, 12)}   ${minutes}`
}

function wayHint(way: Way): string {
  switch (way) {
    case 'whole':
      return 'All the questions, theme by theme. Only this claims a stage. You can stop after any question and go on another day.'
    case 'quick':
      return (
        'Quick scan: one or more questions from every theme, and all the must-haves. It shows where to look first. ' +
        'It claims no stage: that takes all the questions. What you answer now is kept, and the rest can follow later.'
      )
    case 'part':
      return 'One area or theme at a time, as suits the people in the room. It claims no stage: that takes all the questions. What you answer now is kept.'
    case 'last':
      return 'Each question shows what was answered last time. Nothing is taken over by itself: every answer is confirmed or changed.'
  }
}

function roomRules({ look }: Drawing): Row[] {
  const rules = RULES.flatMap((rule) =>
    wrap(rule, textWidth(look.size) - 2).map((text) => line(`  ${text}`)),
  )
  return [line('What helps in the room', 'bold'), ...rules]
}
