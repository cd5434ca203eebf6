import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { blank, line, lines, type Row } from '../frame/row.ts'
import { padTo, shorten, widest } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { evidenceOf } from '../layers/evidence.ts'
import type { EvidenceLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { block, foot, gap, keys, list } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { questionHead } from './heads.ts'
import { noticeOr } from './notice-or.ts'
import { promptAbove } from './question-above.ts'
import { textLine } from './text-box.ts'

export function evidenceScreen(drawing: Drawing<EvidenceLayer>): Screen {
  const { world, state, layer, look } = drawing
  const kept = evidenceOf(state, layer.id)
  const isNew = layer.entry >= kept.length
  const number = numberOf(world, state, layer.id)
  const { evidence, writing } = world.words
  const title = isNew
    ? evidence.title(number)
    : evidence.titleOfKept(layer.entry + 1, kept.length, number)
  return {
    head: questionHead(drawing, layer.id),
    body: [
      ...promptAbove(drawing),
      block(lines(wrap(`${title} ${writing.forOtherEyes}`, textWidth(look.size)))),
      gap,
      list(evidence.fields.map((_, field) => evidenceRow(drawing, field))),
      gap,
      noticeOr(evidenceHint(drawing), drawing),
      block(keptEvidence(drawing), 'receipt'),
    ],
    foot: foot(
      [
        keys(...evidence.keys),
        keys(...(kept.length > 0 ? [evidence.keysToOthers] : []), evidence.keysBelow),
      ],
      [keys(...evidence.keysInShort), keys(...evidence.keysBelowInShort)],
    ),
  }
}

function evidenceHint({ world, layer: { field } }: Drawing<EvidenceLayer>): string {
  const { what, place, date } = world.words.evidence.hints
  return [what, place][field] ?? date
}

function evidenceRow({ world, layer, look }: Drawing<EvidenceLayer>, field: number): Row {
  const { fields } = world.words.evidence
  const isHere = layer.field === field
  const start = ` ${isHere ? look.glyphs.mark : ' '} ${padTo(fields[field] ?? '', widest(fields))}  `
  const text = layer.texts[field] ?? { value: '', cursor: 0 }
  const room = textWidth(look.size) - start.length
  return isHere
    ? textLine(text, { start, look })
    : line(shorten(start.slice(1) + visibleLine(text.value), room + start.length - 1))
}

function keptEvidence({ world, state, layer, look }: Drawing<EvidenceLayer>): Row[] {
  const kept = evidenceOf(state, layer.id)
  if (kept.length === 0 || layer.entry < kept.length) return []
  const names = kept.map((one) => (typeof one === 'string' ? one : one.title))
  return [
    blank,
    ...names.map((name) =>
      line(shorten(world.words.evidence.kept(visibleLine(name)), textWidth(look.size))),
    ),
  ]
}
