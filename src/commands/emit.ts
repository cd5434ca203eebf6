import { checkGates, gateOutcomes } from '../core/gates.ts'
import type { Environment } from '../environment.ts'
import { EXIT, InputError, refuse } from '../errors.ts'
import type { OutputFile } from '../io/write-files.ts'
import type { Result } from '../model/result.ts'
import type { Audience } from '../render/audience.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { type GateOptions, loadGates } from './load-gates.ts'
import type { Look, LookOptions } from './own-look.ts'
import { type FormatTable, type ReportFormat, type Target, formatsOf } from './outputs.ts'
import { print } from './print.ts'
import { printReport, refuseWithoutBrowser } from './print-report.ts'
import { addStepSummary } from './step-summary.ts'
import { type Place, targetsIn, writeOutputs } from './write-outputs.ts'

/** What a project's settings say; it counts where neither a flag nor a sheet says anything. */
export type Usual = Partial<Pick<FormatTable<ReportFormat>, 'byDefault' | 'folder'>> & {
  organisation?: string
  template?: string | undefined
  /** how many were asked, by role */
  invited?: Readonly<Record<string, number>>
}

/** Our formats, and what a user's own template makes. */
export type Output = ReportFormat | 'template'

export type OutputOptions = Place<ReportFormat> &
  LookOptions & {
    gates: GateOptions
    /** the full report where left out */
    audience?: Audience | undefined
    /** what was made of the look that the options name */
    look?: Look
    /** the settings file; false for none */
    settings?: string | false | undefined
    usual?: Usual | undefined
    /** the day by which evidence is judged; that of the result where left out */
    asOf?: string | undefined
    /** the browser that prints a PDF, where one is named */
    browser?: string | undefined
  }

/**
 * What is to be written, and where. A template takes the place of our format with its ending. Where a flag
 * names it and none names a format, it is all that is written; where the settings name it, a flag that
 * names other formats leaves it out.
 */
export function targetsOf(
  options: OutputOptions,
  kind: Result['kind'] = 'assessment',
): Target<Output>[] {
  const table = formatTable(kind, options.usual)
  const { look, formats, template: named } = options
  if (!look?.template) return targetsIn(table, options)
  const { fileName, ending } = look.template
  const isReplaced = (format: ReportFormat) =>
    format === ending || table.fileNames[format] === fileName
  if (named === undefined && formats?.some(isReplaced) === false) return targetsIn(table, options)
  const others = formats ?? (named === undefined ? table.byDefault : [])
  return targetsIn<Output>(
    { ...table, fileNames: { ...table.fileNames, template: fileName } },
    { ...options, formats: [...others.filter((format) => !isReplaced(format)), 'template'] },
  )
}

function formatTable(
  kind: Result['kind'],
  { byDefault, folder }: Usual = {},
): FormatTable<ReportFormat> {
  return {
    ...formatsOf(kind),
    ...(byDefault && { byDefault }),
    ...(folder !== undefined && { folder }),
  }
}

/**
 * Renders a result, writes all its reports or none, and holds it against the gates.
 *
 * @param extra files to be written together with the reports
 * @returns the exit code: 1 where a gate was missed (the reports are written all the same), else 0
 */
export async function emit(
  document: Result,
  {
    targets,
    options,
    extra,
  }: { targets: readonly Target<Output>[]; options: OutputOptions; extra?: OutputFile[] },
  environment: Environment,
): Promise<{ exitCode: number; missed: string[] }> {
  const gates = await loadGates(options.gates)
  refuse(({ gateOption }) => gateOption.misfit, checkGates(gates, document))
  const outcomes = gateOutcomes(gates, document)
  await refuseWithoutBrowser(targets, options, environment)
  const { render } = await import('./render-report.ts')
  const { audience, asOf, look } = options
  const reading = { gates: outcomes, audience, asOf, brand: look?.brand }
  await writeOutputs(
    { targets, force: options.force, ...(extra && { extra }) },
    async (format) => {
      if (format === 'template') return ownTemplate(document, look)
      if (format !== 'pdf') return render(document, format, reading)
      return printReport(
        await render(document, 'html', reading),
        document.date,
        options,
        environment,
      )
    },
    environment,
  )
  await addStepSummary(document, outcomes, environment)
  const missed = outcomes.flatMap((outcome) => outcome.missed ?? [])
  return { exitCode: missed.length > 0 ? EXIT.gateMissed : EXIT.done, missed }
}

function ownTemplate(document: Result, look: Look | undefined): string {
  if (document.kind === 'assessment') return look?.template?.render(document, look.brand) ?? ''
  throw new InputError((words) => words.look.templateForOne)
}

/** The missed bars, one line each, on standard error. */
export async function printMissed(
  missed: readonly string[],
  { stderr, env }: Environment,
): Promise<void> {
  const { gateOption } = await messagesFor(env)
  for (const line of missed) await print(stderr, `${gateOption.missed(visible(line))}\n`)
}
