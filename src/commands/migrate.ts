import { dirname, join } from 'node:path'
import { checkAnswers } from '../core/check-answers.ts'
import { migrateSheet } from '../core/pack-versions/migrate-sheet.ts'
import { sheetOf } from '../core/sheet-of.ts'
import type { Environment } from '../environment.ts'
import { EXIT, InputError, refuse } from '../errors.ts'
import { isShippedPack } from '../io/packs.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import { writeFiles } from '../io/write-files.ts'
import { type AnswerSheet, answerSheetSchema } from '../model/answer-sheet.ts'
import type { Migration } from '../model/pack-changes.ts'
import type { LoadedQuestionnaire, Questionnaire } from '../model/questionnaire.ts'
import { renderAnswerSheet } from '../render/answer-sheet-yaml.ts'
import { renderMigrationReport } from '../render/migration-report.ts'
import { visible } from '../visible.ts'
import { type Messages, messagesFor } from '../words/messages.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { mayReplace } from './may-replace.ts'
import { answersFrom } from './parse-answers.ts'
import { isResultFile, loadAssessment } from './parse-assessment.ts'
import { print } from './print.ts'
import { shaped } from './shaped.ts'

export type MigrateOptions = {
  to: string
  from?: string | undefined
  output?: string | undefined
  force?: boolean | undefined
}

/** Carries the answers of a sheet or a result over to another questionnaire. The old file stays as it is. */
export async function migrate(
  file: string,
  options: MigrateOptions,
  environment: Environment,
): Promise<number> {
  const to = await loadQuestionnaire(options.to)
  const { sheet, from } = await sheetWithPack(file, {
    named: options.from,
    language: to.questionnaire.language,
  })
  const migration = migrateSheet(sheet, from, to.questionnaire)
  refuse(
    (words) => words.migrate.misfit(file, to.questionnaire.id),
    checkAnswers(to.questionnaire, migration.sheet),
  )
  const path = options.output ?? join(dirname(file), `answers-${idAndVersion(to)}.yaml`)
  const files = [
    { path, content: renderAnswerSheet(to.questionnaire, migration.sheet), mode: 0o600 },
    {
      path: reportPath(path),
      content: renderMigrationReport(migration, to.questionnaire.language),
      mode: 0o600,
    },
  ]
  writeFiles(files, { force: await mayReplace(files, options.force === true, environment) })
  const words = await messagesFor(environment.env)
  const lines = summaryOf(migration, { path, to: options.to }, words)
  await print(environment.stderr, lines.map((line) => `${visible(line)}\n`).join(''))
  return EXIT.done
}

const idAndVersion = ({ questionnaire: { id, version } }: LoadedQuestionnaire) => `${id}-${version}`

const reportPath = (path: string) => `${path.replace(/\.(ya?ml|json)$/, '')}-migration.md`

/** A result carries its pack; a sheet only names it, so that its pack is looked for. */
async function sheetWithPack(
  file: string,
  { named, language }: { named: string | undefined; language: string },
): Promise<{ sheet: AnswerSheet; from: Questionnaire }> {
  if (await isResultFile(file)) {
    const document = await loadAssessment(file)
    return { sheet: sheetOf(document), from: document.pack }
  }
  const source = parseSource(await readTextFile(file, SHEET_LIMIT), file)
  const { questionnaire, version } = shaped(source, answerSheetSchema)
  const pack = await packOfThen({ file, id: questionnaire, version, named, language })
  const { sheet } = await answersFrom(source, { pack })
  return { sheet, from: pack.questionnaire }
}

type Then = {
  file: string
  id: string
  version: string | undefined
  named: string | undefined
  language: string
}

async function packOfThen({
  file,
  id,
  version,
  named,
  language,
}: Then): Promise<LoadedQuestionnaire> {
  if (named !== undefined) return loadQuestionnaire(named)
  // A sheet says nothing of a language: in that of the new pack the same question has the same words.
  const reference = [`${id}.${language}`, id].find(isShippedPack)
  const shipped = reference === undefined ? undefined : await loadQuestionnaire(reference)
  if (shipped && isSameMinor(shipped.questionnaire.version, version)) return shipped
  const wanted = version === undefined ? id : `${id} ${version}`
  throw new InputError((words) => words.migrate.notHere(file, wanted))
}

const isSameMinor = (version: string, wanted: string | undefined) =>
  wanted === undefined ||
  version.split('.').slice(0, 2).join('.') === wanted.split('.').slice(0, 2).join('.')

function summaryOf(
  { carried, again, dropped, fresh }: Migration,
  { path, to }: { path: string; to: string },
  { migrate: words }: Messages,
): string[] {
  return [
    words.counts({
      carried: carried.length,
      again: again.length,
      dropped: dropped.length,
      fresh: fresh.length,
    }),
    words.written(path, reportPath(path)),
    words.next(`readiness assess -q ${to} --from ${path} --only-open`),
  ]
}
