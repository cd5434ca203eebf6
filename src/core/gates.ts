import type { Problem } from '../errors.ts'
import type { Aggregate } from '../model/aggregate.ts'
import type { Assessment, Scope } from '../model/assessment.ts'
import type { GateOutcome } from '../model/gate.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Result } from '../model/result.ts'
import { nearest } from '../nearest.ts'
import { type DocumentWords, documentWords } from '../words/document-words.ts'
import { displayMissing, displayScore } from './display.ts'
import {
  HUNDRED,
  type Rational,
  ZERO,
  atLeast,
  fromDecimal,
  multiply,
  subtract,
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

/** One sentence for each bar that was missed, with by how much, in the language of the result; empty where all are cleared. */
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
  const words = documentWords(result.pack.language).gate
  return [
    ...(stage === undefined ? [] : [stageOutcome(stage, result, words)]),
    ...(figures ? gates.scores.map((gate) => scoreOutcome(gate, figures, words)) : []),
    ...(figures && coverage !== undefined ? [coverageOutcome(coverage, figures, words)] : []),
    ...(critical ? [criticalOutcome(result, words)] : []),
    ...(noRegression ? [regressionOutcome(noRegression, result, words)] : []),
  ]
}

type GateWords = DocumentWords['gate']

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

function stageOutcome(wanted: string, result: Result, { stage: words }: GateWords): GateOutcome {
  const { questionnaire, stage } = result
  const bar = questionnaire.stages.findIndex(({ id }) => id === wanted)
  const title = questionnaire.stages[bar]?.title ?? wanted
  const guarding = new Set(questionnaire.stages.slice(0, bar + 1).map(({ id }) => id))
  const items = openCritical(result).filter(({ critical }) => guarding.has(critical.stage))
  return {
    name: words.name(title),
    missed: missedStage({ bar, title }, stage, words),
    items: items.map(({ id }) => id),
  }
}

function missedStage(
  { bar, title }: { bar: number; title: string },
  stage: Result['stage'],
  words: GateWords['stage'],
): string | null {
  if (stage.index === null) {
    return stage.reason === 'partial-scope' ? words.ofPart(title) : words.unsaid(title)
  }
  if (stage.index >= bar) return null
  return words.below(title, stage.title ?? '', bar - stage.index)
}

function scoreOutcome(
  { area: id, atLeast: bar }: Gates['scores'][number],
  { overall, areas }: ExactFigures,
  words: GateWords,
): GateOutcome {
  const found = areas.find(({ area }) => area.id === id)
  const score = id === undefined ? overall.score : (found?.figures.score ?? null)
  const title = id === undefined ? words.overall : (found?.area.title ?? id)
  return {
    name: words.score.name(title, bar),
    missed: missedScore({ title, bar }, score, words.score),
    items: [],
  }
}

function missedScore(
  { title, bar }: { title: string; bar: number },
  score: Rational | null,
  words: GateWords['score'],
): string | null {
  if (score === null) return words.unsaid(title, bar)
  const shortfall = shortfallOf(score, bar)
  return shortfall && words.below(title, bar, shortfall)
}

function coverageOutcome(
  percent: number,
  { overall }: ExactFigures,
  { coverage: words }: GateWords,
): GateOutcome {
  const shortfall = shortfallOf(multiply(overall.coverage ?? ZERO, HUNDRED), percent)
  return {
    name: words.name(percent),
    missed: shortfall && words.below(percent, shortfall),
    items: [],
  }
}

function criticalOutcome(result: Result, { critical: words }: GateWords): GateOutcome {
  const missing = openCritical(result)
  const items = missing.map(({ id, critical: { state } }) => ({ id, state }))
  return {
    name: words.name,
    missed: items.length === 0 ? null : words.open(items),
    items: items.map(({ id }) => id),
  }
}

function regressionOutcome(
  before: Assessment,
  result: Result,
  { regression: words }: GateWords,
): GateOutcome {
  const name = words.name(before.date)
  // What cannot be looked at is never cleared.
  if (result.kind !== 'assessment') return { name, missed: words.noAnswers, items: [] }
  const { sentences, items } = regression(before, result)
  return {
    name,
    missed: sentences.length === 0 ? null : words.found(before.date, sentences),
    items,
  }
}

/** A critical item in one of these states keeps its stage out of reach. */
const OPEN = ['unmet', 'unverified', 'contested'] as const

type OpenItem = { id: string; critical: { state: (typeof OPEN)[number]; stage: string } }

function openCritical({ areas }: Result): OpenItem[] {
  const themes = areas.flatMap((area): readonly WithItems[] => area.themes)
  return themes.flatMap(({ items }) =>
    items.flatMap(({ id, critical }) => {
      const state = OPEN.find((one) => one === critical?.state)
      return critical && state ? [{ id, critical: { state, stage: critical.stage } }] : []
    }),
  )
}

/** The part of a theme that results of both kinds share. */
type WithItems = {
  items: readonly { id: string; critical?: { state: string; stage: string } | undefined }[]
}

/** How far below a bar: null where it is reached. */
function shortfallOf(value: Rational, bar: number): { is: string; missing: string } | null {
  const needed = fromDecimal(bar)
  if (atLeast(value, needed)) return null
  const missing = subtract(needed, value)
  return {
    is: displayScore(value, [bar], false),
    missing: displayMissing(missing).replace(/\.0$/, ''),
  }
}
