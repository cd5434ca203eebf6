import type { Readable } from 'node:stream'
import { checkAnswers } from '../core/check-answers.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, STANDARD_INPUT, readTextFile, readTextStream } from '../io/read-text.ts'
import type { Path, Problem } from '../errors.ts'
import type { Source } from '../io/source.ts'
import { type AnswerSheet, answerSheetSchema } from '../model/answer-sheet.ts'
import { type Parsed, parseShape } from '../model/parse-shape.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { STANDARD_INPUT_NAME } from '../words/own-names.ts'
import { loadQuestionnaireFor } from './load-questionnaire.ts'
import { refuseAt } from './shaped.ts'

/**
 * An answer sheet from its YAML or JSON text, checked against its pack.
 *
 * @param file how messages name the text
 * @throws InputError with every problem at its file, line and column
 */
export function parseAnswers(
  text: string,
  pack: LoadedQuestionnaire,
  file = 'answers',
): AnswerSheet {
  const source = parseSource(text, file)
  const parsed = parseShape(answerSheetSchema, source.value)
  return checked(source, parsed, pack)
}

export type LoadedAnswers = { sheet: AnswerSheet; pack: LoadedQuestionnaire }

type Known = {
  /** the pack, where it is there already */
  pack?: LoadedQuestionnaire
  /** its id or file as named on the command line; it counts before the sheet's own */
  questionnaire?: string | undefined
}

/** A sheet from a file, or from standard input where the file is `-`, and the pack it belongs to. */
export async function loadAnswers(
  file: string,
  { stdin, ...known }: Known & { stdin: Readable },
): Promise<LoadedAnswers> {
  const isStream = file === STANDARD_INPUT
  const text = isStream
    ? await readTextStream(stdin, SHEET_LIMIT)
    : await readTextFile(file, SHEET_LIMIT)
  return answersFrom(parseSource(text, isStream ? STANDARD_INPUT_NAME : file), known)
}

export async function answersFrom(source: Source, known: Known): Promise<LoadedAnswers> {
  const parsed = parseShape(answerSheetSchema, source.value)
  const { questionnaire = '' } = readable(source, parsed) ?? {}
  const pack = known.pack ?? (await loadQuestionnaireFor(known.questionnaire, questionnaire))
  return { sheet: checked(source, parsed, pack), pack }
}

type ParsedSheet = Parsed<AnswerSheet>

/**
 * A sheet that has been read, of the right shape and fit for its pack.
 *
 * @param moreRules what else it must keep to
 * @throws InputError with every problem at its place
 */
export const sheetFrom = (
  source: Source,
  pack: LoadedQuestionnaire,
  moreRules: Rules,
): AnswerSheet => checked(source, parseShape(answerSheetSchema, source.value), pack, moreRules)

type Rules = (sheet: AnswerSheet) => Problem[]

/** A sheet of the right shape that fits its pack. @throws InputError with all problems of both kinds at once */
function checked(
  source: Source,
  parsed: ParsedSheet,
  { questionnaire }: LoadedQuestionnaire,
  moreRules: Rules = () => [],
): AnswerSheet {
  const sheet = readable(source, parsed)
  const misfits = sheet ? [...checkAnswers(questionnaire, sheet), ...moreRules(sheet)] : []
  refuseAt(source, parsed.ok ? misfits : [...parsed.problems, ...misfits])
  if (!parsed.ok) throw new Error('a sheet that does not fit its shape has at least one problem')
  return parsed.value
}

/** The sheet without the parts that are broken, so that the others can be checked all the same. */
function readable(source: Source, parsed: ParsedSheet): AnswerSheet | undefined {
  if (parsed.ok) return parsed.value
  const rest = structuredClone(source.value)
  for (const { path } of parsed.problems) removeAt(rest, path.slice(0, GROUPS.has(path[0]) ? 2 : 1))
  const again = parseShape(answerSheetSchema, rest)
  return again.ok ? again.value : undefined
}

const GROUPS = new Set<string | number | undefined>(['answers', 'participants'])

function removeAt(value: unknown, [first, ...others]: Path): void {
  if (typeof value !== 'object' || value === null || first === undefined) return
  const record = value as Record<string | number, unknown>
  if (others.length === 0) delete record[first]
  else removeAt(record[first], others)
}
