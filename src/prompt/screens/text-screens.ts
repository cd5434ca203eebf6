import { visibleLine } from '../../visible.ts'
import type { Block, Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, lines, marked, type Row, span } from '../frame/row.ts'
import { padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { evidenceOf } from '../layers/evidence.ts'
import { FROM, LEVEL, rolesOffered, WORDS } from '../layers/other-view.ts'
import { KEEP_CHOICES } from '../layers/panels.ts'
import type { EvidenceLayer, LayerOf, NoteLayer, OtherViewLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { isEmpty } from '../machine/text.ts'
import { onlyOne } from '../room-words.ts'
import { roleName, withArticle } from '../words.ts'
import {
  block,
  choiceRow,
  type Drawing,
  foot,
  gap,
  groupRow,
  keys,
  list,
  paragraph,
  promptRows,
  questionHead,
} from './parts.ts'
import { textBox, textLine } from './text-box.ts'

/** The panels that people write in: note, reason, evidence, another view. */

export const FOR_OTHER_EYES = 'It goes into the report. No names and no health details, please.'

export function noteScreen(drawing: Drawing<NoteLayer>): Screen {
  const { world, state, layer, look } = drawing
  const title = `Note for question ${numberOf(world, state, layer.id)}. ${FOR_OTHER_EYES}`
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...aboveText(drawing),
      block(paragraph(title, look)),
      block(textBox(layer.text, { rows: boxRows(drawing, 5), look })),
      gap,
      block(paragraph('Letters are text here. The arrow keys move in the text.', look), 'notes'),
    ],
    foot: foot(
      [
        keys('Enter keeps the note', 'Esc closes, and asks first if something was typed'),
        'Ctrl-C saves all of it, this text too, and leaves',
      ],
      [keys('Enter keeps', 'Esc closes'), 'Ctrl-C saves all and leaves'],
    ),
  }
}

/** The question, and what the group has marked. */
function aboveText(drawing: Drawing<NoteLayer | EvidenceLayer | OtherViewLayer>): Block[] {
  const { id } = drawing.layer
  return [gap, block(promptRows(drawing, id)), gap, block([groupRow(drawing, id)], 'notes'), gap]
}

function boxRows({ look }: Drawing, wanted: number): number {
  return look.size.rows >= 20 ? wanted : 3
}

export function reasonScreen(drawing: Drawing<NoteLayer>): Screen {
  const { layer, look } = drawing
  const notApplicable: Row[] = marked([
    {
      spans: [
        span(` ${look.glyphs.mark} `, 'tint'),
        span('x', 'reverse'),
        span('  Does not apply to us', 'bold'),
      ],
    },
  ])
  const box = textBox(layer.text, { rows: 3, look })
  const question =
    'Why does it not apply? One sentence is enough. It stands in the report, so that readers can follow.'
  return {
    head: questionHead(drawing, layer.id),
    body: [
      gap,
      block(promptRows(drawing, layer.id)),
      gap,
      block(notApplicable.map(({ spans }) => ({ spans }))),
      gap,
      block(paragraph(question, look)),
      block(box),
      gap,
      block(
        paragraph(
          layer.notice || 'The question then leaves the score: it neither helps nor harms.',
          look,
        ),
        layer.notice ? undefined : 'notes',
      ),
      block(
        paragraph('Not sure whether it applies? Esc, then d for "We don\'t know".', look),
        'notes',
      ),
    ],
    foot: foot(
      [keys('Enter keeps it and goes on', 'Esc back to the levels')],
      [keys('Enter keeps', 'Esc back to the levels')],
    ),
  }
}

const EVIDENCE_FIELDS = ['What it is', 'Link or place', 'Date', 'Expires'] as const

export function evidenceScreen(drawing: Drawing<EvidenceLayer>): Screen {
  const { world, state, layer, look } = drawing
  const kept = evidenceOf(state, layer.id)
  const isNew = layer.entry >= kept.length
  const number = numberOf(world, state, layer.id)
  const title = isNew
    ? `Evidence for question ${number}`
    : `Evidence ${layer.entry + 1} of ${kept.length} for question ${number}`
  return {
    head: questionHead(drawing, layer.id),
    body: [
      gap,
      block(promptRows(drawing, layer.id)),
      gap,
      block(lines(wrap(`${title}. ${FOR_OTHER_EYES}`, textWidth(look.size)))),
      gap,
      list(EVIDENCE_FIELDS.map((name, field) => evidenceRow(drawing, name, field))),
      gap,
      block(
        paragraph(layer.notice || evidenceHint(layer), look),
        layer.notice ? undefined : 'notes',
      ),
      block(keptEvidence(drawing), 'receipt'),
    ],
    foot: foot(
      [
        keys('Enter goes to the next line, on the last one keeps', 'up/down line', 'Esc closes'),
        keys(
          ...(kept.length > 0 ? ['PgUp/PgDn another piece of evidence'] : []),
          'Ctrl-C saves all of it and leaves',
        ),
      ],
      [keys('Enter next line, then keeps'), keys('up/down line', 'Esc closes')],
    ),
  }
}

function evidenceHint({ field }: EvidenceLayer): string {
  if (field === 0)
    return 'For example: Supervision agreement, signed. To take an entry out, empty this line.'
  if (field === 1) return 'Where it can be found: an address, a folder, a shelf. It may stay empty.'
  return 'A date as 2026-03-01. It may stay empty.'
}

function evidenceRow({ layer, look }: Drawing<EvidenceLayer>, name: string, field: number): Row {
  const isHere = layer.field === field
  const start = ` ${isHere ? look.glyphs.mark : ' '} ${padTo(name, 13)}  `
  const text = layer.texts[field] ?? { value: '', cursor: 0 }
  const room = textWidth(look.size) - start.length
  return isHere
    ? textLine(text, { start, look })
    : line(shorten(start.slice(1) + visibleLine(text.value), room + start.length - 1))
}

function keptEvidence({ state, layer, look }: Drawing<EvidenceLayer>): Row[] {
  const kept = evidenceOf(state, layer.id)
  if (kept.length === 0 || layer.entry < kept.length) return []
  const names = kept.map((one) => (typeof one === 'string' ? one : one.title))
  return [
    blank,
    ...names.map((name) => line(shorten(`Kept: ${visibleLine(name)}`, textWidth(look.size)))),
  ]
}

export function otherViewScreen(drawing: Drawing<OtherViewLayer>): Screen {
  const { layer, look } = drawing
  const intro =
    "Someone here sees it differently. Their words stand in the report next to the group's answer, as spoken. " +
    'The score stays as it is; nothing is averaged.'
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...aboveText(drawing),
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
  const hint = alone || (isEmpty(layer.text) ? T10 : '')
  return [
    block([fieldRow(drawing, FROM, fromText(drawing)), fieldRow(drawing, LEVEL, levelText(layer))]),
    block([fieldRow(drawing, WORDS, 'as they say them; read it back before you keep it')]),
    block(wordsBox(drawing)),
    block(hint === '' ? [] : paragraph(hint, look), 'notes'),
  ]
}

const T10 =
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

function fromText({ world, state, layer }: Drawing<OtherViewLayer>): string {
  const role = rolesOffered(world, state)[layer.from - 1]
  return role ? withArticle(roleName(role.title)) : 'someone in the room'
}

function levelText({ level }: OtherViewLayer): string {
  return level === null ? 'not said' : String(level)
}

function readBack(drawing: Drawing<OtherViewLayer>): Block[] {
  const { layer, look } = drawing
  const who = fromText(drawing)
  const at = layer.level === null ? 'no level said' : `level ${layer.level}`
  const words = isEmpty(layer.text)
    ? 'No words: the report says only that someone saw it differently.'
    : layer.text.value
  return [block(marked(paragraph(`From ${who}, ${at}`, look))), gap, list(paragraph(words, look))]
}

/** Esc with something typed. */
export function keepTextScreen(drawing: Drawing<LayerOf<'keep-text'>>): Screen {
  const { state, layer, look } = drawing
  const below = state.stack.at(-2)
  const id = below && 'id' in below ? below.id : ''
  return {
    head: questionHead(drawing, id),
    body: [
      gap,
      block(promptRows(drawing, id)),
      gap,
      block(paragraph('Something was typed and is not kept yet. What should happen to it?', look)),
      gap,
      list(
        KEEP_CHOICES.flatMap((choice, at) =>
          choiceRow(choice, { isChosen: at === layer.row, look }),
        ),
      ),
    ],
    foot: foot(
      [keys('up/down choose', 'Enter', 'Esc goes on writing')],
      [keys('up/down', 'Enter', 'Esc goes on writing')],
    ),
  }
}
