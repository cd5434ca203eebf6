import type { Environment } from '../environment.ts'
import { InputError, type Problem, refuse } from '../errors.ts'
import type { Aggregate } from '../model/aggregate.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { TOOL_VERSION } from '../version.ts'
import { aggregate } from './aggregate-of.ts'
import {
  invitedFrom,
  minGroupSizeFrom,
  organisationFrom,
  refuseBrokenPromise,
  waveFrom,
} from './aggregate/choices.ts'
import { type CheckedSheets, checkSheets } from './aggregate/check-sheets.ts'
import { LEDGER_FILE, enterRelease, loadLedger, withLedgerLock } from './aggregate/keep-ledger.ts'
import { type ReadSheets, readSheets } from './aggregate/read-sheets.ts'
import { printNotes } from './aggregate/print-notes.ts'
import { textsOf } from './aggregate/texts-of.ts'
import { type Output, type OutputOptions, emit, printMissed, targetsOf } from './emit.ts'
import { loadQuestionnaireFor } from './load-questionnaire.ts'
import type { Target } from './outputs.ts'
import { withLook } from './own-look.ts'
import { printSummary } from './print-summary.ts'
import { checkedDate, today } from './today.ts'
import { withSettings } from './with-settings.ts'

export type AggregateCommand = OutputOptions & {
  questionnaire?: string | undefined
  wave?: string | undefined
  organisation?: string | undefined
  date?: string | undefined
  strict?: boolean | undefined
  minGroupSize?: number | undefined
  skipInvalid?: boolean | undefined
  ledger?: string | undefined
  /** role=number */
  invited?: string[] | undefined
}

/**
 * Many sheets into one result: reads them all, scores, writes the reports, and closes the wave.
 *
 * @throws InputError with every problem of every sheet, or where the wave may not be reported so
 */
export async function aggregateFiles(
  files: readonly string[],
  given: AggregateCommand,
  environment: Environment,
): Promise<number> {
  const options = await withLook(await withSettings(given, environment))
  const targets = targetsOf(options, 'aggregate')
  const read = await readSheets(files, environment.stdin)
  const pack = await loadQuestionnaireFor(options.questionnaire, questionnaireIn(read))
  const minGroupSize = minGroupSizeFrom(options, pack.questionnaire)
  const texts = await textsOf(read, pack)
  const checked = checkSheets(read.sheets, { pack, texts, wave: options.wave })
  refuseInvalid(read, checked, options)
  refuseBrokenPromise(checked.sheets, minGroupSize, pack.questionnaire)
  const document = documentOf(pack, checked, { options, minGroupSize, env: environment.env })
  const { exitCode, missed } = await publish(document, { targets, options }, environment)
  await printNotes({ read, checked, document, usual: pack.questionnaire.privacy }, environment)
  await printSummary(document, { targets, next: [] }, environment)
  await printMissed(missed, environment)
  return exitCode
}

/** The first questionnaire that a sheet names; where they differ, the others say so themselves. */
function questionnaireIn({ sheets }: ReadSheets): string {
  const named = sheets.flatMap((sheet) => {
    const { questionnaire } = Object('value' in sheet ? sheet.value : {}) as Record<string, unknown>
    return typeof questionnaire === 'string' ? [questionnaire] : []
  })
  return named[0] ?? ''
}

function refuseInvalid(
  read: ReadSheets,
  { problems, sheets }: CheckedSheets,
  { skipInvalid = false }: AggregateCommand,
): void {
  const all = [...read.problems, ...problems].sort(byPlace)
  if (!skipInvalid) refuse(({ wave }) => wave.unusable, all)
  if (sheets.length === 0) refuse(({ wave }) => wave.noneUsable, all)
  if (sheets.length === 0) throw new InputError(({ wave }) => wave.noSheet)
}

function byPlace(a: Problem, b: Problem): number {
  const [one, other] = [a.file ?? '', b.file ?? '']
  const byFile = one < other ? -1 : one > other ? 1 : 0
  return byFile || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function documentOf(
  pack: LoadedQuestionnaire,
  { sheets }: CheckedSheets,
  {
    options,
    minGroupSize,
    env,
  }: { options: AggregateCommand; minGroupSize: number; env: NodeJS.ProcessEnv },
): Aggregate {
  return aggregate(pack, sheets, {
    wave: waveFrom(options.wave, sheets),
    organisation: organisationFrom(options.organisation ?? options.usual?.organisation, sheets),
    date: options.date === undefined ? today(env) : checkedDate(options.date, '--date'),
    toolVersion: TOOL_VERSION,
    minGroupSize,
    invited: {
      ...options.usual?.invited,
      ...invitedFrom(options.invited ?? [], pack.questionnaire),
    },
  })
}

/** Writes the reports and the ledger, all or none of them. */
async function publish(
  document: Aggregate,
  { targets, options }: { targets: Target<Output>[]; options: AggregateCommand },
  environment: Environment,
): Promise<{ exitCode: number; missed: string[] }> {
  const { ledger: file = LEDGER_FILE } = options
  return withLedgerLock(file, async () => {
    const { wave, questionnaire, privacy, release } = document
    const entry = {
      wave,
      questionnaire: questionnaire.id,
      digest: questionnaire.digest,
      minGroupSize: privacy.minGroupSize,
      release: release.ledger,
    }
    const entered = enterRelease(await loadLedger(file), entry, file)
    const extra = entered ? [entered] : []
    return emit(document, { targets, options, extra }, environment)
  })
}
