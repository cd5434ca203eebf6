import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import type { Assessment } from '../model/assessment.ts'
import { type AssessOptions, assessmentOf, scopeOf } from './assessment-of.ts'
import { emit, printMissed, targetsOf } from './emit.ts'
import { packOption } from './load-questionnaire.ts'
import { loadAnswers } from './parse-answers.ts'
import { printSummary } from './print-summary.ts'
import { programName } from './program-name.ts'

/** Scores and reports the answers of a file, or of standard input. */
export async function assessAnswers(
  answers: string,
  options: AssessOptions,
  environment: Environment,
): Promise<number> {
  refuseInterviewOptions(options)
  const { stdin, env } = environment
  const targets = targetsOf(options)
  const { sheet, pack } = await loadAnswers(answers, {
    questionnaire: options.questionnaire,
    stdin,
  })
  const document = assessmentOf(pack, sheet, { options, scope: scopeOf(options), env })
  const { exitCode, missed } = await emit(document, { targets, options }, environment)
  await printSummary(
    document,
    { targets, next: nextSteps(document, options.questionnaire, programName(env)) },
    environment,
  )
  await printMissed(missed, environment)
  return exitCode
}

function refuseInterviewOptions({ onlyOpen, from, draft, plain, round }: AssessOptions): void {
  const given = Object.entries({
    '--only-open': onlyOpen,
    '--from': from,
    '--draft': draft,
    '--plain': plain,
    '--round': round,
  })
  const useless = given
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name]) => name)
  if (useless.length === 0) return
  throw new InputError(({ option }) => option.onlyWithQuestions(useless))
}

function nextSteps(
  { visibilityGaps: [first], pack }: Assessment,
  reference: string | undefined,
  name: string,
): string[] {
  return first === undefined ? [] : [`${name} show ${first}${packOption(reference ?? pack.id)}`]
}
