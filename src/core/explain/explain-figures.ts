import type { EvaluatedArea, EvaluatedItem, EvaluatedTheme, Evaluation } from '../evaluate.ts'
import type { ExactFigures } from '../figures.ts'
import { type Rational, ZERO, fromDecimal, multiply, rational, sum } from '../rational.ts'
import { explainItem } from './explain-item.ts'
import { type Explanation, type Telling, exact, says } from './explanation.ts'

/** A theme's figures from its items. */
export function explainTheme(
  { theme, figures, items }: EvaluatedTheme,
  telling: Telling,
): Explanation {
  const { score, coverage, range } = telling.words
  const said = (value: Rational) => exact(value, telling)
  const applicable = items.filter(({ state }) => state !== 'hidden' && state !== 'not-applicable')
  const answered = applicable.filter(({ state }) => state === 'answered')
  const weight = said(weightOf(answered))
  return says(headline(theme.title, figures, telling), [
    says(
      score.ofQuestions(answered.length, said(pointsOf(answered)), weight),
      items.map((item) => explainItem(item, telling)),
    ),
    says(coverage.ofQuestions(shareOf(figures, telling), weight, said(weightOf(applicable)))),
    says(bounds(figures, range.ofQuestions, telling)),
  ])
}

/** An area's figures from its themes. */
export function explainArea(
  { area, figures, themes }: EvaluatedArea,
  telling: Telling,
): Explanation {
  const parts = themes.map(({ theme: { title, weight }, figures: own }) => ({
    title,
    weight,
    figures: own,
  }))
  return combined({ title: area.title, figures, parts, kind: 'ofThemes' }, telling)
}

/** The overall figures from the areas. They decide nothing. */
export function explainOverall({ overall, areas }: Evaluation, telling: Telling): Explanation {
  const parts = areas.map(({ area: { title, weight }, figures }) => ({ title, weight, figures }))
  const title = telling.words.overall
  return combined({ title, figures: overall, parts, kind: 'ofAreas' }, telling)
}

type Part = { title: string; weight: number; figures: ExactFigures }
type Whole = {
  title: string
  figures: ExactFigures
  parts: readonly Part[]
  kind: 'ofThemes' | 'ofAreas'
}

function combined({ title, figures, parts, kind }: Whole, telling: Telling): Explanation {
  const { figure, score, coverage, range } = telling.words
  const applicable = parts.filter(({ figures: own }) => own.status !== 'not-applicable')
  const reported = applicable.filter(({ figures: own }) => own.status === 'reported')
  const [weight, all] = [reported, applicable].map((some) => exact(partWeight(some), telling))
  return says(headline(title, figures, telling), [
    says(
      score[kind](reported.length, weight ?? '', all ?? ''),
      parts.map((part) =>
        says(figure.weighed(headline(part.title, part.figures, telling), part.weight)),
      ),
    ),
    says(coverage[kind](shareOf(figures, telling))),
    says(bounds(figures, range[kind], telling)),
  ])
}

function headline(title: string, { status, score }: ExactFigures, telling: Telling): string {
  const { figure } = telling.words
  if (status === 'not-applicable') return figure.notApplicable(title)
  return score === null ? figure.unscored(title) : figure.of(title, exact(score, telling))
}

const shareOf = ({ coverage }: ExactFigures, telling: Telling): string | null =>
  coverage === null ? null : exact(coverage, telling)

function bounds(
  { low, high }: ExactFigures,
  say: (low: string, high: string) => string,
  telling: Telling,
): string {
  return low === null || high === null
    ? telling.words.range.nothing
    : say(exact(low, telling), exact(high, telling))
}

const weightOf = (items: readonly EvaluatedItem[]): Rational =>
  sum([ZERO, ...items.map(({ item }) => fromDecimal(item.weight))])
const pointsOf = (items: readonly EvaluatedItem[]): Rational =>
  sum([
    ZERO,
    ...items.map(({ item, answer }) =>
      multiply(fromDecimal(item.weight), rational(25 * (answer.level ?? 0))),
    ),
  ])
const partWeight = (parts: readonly Part[]): Rational =>
  sum([ZERO, ...parts.map(({ weight }) => fromDecimal(weight))])
