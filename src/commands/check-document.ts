import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { checkSettings } from '../core/check-settings.ts'
import { type Problem, refuse } from '../errors.ts'
import { SETTINGS_FILE } from '../io/find-settings.ts'
import { parseResultSource, parseSource } from '../io/parse-source.ts'
import { RESULT_LIMIT, STANDARD_INPUT, readTextFile, readTextStream } from '../io/read-text.ts'
import type { Source } from '../io/source.ts'
import { comparisonSchema } from '../model/comparison.ts'
import { parseLedger } from './aggregate/keep-ledger.ts'
import { STANDARD_INPUT_NAME } from '../words/own-names.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { parseResult } from './load-result.ts'
import { answersFrom } from './parse-answers.ts'
import { parseAssessment } from './parse-assessment.ts'
import { planFrom } from './parse-plan.ts'
import { settingsFrom } from './parse-settings.ts'
import { type ReadPack, readPack } from './read-pack.ts'
import { kindOf, resultKindOf } from './result-kind.ts'
import { byPlace, refuseAt, shaped } from './shaped.ts'
import { verificationProblems } from './verify.ts'
import { questionnaireIn } from './with-settings.ts'

/** What a document is, and what could be better in it. */
export type Checked = { kind: string; advice: readonly Problem[] }

type Context = {
  questionnaire: string | undefined
  /** advice on the content of questionnaires, too */
  strict: boolean
  stdin: Readable
}

/**
 * One document of any kind, by its shape and its rules.
 *
 * @throws InputError with every problem in it
 */
export async function checkDocument(name: string, context: Context): Promise<Checked> {
  const isStream = name === STANDARD_INPUT
  const file = isStream ? STANDARD_INPUT_NAME : name
  const text = isStream
    ? await readTextStream(context.stdin, RESULT_LIMIT)
    : await readTextFile(name, RESULT_LIMIT)
  const kind = resultKindOf(text)
  if (kind !== undefined && Object.hasOwn(RESULTS, kind)) {
    await RESULTS[kind]?.(text, file)
    return { kind, advice: [] }
  }
  return checkSource(parseSource(text, file), context)
}

/** What this program writes itself, by its kind. */
const RESULTS: Record<string, (text: string, file: string) => Promise<void> | void> = {
  assessment: (text, file) =>
    refuse(
      ({ resultFile }) => resultFile.notWhatAnswersGive(file),
      verificationProblems(parseAssessment(text, file), file),
    ),
  aggregate: (text, file) => {
    parseResult(text, file)
  },
  ledger: (text, file) => {
    parseLedger(text, file)
  },
  comparison: (text, file) => {
    shaped(parseResultSource(text, file), comparisonSchema)
  },
}

/** What people write, by its kind; a sheet of answers names none. */
async function checkSource(source: Source, { questionnaire, strict }: Context): Promise<Checked> {
  const kind = kindOf(source.value)
  if (kind === 'settings' || basename(source.file) === SETTINGS_FILE) {
    await checkSettingsIn(source, questionnaire)
    return { kind: 'settings', advice: [] }
  }
  if (kind === undefined) {
    await answersFrom(source, { questionnaire })
    return { kind: 'answers', advice: [] }
  }
  if (kind === 'plan') {
    planFrom(source)
    return { kind, advice: [] }
  }
  const pack = await readPack(source)
  return { kind: 'questionnaire', advice: strict ? await adviceOn(pack) : [] }
}

/** The names in the settings are those of the questionnaire that they name. */
async function checkSettingsIn(source: Source, named: string | undefined): Promise<void> {
  const settings = settingsFrom(source)
  const place = (path: string) => join(dirname(source.file), path)
  const pack = await loadQuestionnaire(named ?? questionnaireIn(settings, place))
  refuseAt(source, checkSettings(settings, pack.questionnaire))
}

async function adviceOn({ loaded, locate }: ReadPack): Promise<Problem[]> {
  const [{ lintQuestionnaire }, { readingGrade }] = await Promise.all([
    import('../core/lint/lint-questionnaire.ts'),
    import('./reading-grade.ts'),
  ])
  return locate(lintQuestionnaire(loaded.questionnaire, readingGrade)).toSorted(byPlace)
}
