import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, type Row } from '../frame/row.ts'
import { padTo } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { type Way, waysIn } from '../layers/way.ts'
import type { LayerOf } from '../machine/layer.ts'
import { wayColumns } from '../said/way.ts'
import { block, foot, gap, keys, lastGap, leaveKeys, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading, paragraph } from './text-rows.ts'

export function wayScreen(drawing: Drawing<LayerOf<'way'>>): Screen {
  const { world, layer, look } = drawing
  const ways = waysIn(world)
  const { way: words, head } = world.words
  const rows = ways.flatMap((way, at) =>
    choiceRow(`${at + 1}  ${wayText(drawing, way)}`, { isChosen: at === layer.row, look, hang: 3 }),
  )
  return {
    head: titleHead(drawing, head.beforeQuestions),
    body: [
      gap,
      block(heading(words.title, look)),
      lastGap,
      list(rows),
      gap,
      block(paragraph(words.hints[ways[layer.row] ?? 'whole'], look), 'notes'),
      gap,
      block(roomRules(drawing), 'receipt'),
    ],
    foot: foot(
      [keys(...words.keys(ways.length)), leaveKeys(world)],
      [keys(...words.keysInShort), leaveKeys(world)],
    ),
  }
}

function wayText(drawing: Drawing, way: Way): string {
  const { name, questions, minutes } = wayColumns(drawing, way)
  if (textWidth(drawing.look.size) < 70) return `${name}, ${questions}`
  return `${padTo(name, 24)}  ${padTo(questions, 12)}   ${minutes}`
}

function roomRules({ world, look }: Drawing): Row[] {
  const { rulesTitle, rules: texts } = world.words.way
  const rules = texts.flatMap((rule) =>
    wrap(rule, textWidth(look.size) - 2).map((text) => line(`  ${text}`)),
  )
  return [line(rulesTitle, 'bold'), ...rules]
}
