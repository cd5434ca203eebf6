import type { AreaChange, Difference, ThemeChange, TrailFigure } from '../../model/comparison.ts'
import { type Compared, countMoved, endsOf } from './compared.ts'

/** One row of a plot of then and now: a ring, a dot, the line between; the same figures in the cells. */
export type ChangeRow = {
  id: string
  title: string
  subs: string[]
  before: string
  after: string
  isBeforeSaid: boolean
  isAfterSaid: boolean
  difference: string
  change: string
  isChanged: boolean
  ring: { x: number } | null
  dot: { x: number } | null
  line: { from: number; to: number } | null
}

type Trail = { id: string; title: string; figures: TrailFigure[]; difference: Difference }

export const areaRow = (area: AreaChange, compared: Compared): ChangeRow => rowOf(area, compared)

export function themeRow(theme: ThemeChange, compared: Compared): ChangeRow {
  const { words } = compared
  return {
    ...rowOf(theme, compared),
    subs: [
      movedText(theme, compared),
      steadyText(theme, compared),
      ...groupTexts(theme, compared),
    ].filter(Boolean),
    change: words.change[theme.change],
    isChanged: theme.change === 'higher' || theme.change === 'lower',
  }
}

function rowOf({ id, title, figures, difference }: Trail, compared: Compared): ChangeRow {
  const [before, after] = endsOf(figures)
  const [ring, dot] = [placeOf(before), placeOf(after)]
  return {
    id,
    title,
    subs: [],
    before: figureText(before, compared),
    after: figureText(after, compared),
    isBeforeSaid: before.score !== null,
    isAfterSaid: after.score !== null,
    difference: differenceText(difference, compared),
    change: '',
    isChanged: false,
    ring,
    dot,
    line: ring && dot && ring.x !== dot.x ? { from: ring.x, to: dot.x } : null,
  }
}

const placeOf = ({ score }: TrailFigure): { x: number } | null =>
  score === null ? null : { x: Math.round(score * 100) / 100 }

export const figureText = ({ display, status }: TrailFigure, { words }: Compared): string =>
  display ?? words.status[status]

export const differenceText = (difference: Difference, { words }: Compared): string =>
  difference === null ? words.noDifference : words.signed(difference.display)

function movedText({ items }: ThemeChange, { words }: Compared): string {
  return words.questionsMoved(countMoved(items, 'up'), countMoved(items, 'down'))
}

/** Told where questions with a level only once make the two figures part. */
function steadyText({ difference, onSameAnswers }: ThemeChange, { words }: Compared): string {
  if (onSameAnswers === null || onSameAnswers.points === difference?.points) return ''
  return words.onSameAnswers(onSameAnswers.display)
}

function groupTexts({ groups }: ThemeChange, { words }: Compared): string[] {
  return groups.map(({ title, figures, difference }) => {
    const [before, after] = endsOf(figures)
    return words.group(title, before.display ?? '', after.display ?? '', difference?.display ?? '')
  })
}
