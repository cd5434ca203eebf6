import { InputError } from '../errors.ts'
import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { parseResultSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, readTextFile } from '../io/read-text.ts'
import { type Aggregate, aggregateSchema } from '../model/aggregate.ts'
import type { Assessment } from '../model/assessment.ts'
import { parseAssessment } from './parse-assessment.ts'
import { resultKindOf } from './result-kind.ts'
import { refuseAt, shaped } from './shaped.ts'

/** A saved result of one voice or of many, checked at the door. @throws InputError with every problem at its place */
export async function loadResult(file: string): Promise<Assessment | Aggregate> {
  const text = await readTextFile(file, RESULT_LIMIT)
  const kind = resultKindOf(text)
  if (kind === 'aggregate') return aggregateFrom(text, file)
  if (kind !== undefined && kind !== 'assessment')
    throw new InputError(`${file} is a ${kind}, not a result of readiness assess or aggregate`)
  return parseAssessment(text, file)
}

function aggregateFrom(text: string, file: string): Aggregate {
  const source = parseResultSource(text, file)
  const document = shaped(source, aggregateSchema)
  const problems = checkQuestionnaire(document.pack)
  refuseAt(
    source,
    problems.map((problem) => ({ ...problem, path: ['pack', ...problem.path] })),
  )
  return document
}
