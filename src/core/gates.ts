import type { Problem } from '../errors.ts'
import type { Assessment, ItemResult, Scope } from '../model/assessment.ts'
import type { GateOutcome } from '../model/gate.ts'
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
import { checkRegression, regression } from './regression.ts'

/** The bars a result must clear, as asked for on the command line. */
export type Gates = {
  stage?: string
  /** with an area's id, or for the overall score where it has none */
  scores: { area?: string; atLeast: number }[]
  /** percent, 0 to 100 */
  coverage?: number
  critical: boolean
  /** an earlier result: no area may be lower, no critical item lost */
  noRegression?: Assessment
}

/** Names in gates that the pack does not know, and an earlier result that does not fit it. */
export function checkGates(gates: Gates, pack: Questionnaire, scope?: Scope): Problem[] {
  const stages = pack.stages.map(({ id }) => id)
  const areas = pack.areas.map(({ id }) => id)
  return [
    ...(gates.stage === undefined ? [] : unknown(gates.stage, stages, '--require-stage', 'stage')),
    ...gates.scores.flatMap(({ area }) =>
      area === undefined ? [] : unknown(area, areas, '--require-score', 'area'),
    ),
    ...(gates.noRegression ? checkRegression(gates.noRegression, pack, scope) : []),
  ]
}

function unknown(id: string, known: readonly string[], option: string, noun: string): Problem[] {
  if (known.includes(id)) return []
  const hint = didYouMean(id, known) || ` The ${noun}s are ${known.join(', ')}.`
  return [
    { code: `unknown-${noun}`, path: [], message: `${option}: there is no ${noun} ${id}.${hint}` },
  ]
}

/** One sentence for each bar that was missed, with by how much; empty where all are cleared. */
export function missedGates(gates: Gates, assessment: Assessment): string[] {
  return gateOutcomes(gates, assessment).flatMap(({ missed }) => missed ?? [])
}

/**
 * Every bar that was asked for, cleared or missed. Bars are held against the exact figures, which the
 * result's rounded ones might just reach.
 */
export function gateOutcomes(gates: Gates, assessment: Assessment): GateOutcome[] {
  const needsFigures = gates.scores.length > 0 || gates.coverage !== undefined
  const evaluation = needsFigures ? reevaluate(assessment) : undefined
  const { stage, coverage, critical, noRegression } = gates
  return [
    ...(stage === undefined ? [] : [stageOutcome(stage, assessment)]),
    ...(evaluation ? gates.scores.map((gate) => scoreOutcome(gate, evaluation)) : []),
    ...(evaluation && coverage !== undefined ? [coverageOutcome(coverage, evaluation)] : []),
    ...(critical ? [criticalOutcome(assessment)] : []),
    ...(noRegression ? [regressionOutcome(noRegression, assessment)] : []),
  ]
}

function stageOutcome(wanted: string, assessment: Assessment): GateOutcome {
  const { questionnaire, stage } = assessment
  const bar = questionnaire.stages.findIndex(({ id }) => id === wanted)
  const title = questionnaire.stages[bar]?.title ?? wanted
  const guarding = new Set(questionnaire.stages.slice(0, bar + 1).map(({ id }) => id))
  const items = openCritical(assessment).filter(({ critical }) => guarding.has(critical.stage))
  const missed = missedStage({ bar, title }, stage)
  return { name: `Stage ${title} or higher`, missed, items: items.map(({ id }) => id) }
}

function missedStage(
  { bar, title }: { bar: number; title: string },
  stage: Assessment['stage'],
): string | null {
  if (stage.index === null) {
    const why = stage.reason === 'partial-scope' ? 'only a part was asked' : 'too much is open'
    return `Stage ${title} is required; the stage cannot be said, because ${why}.`
  }
  if (stage.index >= bar) return null
  const steps = bar - stage.index
  return `Stage ${title} is required; the stage is ${stage.title}, ${steps} ${steps === 1 ? 'step' : 'steps'} below.`
}

function scoreOutcome(
  { area: id, atLeast: bar }: Gates['scores'][number],
  { overall, areas }: Evaluation,
): GateOutcome {
  const found = areas.find(({ area }) => area.id === id)
  const score = id === undefined ? overall.score : (found?.figures.score ?? null)
  const title = id === undefined ? 'Overall' : (found?.area.title ?? id)
  return {
    name: `${title}: score ${bar} or more`,
    missed: missedScore({ title, bar }, score),
    items: [],
  }
}

function missedScore(
  { title, bar }: { title: string; bar: number },
  score: Rational | null,
): string | null {
  if (score === null) return `${title} needs ${bar}; its score cannot be said.`
  const needed = fromDecimal(bar)
  if (atLeast(score, needed)) return null
  return `${title} needs ${bar}; it is ${displayScore(score, [bar], false)}, ${shortfall(score, needed)} short.`
}

function coverageOutcome(percent: number, { overall }: Evaluation): GateOutcome {
  const covered = multiply(overall.coverage ?? ZERO, HUNDRED)
  const needed = fromDecimal(percent)
  const missed = `Coverage of ${percent} % is required; it is ${displayScore(covered, [percent], false)} %, ${shortfall(covered, needed)} short.`
  return {
    name: `Coverage ${percent} % or more`,
    missed: atLeast(covered, needed) ? null : missed,
    items: [],
  }
}

function criticalOutcome(assessment: Assessment): GateOutcome {
  const missing = openCritical(assessment)
  const list = missing.map(({ id, critical }) => `${id} (${critical.state})`).join(', ')
  const missed = `Every critical item is required; ${missing.length} ${missing.length === 1 ? 'is' : 'are'} not met: ${list}.`
  return {
    name: 'Every critical item met',
    missed: missing.length === 0 ? null : missed,
    items: missing.map(({ id }) => id),
  }
}

function regressionOutcome(before: Assessment, assessment: Assessment): GateOutcome {
  const { sentences, items } = regression(before, assessment)
  const missed = `Nothing may be lower than in the result of ${before.date}; ${sentences.join('; ')}.`
  return {
    name: `Nothing lower than in the result of ${before.date}`,
    missed: sentences.length === 0 ? null : missed,
    items,
  }
}

type CriticalItem = ItemResult & { critical: NonNullable<ItemResult['critical']> }

function openCritical({ areas }: Assessment): CriticalItem[] {
  return areas
    .flatMap(({ themes }) => themes.flatMap(({ items }) => items))
    .filter((item): item is CriticalItem => {
      const state = item.critical?.state
      return state === 'unmet' || state === 'unverified'
    })
}

/** By how much, with as many decimals as it takes to be more than nothing. */
function shortfall(value: Rational, bar: Rational): string {
  const missing = subtract(bar, value)
  const decimals = [1, 2, 3, 4, 5].find((count) => Number(toFixed(missing, count)) !== 0) ?? 6
  return `${toFixed(missing, decimals).replace(/\.0$/, '')} points`
}
