import { InputError } from '../errors.ts'
import { RESULT_LIMIT, readTextFile } from '../io/read-text.ts'
import type { Assessment } from '../model/assessment.ts'
import { parseResult } from './load-result.ts'
import { resultKindOf } from './result-kind.ts'

/**
 * A saved result of one voice: what can be explained and worked out again from its own answers.
 *
 * @throws InputError with every problem at its file, line and column, or where it is of many voices
 */
export function parseAssessment(text: string, file = 'assessment.json'): Assessment {
  const document = parseResult(text, file)
  if (document.kind === 'assessment') return document
  throw new InputError(({ resultFile }) => resultFile.ofMany(file))
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
