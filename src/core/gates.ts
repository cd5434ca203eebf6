import type { Problem } from '../errors.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { didYouMean } from '../nearest.ts'
import { displayScore } from './display.ts'
import type { Evaluation } from './evaluate.ts'
import {
  HUNDRED,
  type Rational,
  ZERO,
  atLeast,
  fromDecimal,
  multiply,
  subtract,
  toFixed,
} from './rational.ts'
import { reevaluate } from './reevaluate.ts'

/** The bars a result must clear, as asked for on the command line. */
export type Gates = {
  stage?: string
  /** with an area's id, or for the overall score where it has none */
  scores: { area?: string; atLeast: number }[]
  /** percent, 0 to 100 */
  coverage?: number
  critical: boolean
}

/** Names in gates that the pack does not know. */
export function checkGates(gates: Gates, pack: Questionnaire): Problem[] {
  const stages = pack.stages.map(({ id }) => id)
  const areas = pack.areas.map(({ id }) => id)
  return [
    ...(gates.stage === undefined ? [] : unknown(gates.stage, stages, '--require-stage', 'stage')),
    ...gates.scores.flatMap(({ area }) =>
      area === undefined ? [] : unknown(area, areas, '--require-score', 'area'),
    ),
  ]
}

function unknown(id: string, known: readonly string[], option: string, noun: string): Problem[] {
  if (known.includes(id)) return []
  const hint = didYouMean(id, known) || ` The ${noun}s are ${known.join(', ')}.`
  return [
    { code: `unknown-${noun}`, path: [], message: `${option}: there is no ${noun} ${id}.${hint}` },
  ]
}

/**
 * One sentence for each bar that was missed, with by how much; empty where all are cleared. Bars are
 * held against the exact figures, which the result's rounded ones might just reach.
 */
export function missedGates(gates: Gates, assessment: Assessment): string[] {
  const needsFigures = gates.scores.length > 0 || gates.coverage !== undefined
  const evaluation = needsFigures ? reevaluate(assessment) : undefined
  return [
    ...missedStage(gates, assessment),
    ...(evaluation ? gates.scores.flatMap((gate) => missedScore(gate, evaluation)) : []),
    ...(evaluation ? missedCoverage(gates, evaluation) : []),
    ...missedCritical(gates, assessment),
  ]
}

function missedStage({ stage: wanted }: Gates, { stage, questionnaire }: Assessment): string[] {
  if (wanted === undefined) return []
  const bar = questionnaire.stages.findIndex(({ id }) => id === wanted)
  const title = questionnaire.stages[bar]?.title ?? wanted
  if (stage.index === null) {
    const why = stage.reason === 'partial-scope' ? 'only a part was asked' : 'too much is open'
    return [`Stage ${title} is required; the stage cannot be said, because ${why}.`]
  }
  if (stage.index >= bar) return []
  const steps = bar - stage.index
  return [
    `Stage ${title} is required; the stage is ${stage.title}, ${steps} ${steps === 1 ? 'step' : 'steps'} below.`,
  ]
}

function missedScore(
  { area: id, atLeast: bar }: Gates['scores'][number],
  { overall, areas }: Evaluation,
): string[] {
  const found = areas.find(({ area }) => area.id === id)
  const score = id === undefined ? overall.score : (found?.figures.score ?? null)
  const title = id === undefined ? 'Overall' : (found?.area.title ?? id)
  if (score === null) return [`${title} needs ${bar}; its score cannot be said.`]
  const needed = fromDecimal(bar)
  if (atLeast(score, needed)) return []
  return [
    `${title} needs ${bar}; it is ${displayScore(score, [bar], false)}, ${shortfall(score, needed)} short.`,
  ]
}

function missedCoverage({ coverage: percent }: Gates, { overall }: Evaluation): string[] {
  if (percent === undefined) return []
  const covered = multiply(overall.coverage ?? ZERO, HUNDRED)
  const needed = fromDecimal(percent)
  if (atLeast(covered, needed)) return []
  return [
    `Coverage of ${percent} % is required; it is ${displayScore(covered, [percent], false)} %, ${shortfall(covered, needed)} short.`,
  ]
}

function missedCritical({ critical }: Gates, { areas }: Assessment): string[] {
  if (!critical) return []
  const items = areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const missing = items.filter(
    (item) => item.critical?.state === 'unmet' || item.critical?.state === 'unverified',
  )
  if (missing.length === 0) return []
  const list = missing
    .map(({ id, critical: { state } = { state: 'unmet' } }) => `${id} (${state})`)
    .join(', ')
  return [
    `Every critical item is required; ${missing.length} ${missing.length === 1 ? 'is' : 'are'} not met: ${list}.`,
  ]
}

/** By how much, with as many decimals as it takes to be more than nothing. */
function shortfall(value: Rational, bar: Rational): string {
  const missing = subtract(bar, value)
  const decimals = [1, 2, 3, 4, 5].find((count) => Number(toFixed(missing, count)) !== 0) ?? 6
  return `${toFixed(missing, decimals).replace(/\.0$/, '')} points`
}
