import type { Environment } from '../environment.ts'
import { EXIT, FileError, InputError, type Problem, told } from '../errors.ts'
import { writeFiles } from '../io/write-files.ts'
import { visible } from '../visible.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { checkDocument } from './check-document.ts'
import { codeQualityReport } from './code-quality.ts'
import { print } from './print.ts'

type ValidateOptions = {
  questionnaire?: string | undefined
  /** advice on the content of questionnaires, too; exit code 1 where there is some */
  strict?: boolean | undefined
  /** the file for GitLab's Code Quality report; it is replaced where it is there */
  codeQuality?: string | undefined
}

/** Checks any of our documents, shape and rules. @throws InputError with every problem of every file at once */
export async function validate(
  files: readonly string[],
  { questionnaire, strict = false, codeQuality }: ValidateOptions,
  environment: Environment,
): Promise<number> {
  const { stdin, stdout, stderr } = environment
  const words = await messagesFor(environment.env)
  const problems: Problem[] = []
  const advice: Problem[] = []
  let unreadable: FileError | undefined
  for (const file of files) {
    try {
      const checked = await checkDocument(file, { questionnaire, strict, stdin })
      advice.push(...checked.advice)
      await print(stdout, `${words.validate.valid(visible(file), checked.kind)}\n`)
    } catch (error) {
      if (error instanceof FileError) unreadable ??= error
      else problems.push(...problemsIn(error, file))
    }
  }
  if (codeQuality !== undefined) {
    const content = codeQualityReport([...problems, ...advice], words, environment)
    writeFiles([{ path: codeQuality, content }], { force: true })
  }
  if (problems.length > 0) throw new InputError(({ validate: words }) => words.notValid, problems)
  if (unreadable) throw unreadable
  for (const one of advice) await print(stderr, `${visible(adviceLine(one, words))}\n`)
  return advice.length > 0 ? EXIT.gateMissed : EXIT.done
}

function problemsIn(error: unknown, file: string): readonly Problem[] {
  if (!(error instanceof InputError)) throw error
  if (error.problems.length > 0) return error.problems
  return [{ code: 'not-usable', path: [], file, message: error.what }]
}

const adviceLine = ({ file, line, column, message }: Problem, words: Messages) =>
  words.validate.advice(`${file}:${line}:${column}`, told(message, words))
