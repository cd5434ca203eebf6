import type { Difference, TrailFigure } from '../../model/comparison.ts'
import { displayScore } from '../display.ts'
import { toFigures } from '../figures.ts'
import {
  type Rational,
  ZERO,
  compare,
  fromDecimal,
  multiply,
  subtract,
  toNumber,
} from '../rational.ts'
import type { WaveFigures } from './wave.ts'

/** From this many points on a theme is called changed: less can come from answering again. */
export const CHANGED_FROM = 15

/** The exact difference of two scores; null where one of them cannot be said. */
export function pointsBetween(before: WaveFigures, after: WaveFigures): Rational | null {
  return before.score === null || after.score === null ? null : subtract(after.score, before.score)
}

/**
 * How a difference is written: whole points with a sign, from unrounded scores. A tenth only where the
 * whole number would say that the bar for a change is reached, or missed, when it is not.
 */
export function toDifference(points: Rational | null): Difference {
  if (points === null) return null
  const isLess = compare(points, ZERO) < 0
  const size = isLess ? multiply(points, fromDecimal(-1)) : points
  const shown = displayScore(size, [CHANGED_FROM], false)
  const sign = shown === '0' ? '' : isLess ? '-' : '+'
  return { points: toNumber(points), display: `${sign}${shown}` }
}

/** A wave's figures as they are shown, rounded once. */
export function toTrailFigure(figures: WaveFigures, thresholds: readonly number[]): TrailFigure {
  const isScored = figures.status === 'reported'
  const { score, display, provisional } = toFigures(
    { ...figures, status: isScored ? 'reported' : 'insufficient' },
    thresholds,
  )
  return { status: figures.status, score, display, provisional: isScored && provisional }
}
