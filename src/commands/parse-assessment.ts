import { InputError } from '../errors.ts'
import { parseResultSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, readTextFile } from '../io/read-text.ts'
import { type Assessment, assessmentSchema } from '../model/assessment.ts'
import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { kindOf, resultKindOf } from './result-kind.ts'
import { refuseAt, shaped } from './shaped.ts'

/**
 * A saved result from its JSON text, checked at the door.
 *
 * @throws InputError with every problem at its file, line and column
 */
export function parseAssessment(text: string, file = 'assessment.json'): Assessment {
  const source = parseResultSource(text, file)
  const kind = kindOf(source.value)
  if (kind === undefined) {
    throw new InputError(
      `${file} is not a saved result; readiness assess writes one, as assessment.json`,
    )
  }
  const document = shaped(source, assessmentSchema)
  // What follows walks the pack inside; one with a circle in it would never come back.
  const problems = checkQuestionnaire(document.pack)
  refuseAt(
    source,
    problems.map((problem) => ({ ...problem, path: ['pack', ...problem.path] })),
  )
  return document
}

export async function loadAssessment(file: string): Promise<Assessment> {
  return parseAssessment(await readTextFile(file, RESULT_LIMIT), file)
}

/** Is this one of our results, rather than an answer sheet? Both may be called .json. */
export async function isResultFile(file: string): Promise<boolean> {
  return (
    file.endsWith('.json') && resultKindOf(await readTextFile(file, RESULT_LIMIT)) === 'assessment'
  )
}
