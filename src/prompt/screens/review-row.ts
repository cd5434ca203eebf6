import { visibleLine } from '../../visible.ts'
import { textWidth } from '../frame/look.ts'
import { marked, type Row } from '../frame/row.ts'
import { columnsOf, padTo, shorten } from '../frame/width.ts'
import { lacksEvidence, type ReviewRow } from '../layers/review-rows.ts'
import { answerTo } from '../machine/answer.ts'
import type { ReviewLayer } from '../machine/layer.ts'
import { numberOf, openOf, tally } from '../machine/progress.ts'
import { shortTitle } from '../item-texts.ts'
import { choiceLine } from './choice-row.ts'
import type { Drawing } from './drawing.ts'
import { figureHeads, figures } from './figures.ts'
import { keptText, keptWidth } from './kept-text.ts'

type ReviewColumns = { title: string; width: number; heads: string[]; isWide: boolean }

export function reviewColumns({ world, look }: Drawing): ReviewColumns {
  const isWide = look.size.columns >= 76
  const { theme, columns } = world.words.review
  const { asked, level, open, notApplicable, noEvidence } = columns
  const heads = isWide ? [asked, level, open, notApplicable, noEvidence] : [asked, open]
  const width = textWidth(look.size) - 2 - columnsOf(figureHeads(heads))
  return { title: `  ${padTo(theme, width)}${figureHeads(heads)}`, width, heads, isWide }
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
  const { width, heads, isWide } = reviewColumns(drawing)
  const counts = tally(world, state, ids)
  const bare = ids.filter((id) => lacksEvidence(state, id)).length
  const numbers = isWide
    ? [counts.asked, counts.level, openOf(counts), counts.notApplicable, bare]
    : [counts.asked, openOf(counts)]
  return padTo(shorten(visibleLine(theme.title), width), width) + figures(numbers, heads)
}

function questionText(drawing: Drawing<ReviewLayer>, id: string): string {
  const { world, state, look } = drawing
  const number = String(numberOf(world, state, id)).padStart(2)
  const { dissent = [] } = answerTo(state.answers, id)
  const { otherView, noEvidence } = world.words.review.tags
  const tags = [dissent.length > 0 && otherView, lacksEvidence(state, id) && noEvidence]
    .filter(Boolean)
    .join(', ')
  const isWide = look.size.columns >= 60
  const start = `  ${number}  ${padTo(keptText(drawing, id), keptWidth(world))}  `
  const room = textWidth(look.size) - 2 - columnsOf(start)
  const end = isWide && tags !== '' ? `  ${tags}` : ''
  const title = shorten(shortTitle(world, id), room - columnsOf(end))
  return start + padTo(title, room - columnsOf(end)) + end
}
