import { checkGates, missedGates, type Gates } from '../core/gates.ts'
import type { Environment } from '../environment.ts'
import { EXIT, refuse } from '../errors.ts'
import type { OutputFile } from '../io/write-files.ts'
import type { Assessment } from '../model/assessment.ts'
import { visible } from '../visible.ts'
import { REPORT_FORMATS, type ReportFormat, type Target } from './outputs.ts'
import { print } from './print.ts'
import { type Place, targetsIn, writeOutputs } from './write-outputs.ts'

export type OutputOptions = Place<ReportFormat> & { gates: Gates }

export const targetsOf = (options: OutputOptions): Target<ReportFormat>[] =>
  targetsIn(REPORT_FORMATS, options)

/**
 * Renders a result, writes all its reports or none, and holds it against the gates.
 *
 * @param extra files to be written together with the reports
 * @returns the exit code: 1 where a gate was missed (the reports are written all the same), else 0
 */
export async function emit(
  document: Assessment,
  {
    targets,
    options,
    extra,
  }: { targets: readonly Target<ReportFormat>[]; options: OutputOptions; extra?: OutputFile[] },
  environment: Environment,
): Promise<{ exitCode: number; missed: string[] }> {
  refuse('a gate names something that is not there', checkGates(options.gates, document.pack))
  const { render } = await import('../render/render.ts')
  await writeOutputs(
    { targets, force: options.force, ...(extra && { extra }) },
    (format) => render(document, format),
    environment,
  )
  const missed = missedGates(options.gates, document)
  return { exitCode: missed.length > 0 ? EXIT.gateMissed : EXIT.done, missed }
}

/** The missed bars, one line each, on standard error. */
export async function printMissed(
  missed: readonly string[],
  { stderr }: Environment,
): Promise<void> {
  for (const line of missed) await print(stderr, `Gate missed: ${visible(line)}\n`)
}
