import type { Environment } from '../environment.ts'
import { EXIT, FileError, InputError, type Problem, refuse } from '../errors.ts'
import { parseSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, STANDARD_INPUT, readTextFile, readTextStream } from '../io/read-text.ts'
import { visible } from '../visible.ts'
import { parseAssessment } from './parse-assessment.ts'
import { kindOf, resultKindOf } from './result-kind.ts'
import { answersFrom } from './parse-answers.ts'
import { questionnaireFrom } from './parse-questionnaire.ts'
import { print } from './print.ts'
import { verificationProblems } from './verify.ts'

/** Checks any of our documents, shape and rules. @throws InputError with every problem of every file at once */
export async function validate(
  files: readonly string[],
  { questionnaire }: { questionnaire?: string | undefined },
  { stdin, stdout }: Environment,
): Promise<number> {
  const problems: Problem[] = []
  let unreadable: FileError | undefined
  for (const file of files) {
    try {
      const kind = await check(file, { questionnaire, stdin })
      await print(stdout, `${visible(file)}: ${kind}, valid\n`)
    } catch (error) {
      if (error instanceof FileError) unreadable ??= error
      else problems.push(...problemsIn(error, file))
    }
  }
  if (problems.length > 0) throw new InputError('not valid', problems)
  if (unreadable) throw unreadable
  return EXIT.done
}

function problemsIn(error: unknown, file: string): readonly Problem[] {
  if (!(error instanceof InputError)) throw error
  if (error.problems.length > 0) return error.problems
  return [{ code: 'not-usable', path: [], file, message: error.message }]
}

async function check(
  name: string,
  { questionnaire, stdin }: { questionnaire: string | undefined; stdin: NodeJS.ReadStream },
): Promise<string> {
  const isStream = name === STANDARD_INPUT
  const file = isStream ? 'standard input' : name
  const text = isStream
    ? await readTextStream(stdin, RESULT_LIMIT)
    : await readTextFile(name, RESULT_LIMIT)
  const result = resultKindOf(text)
  if (result !== undefined && Object.hasOwn(RESULTS, result)) {
    await RESULTS[result]?.(text, file)
    return result
  }
  const source = parseSource(text, file)
  const kind = kindOf(source.value)
  if (kind === undefined) {
    await answersFrom(source, { questionnaire })
    return 'answers'
  }
  await questionnaireFrom(source)
  return 'questionnaire'
}

/** What this program writes itself, by its kind. */
const RESULTS: Record<string, (text: string, file: string) => Promise<void> | void> = {
  assessment: (text, file) =>
    refuse(
      `${file} is not what its answers give`,
      verificationProblems(parseAssessment(text, file), file),
    ),
}
