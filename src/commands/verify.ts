import { type Difference, differences } from '../core/differences.ts'
import { score } from '../core/score.ts'
import { sheetOf } from '../core/sheet-of.ts'
import type { Environment } from '../environment.ts'
import { InputError, type Message, type Problem } from '../errors.ts'
import { digestOf } from '../io/digest.ts'
import type { Assessment } from '../model/assessment.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { loadAssessment } from './parse-assessment.ts'
import { print } from './print.ts'

/**
 * Recomputes a saved result from its own answers and its own questionnaire.
 *
 * @throws InputError that names every figure that is not what they give
 */
export async function verify(file: string, { stdout, env }: Environment): Promise<number> {
  const document = await loadAssessment(file)
  const problems = verificationProblems(document, file)
  if (problems.length > 0)
    throw new InputError(({ resultFile }) => resultFile.notWhatAnswersGive(file), problems)
  const { resultFile } = await messagesFor(env)
  await print(stdout, `${resultFile.verified(visible(file))}\n`)
  return 0
}

/** Every figure that does not follow from the answers inside. */
export function verificationProblems(document: Assessment, file: string): Problem[] {
  const { pack, tool, date, organisation, scope } = document
  const recomputed = score({ questionnaire: pack, digest: digestOf(pack) }, sheetOf(document), {
    toolVersion: tool.version,
    date,
    organisation,
    scope,
  })
  // Through JSON, because that is what was saved: values that are left out are no difference.
  const expected: unknown = JSON.parse(JSON.stringify(recomputed))
  return differences(expected, document).map((difference) => toProblem(difference, file))
}

function toProblem({ path, expected, found }: Difference, file: string): Problem {
  const message: Message = ({ resultFile }) =>
    resultFile.figureDiffers(shown(expected), shown(found))
  return { code: 'figure-differs', path, message, file }
}

const shown = (value: unknown) => (value === undefined ? null : JSON.stringify(value).slice(0, 80))
