import { visibleLine } from '../../visible.ts'
import type { Screen } from '../frame/fit.ts'
import { textWidth } from '../frame/look.ts'
import { line, type Row } from '../frame/row.ts'
import { padTo } from '../frame/width.ts'
import { wrap } from '../frame/wrap.ts'
import { resumeChoices } from '../layers/resume.ts'
import type { ResumeLayer } from '../machine/layer.ts'
import { choiceText, draftFacts } from '../said/resume.ts'
import { block, foot, gap, keys, lastGap, list } from './blocks.ts'
import { choiceRow } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { titleHead } from './heads.ts'
import { heading, paragraph } from './text-rows.ts'

export function resumeScreen(drawing: Drawing<ResumeLayer>): Screen {
  const { world, layer, look } = drawing
  const { resume, head } = world.words
  const choices = resumeChoices(world, drawing.state)
  return {
    head: titleHead(drawing, head.welcomeBack),
    body: [
      gap,
      block(heading(resume.title(visibleLine(world.draft)), look)),
      gap,
      block(factRows(drawing), 'notes'),
      lastGap,
      list(
        choices.flatMap((choice, at) =>
          choiceRow(choiceText(drawing, choice), { isChosen: at === layer.row, look }),
        ),
      ),
      gap,
      block(paragraph(resume.roomComesFirst, look), 'notes'),
    ],
    foot: foot([keys(...resume.keys)], [keys(...resume.keys)]),
  }
}

function factRows(drawing: Drawing<ResumeLayer>): Row[] {
  const { look } = drawing
  const width = textWidth(look.size) - 18
  return draftFacts(drawing).flatMap(([name, value]) =>
    wrap(visibleLine(value), Math.max(16, width)).map((text, at) =>
      line(`  ${padTo(at === 0 ? name : '', 16)}${text}`),
    ),
  )
}
