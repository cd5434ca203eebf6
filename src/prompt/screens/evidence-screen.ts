import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, lines, type Row } from '../frame/row.ts'
import { padTo, shorten } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { evidenceOf } from '../layers/evidence.ts'
import type { EvidenceLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { FOR_OTHER_EYES } from '../words/writing-words.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { noticeOr } from './notice-or.ts'
import { promptAbove } from './question-above.ts'
import { textLine } from './text-box.ts'

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
      ...promptAbove(drawing),
      block(lines(wrap(`${title}. ${FOR_OTHER_EYES}`, textWidth(look.size)))),
      gap,
      list(EVIDENCE_FIELDS.map((name, field) => evidenceRow(drawing, name, field))),
      gap,
      noticeOr(evidenceHint(layer), drawing),
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
