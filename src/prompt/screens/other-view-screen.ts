import type { Block, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, marked, type Row, span } from '../frame/row.ts'
import { padTo, shorten } from '../frame/width.ts'
import { FROM, LEVEL, rolesOffered, WORDS } from '../layers/other-view.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import { isEmpty } from '../machine/text.ts'
import { onlyOne } from '../words/room-words.ts'
import { NO_WORDS, saidBy, speakerOf } from '../words/writing-words.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { questionAbove } from './question-above.ts'
import { textBox } from './text-box.ts'
import { paragraph } from './text-rows.ts'

export function otherViewScreen(drawing: Drawing<OtherViewLayer>): Screen {
  const { layer, look } = drawing
  const intro =
    "Someone here sees it differently. Their words stand in the report next to the group's answer, as spoken. " +
    'The score stays as it is; nothing is averaged.'
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...questionAbove(drawing),
      block([line('Another view', 'bold')]),
      block(paragraph(intro, look), 'receipt'),
      gap,
      ...(layer.isReadBack ? readBack(drawing) : otherViewFields(drawing)),
    ],
    foot: layer.isReadBack ? READ_BACK_FOOT : otherViewFoot(drawing),
  }
}

const READ_BACK_FOOT = foot(
  [keys('Enter keeps it word for word', 'e writes it again')],
  [keys('Enter keeps it', 'e writes again')],
)

function otherViewFoot({ layer }: Drawing<OtherViewLayer>) {
  if (layer.field === WORDS) {
    return foot(
      [keys('Enter reads it back', 'up/down field', 'words may stay empty', 'Esc closes')],
      [keys('Enter reads it back', 'Esc closes')],
    )
  }
  const choose = layer.field === FROM ? 'left/right who it is from' : '0-4 level, Backspace none'
  return foot(
    [keys(choose, 'Enter or up/down field', 'Esc closes')],
    [keys('left/right', 'Enter next', 'Esc closes')],
  )
}

function otherViewFields(drawing: Drawing<OtherViewLayer>): Block[] {
  const { world, state, layer, look } = drawing
  const role = rolesOffered(world, state)[layer.from - 1]
  const alone = role ? onlyOne({ world, state }, role) : ''
  const hint = alone || (isEmpty(layer.text) ? IN_PRIVATE : '')
  return [
    block([
      fieldRow(drawing, FROM, speakerOf(drawing)),
      fieldRow(drawing, LEVEL, levelText(layer)),
    ]),
    block([fieldRow(drawing, WORDS, 'as they say them; read it back before you keep it')]),
    block(wordsBox(drawing)),
    block(hint === '' ? [] : paragraph(hint, look), 'notes'),
  ]
}

/** T10 */
const IN_PRIVATE =
  'Rather say it in private? Leave the words empty: the report then says only that someone saw it differently.'

function wordsBox(drawing: Drawing<OtherViewLayer>): Row[] {
  const { layer, look } = drawing
  const rows = textBox(layer.text, { rows: 3, look })
  return layer.field === WORDS ? rows : rows.map(({ spans }) => ({ spans }))
}

const VIEW_FIELDS = ['From', 'Their level', 'Their words'] as const

function fieldRow({ layer, look }: Drawing<OtherViewLayer>, field: number, value: string): Row {
  const isHere = layer.field === field
  const start = ` ${isHere ? look.glyphs.mark : ' '} ${padTo(VIEW_FIELDS[field] ?? '', 11)}  `
  const text = shorten(value, textWidth(look.size) - 16)
  const row: Row = {
    spans: [span(start, isHere ? 'tint' : undefined), span(text, isHere ? 'bold' : undefined)],
  }
  return isHere && field !== WORDS ? { ...row, cursor: start.length, isMarked: true } : row
}

function levelText({ level }: OtherViewLayer): string {
  return level === null ? 'not said' : String(level)
}

function readBack(drawing: Drawing<OtherViewLayer>): Block[] {
  const { layer, look } = drawing
  const words = isEmpty(layer.text) ? NO_WORDS : layer.text.value
  return [
    block(marked(paragraph(`From ${saidBy(drawing)}`, look))),
    gap,
    list(paragraph(words, look)),
  ]
}
