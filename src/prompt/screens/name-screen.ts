import type { Screen } from '../frame/fit.ts'
import { blank } from '../frame/row.ts'
import type { LayerOf } from '../machine/layer.ts'
import { block, foot, gap, keys } from './blocks.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { textLine } from './text-box.ts'
import { heading, paragraph } from './text-rows.ts'

export function nameScreen(drawing: Drawing<LayerOf<'name'>>): Screen {
  const { look, layer } = drawing
  return {
    head: titleHead(drawing, 'before the questions'),
    body: [
      block(heading('Which organisation is this about?', look)),
      block(paragraph('Its name stands on every page of the report. No names of people.', look)),
      gap,
      block([textLine(layer.text, { start: ` ${look.glyphs.edge} `, look })]),
      gap,
      block(layer.notice === '' ? [blank] : paragraph(layer.notice, look)),
    ],
    foot: foot(
      [keys('Enter goes on', 'Ctrl-C saves and leaves')],
      [keys('Enter goes on', 'Ctrl-C leaves')],
    ),
  }
}
