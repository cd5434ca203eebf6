import { visibleLine } from '../../visible.ts'
import { textWidth } from '../frame/look.ts'
import { marked, type Row } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { lacksEvidence, type ReviewRow } from '../layers/review-rows.ts'
import { answerTo } from '../machine/answer.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { numberOf, openOf, tally } from '../machine/progress.ts'
import { shortTitle } from '../words/item-words.ts'
import { choiceLine } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { keptText } from './kept-text.ts'

type ReviewColumns = { title: string; width: number; isWide: boolean }

export function reviewColumns({ look }: Drawing): ReviewColumns {
  const isWide = look.size.columns >= 76
  const figures = isWide ? '  asked  level  open  n/a  no evidence' : '  asked  open'
  const width = textWidth(look.size) - 2 - figures.length
  return { title: `  ${padTo('Theme', width)}${figures}`, width, isWide }
}

export function reviewRow(drawing: Drawing<ReviewLayer>, row: ReviewRow, isChosen: boolean): Row[] {
  const text = row.kind === 'theme' ? themeText(drawing, row) : questionText(drawing, row.id)
  const line = choiceLine(text, { isChosen, look: drawing.look })
  return isChosen ? marked([line]) : [line]
}

function themeText(
  drawing: Drawing<ReviewLayer>,
  { theme, ids }: Extract<ReviewRow, { kind: 'theme' }>,
): string {
  const { world, state } = drawing
  const { width, isWide } = reviewColumns(drawing)
  const counts = tally(world, state, ids)
  const bare = ids.filter((id) => lacksEvidence(state, id)).length
  const cell = (value: number, columns: number) => String(value).padStart(columns)
  const figures = isWide
    ? cell(counts.asked, 7) +
      cell(counts.level, 7) +
      cell(openOf(counts), 6) +
      cell(counts.notApplicable, 5) +
      cell(bare, 13)
    : cell(counts.asked, 7) + cell(openOf(counts), 6)
  return padTo(shorten(visibleLine(theme.title), width), width) + figures
}

function questionText(drawing: Drawing<ReviewLayer>, id: string): string {
  const { world, state, look } = drawing
  const number = String(numberOf(world, state, id)).padStart(2)
  const { dissent = [] } = answerTo(state.answers, id)
  const tags = [
    dissent.length > 0 ? 'other view' : '',
    lacksEvidence(state, id) ? 'no evidence' : '',
  ]
    .filter(Boolean)
    .join(', ')
  const isWide = look.size.columns >= 60
  const start = `  ${number}  ${padTo(keptText(state, id), 10)}  `
  const room = textWidth(look.size) - 2 - start.length
  const end = isWide && tags !== '' ? `  ${tags}` : ''
  const title = shorten(shortTitle(world, id), room - columnsOf(end))
  return start + padTo(title, room - columnsOf(end)) + end
}
