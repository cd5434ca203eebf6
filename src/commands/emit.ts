import { checkGates, gateOutcomes } from '../core/gates.ts'
import type { Environment } from '../environment.ts'
import { EXIT, refuse } from '../errors.ts'
import type { OutputFile } from '../io/write-files.ts'
import type { Result } from '../model/result.ts'
import type { Audience } from '../render/audience.ts'
import { visible } from '../visible.ts'
import { type GateOptions, loadGates } from './load-gates.ts'
import { type FormatTable, type ReportFormat, type Target, formatsOf } from './outputs.ts'
import { print } from './print.ts'
import { printReport, refuseWithoutBrowser } from './print-report.ts'
import { addStepSummary } from './step-summary.ts'
import { type Place, targetsIn, writeOutputs } from './write-outputs.ts'

/** What a project's settings say; it counts where neither a flag nor a sheet says anything. */
export type Usual = Partial<Pick<FormatTable<ReportFormat>, 'byDefault' | 'folder'>> & {
  organisation?: string
}

export type OutputOptions = Place<ReportFormat> & {
  gates: GateOptions
  audience: Audience
  /** the settings file; false for none */
  settings?: string | false | undefined
  usual?: Usual | undefined
  /** the day by which evidence is judged; that of the result where left out */
  asOf?: string | undefined
  /** the browser that prints a PDF, where one is named */
  browser?: string | undefined
}

export const targetsOf = (
  options: OutputOptions,
  kind: Result['kind'] = 'assessment',
): Target<ReportFormat>[] => targetsIn(formatTable(kind, options.usual), options)

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
  }: { targets: readonly Target<ReportFormat>[]; options: OutputOptions; extra?: OutputFile[] },
  environment: Environment,
): Promise<{ exitCode: number; missed: string[] }> {
  const gates = await loadGates(options.gates)
  refuse('a gate does not fit', checkGates(gates, document))
  const outcomes = gateOutcomes(gates, document)
  await refuseWithoutBrowser(targets, options, environment)
  const { render } = await import('./render-report.ts')
  const { audience, asOf } = options
  const reading = { gates: outcomes, audience, asOf }
  await writeOutputs(
    { targets, force: options.force, ...(extra && { extra }) },
    async (format) =>
      format === 'pdf'
        ? printReport(await render(document, 'html', reading), document.date, options, environment)
        : render(document, format, reading),
    environment,
  )
  await addStepSummary(document, outcomes, environment)
  const missed = outcomes.flatMap((outcome) => outcome.missed ?? [])
  return { exitCode: missed.length > 0 ? EXIT.gateMissed : EXIT.done, missed }
}

/** The missed bars, one line each, on standard error. */
export async function printMissed(
  missed: readonly string[],
  { stderr }: Environment,
): Promise<void> {
  for (const line of missed) await print(stderr, `Gate missed: ${visible(line)}\n`)
}
