import type { EvaluatedArea, EvaluatedItem, EvaluatedTheme, Evaluation } from '../evaluate.ts'
import type { ExactFigures } from '../figures.ts'
import { type Rational, ZERO, fromDecimal, multiply, rational, sum } from '../rational.ts'
import { explainItem } from './explain-item.ts'
import { type Explanation, counted, exact, says } from './explanation.ts'

/** A theme's figures from its items. */
export function explainTheme({ theme, figures, items }: EvaluatedTheme): Explanation {
  const applicable = items.filter(({ state }) => state !== 'hidden' && state !== 'not-applicable')
  const answered = applicable.filter(({ state }) => state === 'answered')
  return says(headline(theme.title, figures), [
    says(
      `score: ${exact(pointsOf(answered))} points of the ${counted(answered.length, 'answered question')}, divided by their weight ${exact(weightOf(answered))}`,
      items.map(explainItem),
    ),
    coverage(
      figures,
      `weight answered ${exact(weightOf(answered))} of applicable ${exact(weightOf(applicable))}`,
    ),
    says(bounds(figures, 'every open answer at level 0, and at level 4')),
  ])
}

/** An area's figures from its themes. */
export function explainArea({ area, figures, themes }: EvaluatedArea): Explanation {
  return combined(
    area.title,
    figures,
    themes.map(({ theme, figures: own }) => ({
      title: theme.title,
      weight: theme.weight,
      figures: own,
    })),
    'theme',
  )
}

/** The overall figures from the areas. They decide nothing. */
export function explainOverall({ overall, areas }: Evaluation): Explanation {
  return combined(
    'Overall',
    overall,
    areas.map(({ area, figures }) => ({ title: area.title, weight: area.weight, figures })),
    'area',
  )
}

type Part = { title: string; weight: number; figures: ExactFigures }

function combined(
  title: string,
  figures: ExactFigures,
  parts: readonly Part[],
  noun: string,
): Explanation {
  const applicable = parts.filter(({ figures: own }) => own.status !== 'not-applicable')
  const reported = applicable.filter(({ figures: own }) => own.status === 'reported')
  const weights = `${exact(partWeight(reported))} of ${exact(partWeight(applicable))}`
  return says(headline(title, figures), [
    says(
      `score: mean of the ${counted(reported.length, `scored ${noun}`)} by weight; they carry ${weights}`,
      parts.map((part) => says(`${headline(part.title, part.figures)}; weight ${part.weight}`)),
    ),
    coverage(figures, `mean of the coverage of all ${noun}s that apply`),
    says(bounds(figures, `means over all ${noun}s that apply, those without a score too`)),
  ])
}

function headline(title: string, { status, score }: ExactFigures): string {
  if (status === 'not-applicable') return `${title}: does not apply`
  return score === null
    ? `${title}: cannot be scored, because too little is known`
    : `${title}: ${exact(score)} of 100`
}

function coverage({ coverage: share }: ExactFigures, how: string): Explanation {
  return says(
    `coverage: ${share === null ? 'nothing applies' : exact(share)}; ${how}. From 1/2 on there is a score, below 4/5 it is provisional`,
  )
}

function bounds({ low, high }: ExactFigures, how: string): string {
  return low === null || high === null
    ? 'range: nothing applies'
    : `range: ${exact(low)} to ${exact(high)}; ${how}`
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
