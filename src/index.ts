/**
 * The library behind the command line.
 *
 * Everything moves one way: a pack and an answer sheet become one result object, and every report
 * is a rendering of it.
 *
 *     const pack = await loadQuestionnaire('peer-workforce')
 *     const sheet = parseAnswers(text, pack)
 *     const assessment = score(pack, sheet, { toolVersion: TOOL_VERSION, date: '2026-11-01' })
 *     const html = await render(assessment, 'html')
 *
 * Scores run from 0 to 100, coverage from 0 to 1; null means "cannot say" and is never zero.
 * Functions that take text or files throw an InputError with every problem at its place, and a
 * FileError where reading fails. An error and each of its problems hold a message for any language:
 *
 *     const words = await messagesFor(process.env)
 *     for (const problem of error.problems) console.error(problem.path, told(problem.message, words))
 */
export { checkAnswers } from './core/check-answers.ts'
export { checkQuestionnaire } from './core/check-questionnaire/check-questionnaire.ts'
export { currentEvidence } from './core/current-evidence.ts'
export { checkComparable } from './core/compare/check-comparable.ts'
export { compareResults } from './core/compare/compare.ts'
export { explain } from './core/explain/explain.ts'
export type { Explanation } from './core/explain/explanation.ts'
export { type Gates, checkGates, gateOutcomes, missedGates } from './core/gates.ts'
export { type PathOptions, cheapestPath } from './core/path/cheapest-path.ts'
export { planOf } from './core/plan/plan-of.ts'
export { type ScoreOptions, score } from './core/score.ts'
export { shownItems } from './core/visibility.ts'
export { type AggregateOptions, aggregate } from './commands/aggregate-of.ts'
export { loadAccent } from './commands/load-accent.ts'
export { loadLogo } from './commands/load-logo.ts'
export { loadQuestionnaire } from './commands/load-questionnaire.ts'
export { loadAnswers, parseAnswers } from './commands/parse-answers.ts'
export { loadResult, parseResult } from './commands/load-result.ts'
export { loadAssessment, parseAssessment } from './commands/parse-assessment.ts'
export { parseQuestionnaire } from './commands/parse-questionnaire.ts'
export { jsonSchema } from './model/json-schema.ts'
export {
  FileError,
  InputError,
  KnownError,
  type Message,
  type Path,
  type Problem,
  inEnglish,
  told,
} from './errors.ts'
export { type Messages, messagesFor } from './words/messages.ts'
export type { Aggregate } from './model/aggregate.ts'
export type { AnswerInput, AnswerSheet, Dissent, Evidence } from './model/answer-sheet.ts'
export type {
  ActionResult,
  AreaResult,
  Assessment,
  Figures,
  ItemResult,
  Scope,
  StageResult,
  ThemeResult,
} from './model/assessment.ts'
export type { GateOutcome } from './model/gate.ts'
export type { Result } from './model/result.ts'
export type { Path as CheapestPath } from './model/path.ts'
export type { Plan } from './model/plan.ts'
export type {
  Action,
  Area,
  Item,
  LoadedQuestionnaire,
  Questionnaire,
  Role,
  Source,
  Stage,
  Theme,
} from './model/questionnaire.ts'
export type { Comparison } from './model/comparison.ts'
export type { CurrentEvidence } from './model/current-evidence.ts'
export { renderComparison } from './render/render-comparison.ts'
export type { Brand } from './render/brand/brand.ts'
export { type RenderOptions, render } from './commands/render-report.ts'
export { renderPlan } from './render/plan/render-plan.ts'
export { renderAnswerSheet } from './render/answer-sheet-yaml.ts'
export { TOOL_VERSION } from './version.ts'
