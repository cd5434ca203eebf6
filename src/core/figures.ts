import type { Figures } from '../model/assessment.ts'
import { displayScore } from './display.ts'
import {
  ONE,
  type Rational,
  ZERO,
  atLeast,
  compare,
  fromDecimal,
  millionths,
  rational,
  subtract,
  toNumber,
} from './rational.ts'

/** The figures of a theme, an area or the whole, exact. Null is "cannot say". */
export type ExactFigures = {
  status: Figures['status']
  score: Rational | null
  low: Rational | null
  high: Rational | null
  coverage: Rational | null
}

const PROVISIONAL_BELOW = rational(8, 10)
const POINTS_PER_LEVEL = 25n
const BEST_POINTS = 100n

const NOT_APPLICABLE: ExactFigures = {
  status: 'not-applicable',
  score: null,
  low: null,
  high: null,
  coverage: null,
}

/**
 * A theme from its applicable items: those shown and not answered "not applicable".
 * @param items weight, and level 0 to 4 or null where the answer is open
 */
export function themeFigures(
  items: readonly { weight: number; level: number | null }[],
): ExactFigures {
  if (items.length === 0) return NOT_APPLICABLE
  let total = 0n
  let answered = 0n
  let points = 0n
  for (const { weight, level } of items) {
    const exact = millionths(weight)
    total += exact
    if (level === null) continue
    answered += exact
    points += exact * POINTS_PER_LEVEL * BigInt(level)
  }
  const isReported = answered > 0n && answered * 2n >= total
  return {
    status: isReported ? 'reported' : 'insufficient',
    score: isReported ? rational(points, answered) : null,
    low: rational(points, total),
    high: rational(points + (total - answered) * BEST_POINTS, total),
    coverage: rational(answered, total),
  }
}

export type WeightedFigures = { weight: number; figures: ExactFigures }

/** An area from its themes: scored where the reported ones carry at least half of the applicable weight. */
export function areaFigures(themes: readonly WeightedFigures[]): ExactFigures {
  return combine(themes, (reported, applicable) => reported * 2n >= applicable)
}

/** The whole from its areas: scored only where every applicable area is. */
export function overallFigures(areas: readonly WeightedFigures[]): ExactFigures {
  return combine(areas, (reported, applicable) => reported === applicable)
}

function combine(
  parts: readonly WeightedFigures[],
  isEnough: (reported: bigint, applicable: bigint) => boolean,
): ExactFigures {
  const applicable = parts.filter(({ figures }) => figures.status !== 'not-applicable')
  if (applicable.length === 0) return NOT_APPLICABLE
  const reported = applicable.filter(({ figures }) => figures.status === 'reported')
  const isReported = reported.length > 0 && isEnough(totalWeight(reported), totalWeight(applicable))
  return {
    status: isReported ? 'reported' : 'insufficient',
    score: isReported ? weightedMean(reported, 'score') : null,
    low: weightedMean(applicable, 'low'),
    high: weightedMean(applicable, 'high'),
    coverage: weightedMean(applicable, 'coverage'),
  }
}

function totalWeight(parts: readonly WeightedFigures[]): bigint {
  return parts.reduce((total, { weight }) => total + millionths(weight), 0n)
}

function weightedMean(
  parts: readonly WeightedFigures[],
  key: 'score' | 'low' | 'high' | 'coverage',
): Rational {
  // Put into lowest terms once, at the end: that is what takes the time.
  let points = 0n
  let scale = 1n
  for (const { weight, figures } of parts) {
    const { n, d } = figures[key] ?? ZERO
    points = points * d + millionths(weight) * n * scale
    scale *= d
  }
  return rational(points, scale * totalWeight(parts))
}

/** The one place where exact figures are rounded: at most six decimals, and the text to show. */
export function toFigures(exact: ExactFigures, thresholds: readonly number[]): Figures {
  const { status, score, low, high, coverage } = exact
  const isOpen = coverage !== null && compare(coverage, ONE) < 0
  return {
    status,
    score: score && numberBeside(score, thresholds),
    display: score && displayScore(score, thresholds, isOpen),
    low: low && toNumber(low),
    high: high && toNumber(high),
    coverage: coverage && toNumber(coverage),
    provisional: coverage !== null && compare(coverage, PROVISIONAL_BELOW) < 0,
  }
}

/** Six decimals, on the score's own side of every bar: 74.9999999 must not be written as 75. */
function numberBeside(score: Rational, thresholds: readonly number[]): number {
  const rounded = toNumber(score)
  const contradicts = thresholds.some((bar) => rounded >= bar && !atLeast(score, fromDecimal(bar)))
  return contradicts ? toNumber(subtract(fromDecimal(rounded), MILLIONTH)) : rounded
}

const MILLIONTH = rational(1, 1_000_000)
