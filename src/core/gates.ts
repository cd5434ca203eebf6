import type { Problem } from '../errors.ts'
import type { Aggregate } from '../model/aggregate.ts'
import type { Assessment, Scope } from '../model/assessment.ts'
import type { GateOutcome } from '../model/gate.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Result } from '../model/result.ts'
import { nearest } from '../nearest.ts'
import { displayScore } from './display.ts'
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

/** Names in gates that the pack does not know, and an earlier result that does not fit what is held against it. */
export function checkGates(
  gates: Gates,
  { pack, scope, kind }: { pack: Questionnaire; scope?: Scope; kind?: Result['kind'] },
): Problem[] {
  const stages = pack.stages.map(({ id }) => id)
  const areas = pack.areas.map(({ id }) => id)
  return [
    ...(gates.stage === undefined ? [] : unknown(gates.stage, stages, '--require-stage', 'stage')),
    ...gates.scores.flatMap(({ area }) =>
      area === undefined ? [] : unknown(area, areas, '--require-score', 'area'),
    ),
    ...(gates.noRegression ? checkEarlier(gates.noRegression, { pack, scope, kind }) : []),
  ]
}

function checkEarlier(
  before: Assessment,
  { pack, scope, kind }: { pack: Questionnaire; scope: Scope | undefined; kind: Kind | undefined },
): Problem[] {
  if (kind !== 'aggregate') return checkRegression(before, pack, scope)
  return [{ code: 'other-kind', path: [], message: (words) => words.earlier.ofManySheets }]
}

type Kind = Result['kind']

function unknown(
  id: string,
  known: readonly string[],
  option: string,
  part: 'stage' | 'area',
): Problem[] {
  if (known.includes(id)) return []
  return [
    {
      code: `unknown-${part}`,
      path: [],
      message: (words) =>
        words.names.unknownIn(option, { part, id, known, near: nearest(id, known) }),
    },
  ]
}

/** One sentence for each bar that was missed, with by how much; empty where all are cleared. */
export function missedGates(gates: Gates, result: Result): string[] {
  return gateOutcomes(gates, result).flatMap(({ missed }) => missed ?? [])
}

/**
 * Every bar that was asked for, cleared or missed.
 *
 * Bars are held against the exact figures of an assessment, which its rounded ones might just reach. The
 * answers behind an aggregate are not in it: there the figures count as published, to the millionth.
 */
export function gateOutcomes(gates: Gates, result: Result): GateOutcome[] {
  const needsFigures = gates.scores.length > 0 || gates.coverage !== undefined
  const figures = needsFigures ? exactFigures(result) : undefined
  const { stage, coverage, critical, noRegression } = gates
  return [
    ...(stage === undefined ? [] : [stageOutcome(stage, result)]),
    ...(figures ? gates.scores.map((gate) => scoreOutcome(gate, figures)) : []),
    ...(figures && coverage !== undefined ? [coverageOutcome(coverage, figures)] : []),
    ...(critical ? [criticalOutcome(result)] : []),
    ...(noRegression ? [regressionOutcome(noRegression, result)] : []),
  ]
}

type Exact = { score: Rational | null; coverage: Rational | null }
type ExactFigures = {
  overall: Exact
  areas: readonly { area: { id: string; title: string }; figures: Exact }[]
}

/** Of one voice from its answers; many voices are in the result by their published figures alone. */
function exactFigures(result: Result): ExactFigures {
  if (result.kind === 'assessment') return reevaluate(result)
  return {
    overall: published(result.overall),
    areas: result.areas.map((area) => ({ area, figures: published(area) })),
  }
}

const published = ({ score, coverage }: Aggregate['overall']): Exact => ({
  score: score === null ? null : fromDecimal(score),
  coverage: coverage === null ? null : fromDecimal(coverage),
})

function stageOutcome(wanted: string, result: Result): GateOutcome {
  const { questionnaire, stage } = result
  const bar = questionnaire.stages.findIndex(({ id }) => id === wanted)
  const title = questionnaire.stages[bar]?.title ?? wanted
  const guarding = new Set(questionnaire.stages.slice(0, bar + 1).map(({ id }) => id))
  const items = openCritical(result).filter(({ critical }) => guarding.has(critical.stage))
  const missed = missedStage({ bar, title }, stage)
  return { name: `Stage ${title} or higher`, missed, items: items.map(({ id }) => id) }
}

function missedStage(
  { bar, title }: { bar: number; title: string },
  stage: Result['stage'],
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
  { overall, areas }: ExactFigures,
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

function coverageOutcome(percent: number, { overall }: ExactFigures): GateOutcome {
  const covered = multiply(overall.coverage ?? ZERO, HUNDRED)
  const needed = fromDecimal(percent)
  const missed = `Coverage of ${percent} % is required; it is ${displayScore(covered, [percent], false)} %, ${shortfall(covered, needed)} short.`
  return {
    name: `Coverage ${percent} % or more`,
    missed: atLeast(covered, needed) ? null : missed,
    items: [],
  }
}

function criticalOutcome(result: Result): GateOutcome {
  const missing = openCritical(result)
  const list = missing.map(({ id, critical }) => `${id} (${critical.state})`).join(', ')
  const missed = `Every critical item is required; ${missing.length} ${missing.length === 1 ? 'is' : 'are'} not met: ${list}.`
  return {
    name: 'Every critical item met',
    missed: missing.length === 0 ? null : missed,
    items: missing.map(({ id }) => id),
  }
}

const NO_ANSWERS =
  'a result of many answer sheets does not hold the answers that this looks at; readiness compare sets two such results side by side'

function regressionOutcome(before: Assessment, result: Result): GateOutcome {
  const name = `Nothing lower than in the result of ${before.date}`
  // What cannot be looked at is never cleared.
  if (result.kind !== 'assessment')
    return { name, missed: `This cannot be said: ${NO_ANSWERS}.`, items: [] }
  const { sentences, items } = regression(before, result)
  const missed = `Nothing may be lower than in the result of ${before.date}; ${sentences.join('; ')}.`
  return { name, missed: sentences.length === 0 ? null : missed, items }
}

/** A critical item in one of these states keeps its stage out of reach. */
const OPEN: ReadonlySet<string> = new Set(['unmet', 'unverified', 'contested'])

type OpenItem = { id: string; critical: { state: string; stage: string } }

function openCritical({ areas }: Result): OpenItem[] {
  const themes = areas.flatMap((area): readonly WithItems[] => area.themes)
  return themes.flatMap(({ items }) =>
    items.flatMap(({ id, critical }) =>
      critical && OPEN.has(critical.state) ? [{ id, critical }] : [],
    ),
  )
}

/** The part of a theme that results of both kinds share. */
type WithItems = { items: readonly (Pick<OpenItem, 'id'> & { critical?: OpenItem['critical'] })[] }

/** By how much, with as many decimals as it takes to be more than nothing. */
function shortfall(value: Rational, bar: Rational): string {
  const missing = subtract(bar, value)
  const decimals = [1, 2, 3, 4, 5].find((count) => Number(toFixed(missing, count)) !== 0) ?? 6
  return `${toFixed(missing, decimals).replace(/\.0$/, '')} points`
}
