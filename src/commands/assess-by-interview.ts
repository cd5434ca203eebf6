import { join } from 'node:path'
import { checkGates } from '../core/gates.ts'
import { checkScope } from '../core/check-scope.ts'
import type { Environment } from '../environment.ts'
import { FileError, refuse, told } from '../errors.ts'
import { existingFiles, refuseTaken } from '../io/write-files.ts'
import type { Assessment } from '../model/assessment.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { renderAnswerSheet } from '../render/answer-sheet-yaml.ts'
import { type AssessOptions, assessmentOf, scopeOf } from './assessment-of.ts'
import { type Output, emit, printMissed, targetsOf } from './emit.ts'
import { readVotes } from './first-round/read-votes.ts'
import { packWords, shellWord } from './command-words.ts'
import { type InterviewOutcome, interview } from './interview.ts'
import { lastAnswers } from './last-answers.ts'
import { loadGates } from './load-gates.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { offerTranslation } from './offer-translation.ts'
import { REPORT_FOLDER, STANDARD_OUTPUT, type Target } from './outputs.ts'
import { printSummary } from './print-summary.ts'
import { refuseWithoutBrowser } from './print-report.ts'
import { programName } from './program-name.ts'
import { checkedDate } from './today.ts'

const DRAFT = 'readiness-draft.json'

/**
 * Asks the room, then scores and reports. All that could be refused is refused before the first question.
 *
 * @param votes files and folders with the sheets of a first round; none where there was none
 */
export async function assessByInterview(
  options: AssessOptions,
  votes: readonly string[],
  environment: Environment,
): Promise<number> {
  const pack = await loadQuestionnaire(options.questionnaire)
  const scope = scopeOf(options)
  refuse((words) => words.option.scopeMisfit, checkScope(pack.questionnaire, scope))
  const gates = await loadGates(options.gates)
  refuse((words) => words.gateOption.misfit, checkGates(gates, { pack: pack.questionnaire, scope }))
  if (options.date !== undefined) checkedDate(options.date, '--date')
  const targets = freeTargets(options)
  await refuseWithoutBrowser(targets, options, environment)
  const draft = options.draft ?? DRAFT
  const organisation = options.organisation ?? options.usual?.organisation
  await offerTranslation(options.questionnaire, environment)
  const outcome = await interview(
    {
      pack,
      draft,
      plain: options.plain === true,
      onlyOpen: options.onlyOpen === true,
      again: commandAgain(options),
      askApart: ['form', ...packWords(options)].join(' '),
      ...(!scope.complete && { scope }),
      ...(votes.length > 0 && { votes: await readVotes(votes, pack, environment.stdin) }),
      ...(organisation !== undefined && { organisation }),
      ...(options.date !== undefined && { date: options.date }),
      ...(await earlierAnswers(options, pack, environment)),
    },
    environment,
  )
  return finish(outcome, { pack, options, targets, draft }, environment)
}

/** What to type after the program's name to come back to the same draft. */
function commandAgain(options: AssessOptions): string {
  const { draft, plain } = options
  return [
    'assess',
    ...packWords(options),
    ...(draft === undefined ? [] : ['--draft', shellWord(draft)]),
    ...(plain ? ['--plain'] : []),
  ].join(' ')
}

type Setting = {
  pack: LoadedQuestionnaire
  options: AssessOptions
  targets: readonly Target<Output>[]
  draft: string
}

async function finish(
  outcome: InterviewOutcome,
  { pack, options, targets, draft }: Setting,
  environment: Environment,
): Promise<number> {
  const document = assessmentOf(pack, outcome.sheet, {
    options,
    scope: outcome.scope,
    env: environment.env,
  })
  const answers = answersPath(targets)
  const content = renderAnswerSheet(pack.questionnaire, { ...outcome.sheet, date: document.date })
  const extra = [{ path: answers, content, mode: 0o600 }]
  const { exitCode, missed } = await emit(document, { targets, options, extra }, environment).catch(
    keepDraft(draft),
  )
  if (!outcome.hasOpen) await outcome.removeDraft()
  await printSummary(
    document,
    {
      targets,
      answers,
      sittings: outcome.sittings,
      next: nextSteps(outcome, { options, targets, document }, environment),
      ...(outcome.hasOpen && { draft }),
    },
    environment,
  )
  await printMissed(missed, environment)
  return exitCode
}

/** Last year's answers where they were named, else those of a report that lies here already. */
async function earlierAnswers(
  { from, usual }: AssessOptions,
  pack: LoadedQuestionnaire,
  { stdin }: Environment,
) {
  if (from !== undefined) return { from: await lastAnswers(from, pack, stdin) }
  const here = join(usual?.folder ?? REPORT_FOLDER, 'assessment.json')
  try {
    return { found: await lastAnswers(here, pack, stdin) }
  } catch {
    // Nobody asked for it: a report that is not there, or of another kind, is simply not offered.
    return {}
  }
}

/** The default folder where it is free, else the next one: a report that lies there is never in the way. */
function freeTargets(options: AssessOptions): Target<Output>[] {
  const isDefault = options.output === undefined && options.force !== true
  const folder = options.usual?.folder ?? REPORT_FOLDER
  for (let number = 1; ; number += 1) {
    const output = isDefault && number > 1 ? `${folder}-${number}/` : options.output
    const targets = targetsOf({ ...options, output })
    const files = [...filesOf(targets), answersPath(targets)]
    if (!isDefault) {
      refuseTaken(files, options.force === true)
      return targets
    }
    if (existingFiles(files).length === 0) return targets
  }
}

const filesOf = (targets: readonly Target[]) =>
  targets.map(({ path }) => path).filter((path) => path !== STANDARD_OUTPUT)

/** The answers lie beside the reports, or here where there is no report file. */
function answersPath(targets: readonly Target[]): string {
  const [first] = filesOf(targets)
  return first === undefined ? 'answers.yaml' : join(first, '..', 'answers.yaml')
}

function keepDraft(draft: string) {
  return (error: unknown): never => {
    if (!(error instanceof FileError)) throw error
    throw new FileError((words) => words.interview.draftStays(told(error.what, words), draft))
  }
}

function nextSteps(
  { hasOpen }: InterviewOutcome,
  {
    options,
    targets,
    document,
  }: { options: AssessOptions; targets: readonly Target[]; document: Assessment },
  { env }: Environment,
): string[] {
  const name = programName(env)
  const result = targets.find(({ format, path }) => format === 'json' && path !== STANDARD_OUTPUT)
  const hasStage = document.scope.complete
  return [
    ...(hasOpen ? [`${name} ${commandAgain(options)} --only-open`] : []),
    ...(result && hasStage ? [`${name} explain ${result.path} stage`] : []),
  ]
}
