import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { InputError } from '../errors.ts'
import { parseResultSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, readTextFile } from '../io/read-text.ts'
import { aggregateSchema } from '../model/aggregate.ts'
import { assessmentSchema } from '../model/assessment.ts'
import type { Result } from '../model/result.ts'
import { kindOf } from './result-kind.ts'
import { refuseAt, shaped } from './shaped.ts'

/**
 * A saved result of one voice or of many from its JSON text, checked at the door.
 *
 * @throws InputError with every problem at its file, line and column
 */
export function parseResult(text: string, file = 'assessment.json'): Result {
  const source = parseResultSource(text, file)
  const document = shaped(source, schemaOf(kindOf(source.value), file))
  // What follows walks the pack inside; one with a circle in it would never come back.
  const problems = checkQuestionnaire(document.pack)
  refuseAt(
    source,
    problems.map((problem) => ({ ...problem, path: ['pack', ...problem.path] })),
  )
  return document
}

export async function loadResult(file: string): Promise<Result> {
  return parseResult(await readTextFile(file, RESULT_LIMIT), file)
}

/** The one place where a saved result is told by its kind. */
function schemaOf(kind: unknown, file: string) {
  if (kind === 'assessment') return assessmentSchema
  if (kind === 'aggregate') return aggregateSchema
  throw new InputError(({ resultFile }) =>
    typeof kind === 'string' ? resultFile.otherKind(file, kind) : resultFile.notAResult(file),
  )
}
