import type { Block, Foot, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, marked, type Row, span } from '../frame/row.ts'
import { padTo, shorten, widest } from '../frame/width.ts'
import { FROM, isReadAsKept, LEVEL, roleOf, viewsOf, WORDS } from '../layers/kept-views.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { isEmpty } from '../machine/text.ts'
import { onlyOne } from '../said/room.ts'
import { speakerOf } from '../said/speaker.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { questionAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'
import { viewFrom, viewWords } from './view-rows.ts'

export function otherViewScreen(drawing: Drawing<OtherViewLayer>): Screen {
  const { world, layer, look } = drawing
  const { view } = world.words
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...questionAbove(drawing),
      block([line(titleOf(drawing), 'bold')]),
      block(paragraph(view.intro, look), 'receipt'),
      gap,
      ...(layer.isReadBack ? readBack(drawing) : otherViewFields(drawing)),
    ],
    foot: otherViewFoot(drawing),
  }
}

/** A new one has no number yet. */
function titleOf({ world, state, layer }: Drawing<OtherViewLayer>): string {
  const { title, titleOfKept } = world.words.view
  const kept = viewsOf(state, layer.id).length
  return layer.entry < kept ? titleOfKept(layer.entry + 1, kept) : title
}

function otherViewFoot({ world, state, layer }: Drawing<OtherViewLayer>): Foot {
  const offered = world.words.view.keys
  if (isReadAsKept(state, layer)) {
    return foot([keys(...offered.kept)], [keys(...offered.keptInShort)])
  }
  if (layer.isReadBack) {
    return foot([keys(...offered.readBack)], [keys(...offered.readBackInShort)])
  }
  const hasKept = layer.entry > 0
  if (layer.field === WORDS) {
    const below = hasKept ? [offered.toKeptFromWords] : []
    return foot([keys(...offered.words), ...below], [keys(...offered.wordsInShort)])
  }
  const choose = layer.field === FROM ? offered.who : offered.level
  const short = hasKept ? offered.inShortWithKept : offered.inShort
  return foot([keys(...choose), ...(hasKept ? [offered.toKept] : [])], [keys(...short)])
}

function otherViewFields(drawing: Drawing<OtherViewLayer>): Block[] {
  const { world, state, layer, look } = drawing
  const { view } = world.words
  const role = roleOf(drawing)
  const alone = role ? onlyOne({ world, state }, role) : ''
  const hint = alone || (isEmpty(layer.text) ? view.inPrivate : '')
  return [
    block([
      fieldRow(drawing, FROM, speakerOf(drawing)),
      fieldRow(drawing, LEVEL, layer.level === null ? view.noLevel : String(layer.level)),
    ]),
    block([fieldRow(drawing, WORDS, view.asSpoken)]),
    block(wordsBox(drawing)),
    block(hint === '' ? [] : paragraph(hint, look), 'notes'),
  ]
}

function wordsBox(drawing: Drawing<OtherViewLayer>): Row[] {
  const { world, layer, look } = drawing
  const rows = textBox(layer.text, { rows: 3, look, words: world.words })
  return layer.field === WORDS ? rows : rows.map(({ spans }) => ({ spans }))
}

function fieldRow(
  { world, layer, look }: Drawing<OtherViewLayer>,
  field: number,
  value: string,
): Row {
  const { fields } = world.words.view
  const isHere = layer.field === field
  const start = ` ${isHere ? look.glyphs.mark : ' '} ${padTo(fields[field] ?? '', widest(fields))}  `
  const text = shorten(value, textWidth(look.size) - start.length)
  const row: Row = {
    spans: [span(start, isHere ? 'tint' : undefined), span(text, isHere ? 'bold' : undefined)],
  }
  return isHere && field !== WORDS ? { ...row, cursor: start.length, isMarked: true } : row
}

function readBack(drawing: Drawing<OtherViewLayer>): Block[] {
  return [block(marked(viewFrom(drawing))), gap, list(viewWords(drawing))]
}
