import type { Environment } from '../environment.ts'
import { EXIT, FileError, InputError, type Problem, refuse } from '../errors.ts'
import { parseSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, STANDARD_INPUT, readTextFile, readTextStream } from '../io/read-text.ts'
import { visible } from '../visible.ts'
import { parseAssessment } from './parse-assessment.ts'
import { kindOf, resultKindOf } from './result-kind.ts'
import { answersFrom } from './parse-answers.ts'
import { type ReadPack, readPack } from './read-pack.ts'
import { print } from './print.ts'
import { byPlace } from './shaped.ts'
import { verificationProblems } from './verify.ts'

export type ValidateOptions = {
  questionnaire?: string | undefined
  /** advice on the content of questionnaires, too; exit code 1 where there is some */
  strict?: boolean | undefined
}

/** Checks any of our documents, shape and rules. @throws InputError with every problem of every file at once */
export async function validate(
  files: readonly string[],
  { questionnaire, strict = false }: ValidateOptions,
  { stdin, stdout, stderr }: Environment,
): Promise<number> {
  const problems: Problem[] = []
  const advice: Problem[] = []
  let unreadable: FileError | undefined
  for (const file of files) {
    try {
      const checked = await check(file, { questionnaire, strict, stdin })
      advice.push(...checked.advice)
      await print(stdout, `${visible(file)}: ${checked.kind}, valid\n`)
    } catch (error) {
      if (error instanceof FileError) unreadable ??= error
      else problems.push(...problemsIn(error, file))
    }
  }
  if (problems.length > 0) throw new InputError('not valid', problems)
  if (unreadable) throw unreadable
  for (const one of advice) await print(stderr, `${visible(adviceLine(one))}\n`)
  return advice.length > 0 ? EXIT.gateMissed : EXIT.done
}

const adviceLine = ({ file, line, column, message }: Problem) =>
  `${file}:${line}:${column} advice: ${message}`

function problemsIn(error: unknown, file: string): readonly Problem[] {
  if (!(error instanceof InputError)) throw error
  if (error.problems.length > 0) return error.problems
  return [{ code: 'not-usable', path: [], file, message: error.message }]
}

async function check(
  name: string,
  { questionnaire, strict, stdin }: ValidateOptions & { stdin: NodeJS.ReadStream },
): Promise<Checked> {
  const isStream = name === STANDARD_INPUT
  const file = isStream ? 'standard input' : name
  const text = isStream
    ? await readTextStream(stdin, RESULT_LIMIT)
    : await readTextFile(name, RESULT_LIMIT)
  const result = resultKindOf(text)
  if (result !== undefined && Object.hasOwn(RESULTS, result)) {
    await RESULTS[result]?.(text, file)
    return { kind: result, advice: [] }
  }
  const source = parseSource(text, file)
  const kind = kindOf(source.value)
  if (kind === undefined) {
    await answersFrom(source, { questionnaire })
    return { kind: 'answers', advice: [] }
  }
  const pack = await readPack(source)
  return { kind: 'questionnaire', advice: strict ? await adviceOn(pack) : [] }
}

/** What a document is, and what could be better in it. */
type Checked = { kind: string; advice: readonly Problem[] }

async function adviceOn({ loaded, locate }: ReadPack): Promise<Problem[]> {
  const [{ lintQuestionnaire }, { readingGrade }] = await Promise.all([
    import('../core/lint/lint-questionnaire.ts'),
    import('./reading-grade.ts'),
  ])
  return locate(lintQuestionnaire(loaded.questionnaire, readingGrade)).toSorted(byPlace)
}

/** What this program writes itself, by its kind. */
const RESULTS: Record<string, (text: string, file: string) => Promise<void> | void> = {
  assessment: (text, file) =>
    refuse(
      `${file} is not what its answers give`,
      verificationProblems(parseAssessment(text, file), file),
    ),
}
