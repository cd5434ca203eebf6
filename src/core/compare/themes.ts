import type { ItemAnswer, ItemChange, ThemeChange } from '../../model/comparison.ts'
import type { Item, Theme } from '../../model/questionnaire.ts'
import {
  ONE,
  type Rational,
  ZERO,
  atLeast,
  compare,
  fromDecimal,
  multiply,
  subtract,
  toNumber,
} from '../rational.ts'
import { CHANGED_FROM, pointsBetween, toDifference, toTrailFigure } from './difference.ts'
import { groupChanges } from './groups.ts'
import { criticalChange } from './critical.ts'
import type { Wave, WaveAnswer, WaveFigures } from './wave.ts'

/** A theme on its common questions in every wave, with what changed from the first to the last. */
export function themeChange(
  theme: Theme,
  waves: readonly Wave[],
  thresholds: readonly number[],
): ThemeChange {
  const figures = waves.map((wave) => wave.scoreTheme(theme))
  const items = theme.items.map((item) => itemChange(item, waves))
  const points = pointsBetween(...ends(figures))
  const steady = pointsOnSameAnswers(theme, waves)
  return {
    id: theme.id,
    title: theme.title,
    weight: theme.weight,
    figures: figures.map((one) => toTrailFigure(one, thresholds)),
    difference: toDifference(points),
    onSameAnswers: toDifference(steady),
    change: changeOf({ points, steady }, items),
    groups: groupChanges(theme, waves),
    items,
  }
}

/** The first and the last: what a change leads from, and to. */
export function ends<T>(all: readonly T[]): [T, T] {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a comparison has two ends')
  return [first, last]
}

/** Without the questions that have a level only once: finding out is not change. */
function pointsOnSameAnswers(theme: Theme, waves: readonly Wave[]): Rational | null {
  const [first, last] = ends(waves)
  const isKnown = (wave: Wave, { id }: Item) => (wave.answers.get(id)?.value ?? null) !== null
  const known = theme.items.filter((item) => isKnown(first, item) && isKnown(last, item))
  const only = new Set(known.map(({ id }) => id))
  const score = (wave: Wave): WaveFigures => wave.scoreTheme(theme, only)
  return pointsBetween(score(first), score(last))
}

/**
 * A theme is called changed from 15 points on, or where two questions moved one way and none the other.
 * Answering again moves a theme by as much as 14 points, so less is "about the same". Where the scores
 * themselves lead another way, because some questions have a level only once, nobody can say.
 *
 * @param points between the two scores
 * @param steady the same without the questions that have a level only once
 */
function changeOf(
  { points, steady }: { points: Rational | null; steady: Rational | null },
  items: readonly ItemChange[],
): ThemeChange['change'] {
  const count = (way: ItemChange['moved']) => items.filter(({ moved }) => moved === way).length
  const [up, down] = [count('up'), count('down')]
  const isHigher = reaches(steady, 1) || (up >= 2 && down === 0)
  const isLower = reaches(steady, -1) || (down >= 2 && up === 0)
  if (isHigher && isLower) return 'unknown'
  if (isHigher) return leads(points, -1) ? 'unknown' : 'higher'
  if (isLower) return leads(points, 1) ? 'unknown' : 'lower'
  return steady === null ? 'unknown' : 'same'
}

const reaches = (points: Rational | null, sign: 1 | -1): boolean =>
  points !== null && atLeast(multiply(points, fromDecimal(sign)), fromDecimal(CHANGED_FROM))

/** The other way, or nowhere. */
const leads = (points: Rational | null, sign: 1 | -1): boolean =>
  points !== null && compare(multiply(points, fromDecimal(sign)), ZERO) >= 0

function itemChange(item: Item, waves: readonly Wave[]): ItemChange {
  const answers = waves.map((wave) => wave.answers.get(item.id) ?? NOT_ASKED)
  const moved = movedOf(...ends(answers))
  const critical = criticalChange(item, waves)
  return {
    id: item.id,
    prompt: item.prompt,
    name: item.short ?? item.prompt,
    weight: item.weight,
    answers: answers.map((answer) => toItemAnswer(answer, moved ? item.levels : [])),
    moved,
    ...(critical && { critical }),
  }
}

const NOT_ASKED: WaveAnswer = { state: 'skipped', value: null, display: null }

/** By a whole level or more, which is the least that one answer can move. */
function movedOf({ value: before }: WaveAnswer, { value: after }: WaveAnswer): ItemChange['moved'] {
  if (before === null || after === null) return null
  const step = subtract(after, before)
  if (atLeast(step, ONE)) return 'up'
  return atLeast(subtract(ZERO, step), ONE) ? 'down' : null
}

function toItemAnswer(
  { state, value, display, note }: WaveAnswer,
  anchors: readonly string[],
): ItemAnswer {
  const anchor = anchors.find((_, level) => value && compare(value, fromDecimal(level)) === 0)
  return {
    state,
    value: value && toNumber(value),
    display,
    ...(anchor !== undefined && { anchor }),
    ...(note !== undefined && { note }),
  }
}
