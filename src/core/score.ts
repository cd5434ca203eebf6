import type { AnswerSheet } from '../model/answer-sheet.ts'
import type {
  AreaResult,
  Assessment,
  ItemResult,
  Scope,
  StageResult,
  ThemeResult,
} from '../model/assessment.ts'
import type { LoadedQuestionnaire, Questionnaire, Stage } from '../model/questionnaire.ts'
import { offeredActions } from './actions/offered-actions.ts'
import { type Answers, answerTo, answersOf, withOpenAt } from './answer.ts'
import {
  type EvaluatedArea,
  type EvaluatedItem,
  type EvaluatedTheme,
  type Evaluation,
  evaluate,
  evaluateAll,
  evaluatedItems,
  familiesPresent,
} from './evaluate.ts'
import { toFigures } from './figures.ts'
import { allItems, narrow } from './pack.ts'
import { noStage, stageOf } from './stage.ts'
import { deciders, shownItems } from './visibility.ts'
import { firstRoundOf, movementOf } from './votes.ts'

/** What a result needs besides pack and answers; passed in, because nothing here reads a clock. */
export type ScoreOptions = {
  /** the tool's own version */
  toolVersion: string
  /** year-month-day; counts where the sheet gives no date */
  date: string
  /** counts before the sheet's own name */
  organisation?: string
  /** what was asked; everything where left out */
  scope?: Scope
}

/**
 * Turns one answer sheet into an assessment.
 *
 * In:  a pack and a sheet that have passed their checks.
 * Out: the result object of the contract, section 4. Nothing is read, printed or dated here.
 *
 * Exact fractions up to the last step. An item that is open, hidden or does not apply is never
 * counted as zero; where too little is known a figure is null.
 */
export function score(
  { questionnaire, digest }: LoadedQuestionnaire,
  sheet: AnswerSheet,
  { toolVersion, date, organisation, scope = { complete: true } }: ScoreOptions,
): Assessment {
  const answers = answersOf(sheet)
  const families = familiesPresent(questionnaire, sheet)
  const evaluation = evaluate(narrow(questionnaire, scope), answers, {
    shown: shownItems(questionnaire, answers),
    families,
  })
  const stage = scope.complete
    ? fullStage(questionnaire, answers, families, evaluation)
    : noStage('partial-scope')
  const thresholds = questionnaire.stages.flatMap(({ areaScore }) => areaScore ?? [])
  const areas = evaluation.areas.map((area) =>
    areaResult(area, { thresholds, privacy: questionnaire.privacy }),
  )
  const movement = movementOf(areas)
  return {
    kind: 'assessment',
    schemaVersion: 1,
    tool: { name: 'readiness', version: toolVersion },
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      title: questionnaire.title,
      digest,
      stages: questionnaire.stages.map(stageHead),
    },
    organisation: organisation ?? sheet.organisation ?? '',
    date: sheet.date ?? date,
    participants: inRoleOrder(questionnaire, sheet.participants),
    ...(sheet.respondent && { respondent: sheet.respondent }),
    scope,
    ...elsewhere(questionnaire, evaluation, answers),
    overall: toFigures(evaluation.overall, thresholds),
    stage,
    areas,
    ...(movement && { firstRound: movement }),
    visibilityGaps: evaluatedItems(evaluation)
      .filter(({ state }) => state === 'dont-know')
      .map(({ item }) => item.id),
    actions: offeredActions(questionnaire, evaluation, stage.limitedBy),
    pack: questionnaire,
  }
}

/** The stage, with what it would be if every open answer were at the lowest or at the best level. */
function fullStage(
  pack: Questionnaire,
  answers: Answers,
  families: ReadonlySet<string>,
  evaluation: Evaluation,
): StageResult {
  const ids = allItems(pack).map(({ item }) => item.id)
  const stageWithOpenAt = (level: number) =>
    stageOf(pack.stages, evaluateAll(pack, withOpenAt(answers, ids, level), families)).id
  const { id, index, title, reason, next, limitedBy } = stageOf(pack.stages, evaluation)
  return {
    id,
    index,
    title,
    ...(reason && { reason }),
    lowest: stageWithOpenAt(0),
    highest: stageWithOpenAt(4),
    next,
    limitedBy,
  }
}

/** Answers outside the scope that decide what is shown in it, so that the result can be recomputed. */
function elsewhere(
  pack: Questionnaire,
  evaluation: Evaluation,
  answers: Answers,
): Pick<Assessment, 'elsewhere'> {
  const inScope = evaluatedItems(evaluation).map(({ item }) => item.id)
  const levels = deciders(pack, inScope).flatMap((id) => {
    const { level } = answerTo(answers, id)
    return inScope.includes(id) || level === null ? [] : [[id, level] as const]
  })
  return levels.length > 0 ? { elsewhere: Object.fromEntries(levels) } : {}
}

function stageHead({ id, title, areaScore }: Stage): Assessment['questionnaire']['stages'][number] {
  return areaScore === undefined ? { id, title } : { id, title, areaScore }
}

function inRoleOrder(
  pack: Questionnaire,
  participants: Record<string, number>,
): Record<string, number> {
  const counted = pack.roles.filter(({ id }) => participants[id] !== undefined)
  return Object.fromEntries(counted.map(({ id }) => [id, participants[id] ?? 0]))
}

type Context = { thresholds: readonly number[]; privacy: Questionnaire['privacy'] }

function areaResult({ area, figures, themes }: EvaluatedArea, context: Context): AreaResult {
  return {
    id: area.id,
    title: area.title,
    weight: area.weight,
    ...toFigures(figures, context.thresholds),
    themes: themes.map((theme) => themeResult(theme, context)),
  }
}

function themeResult(
  { theme, figures, items }: EvaluatedTheme,
  { thresholds, privacy }: Context,
): ThemeResult {
  const count = (wanted: ItemResult['state']) =>
    items.filter(({ state }) => state === wanted).length
  return {
    id: theme.id,
    title: theme.title,
    weight: theme.weight,
    ...toFigures(figures, thresholds),
    counts: {
      answered: count('answered'),
      dontKnow: count('dont-know'),
      notApplicable: count('not-applicable'),
      skipped: count('skipped'),
      hidden: count('hidden'),
    },
    items: items.map((one) => itemResult(one, privacy)),
  }
}

function itemResult(
  { item, state, answer, critical }: EvaluatedItem,
  privacy: Questionnaire['privacy'],
): ItemResult {
  const { level, state: given, votes, firstRound, ...remarks } = answer
  const shown = firstRoundOf(
    { ...(votes && { votes }), ...(firstRound && { firstRound }) },
    privacy,
  )
  const isHidden = state === 'hidden'
  return {
    id: item.id,
    prompt: item.prompt,
    weight: item.weight,
    state,
    level: isHidden ? null : level,
    ...(item.critical &&
      critical && {
        critical: {
          state: critical,
          ...item.critical,
          ...unconfirmed(item, state, answer.level, critical),
        },
      }),
    ...remarks,
    ...(shown && { firstRound: shown }),
    ...(isHidden &&
      given !== 'skipped' &&
      given !== 'not-applicable' && { kept: keptAnswer(given, level) }),
  }
}

function unconfirmed(
  item: EvaluatedItem['item'],
  state: ItemResult['state'],
  level: number | null,
  critical: EvaluatedItem['critical'],
): { unconfirmed?: true } {
  const isHighEnough =
    state === 'answered' && level !== null && level >= (item.critical?.level ?? 0)
  return critical === 'unverified' && isHighEnough ? { unconfirmed: true } : {}
}

function keptAnswer(given: 'answered' | 'dont-know', level: number | null): ItemResult['kept'] {
  return given === 'dont-know' || level === null ? { dontKnow: true } : { level }
}
