import { checkGates, missedGates, type Gates } from '../core/gates.ts'
import type { Environment } from '../environment.ts'
import { EXIT, refuse } from '../errors.ts'
import { type OutputFile, isFolder, writeFiles } from '../io/write-files.ts'
import type { Assessment } from '../model/assessment.ts'
import { visible } from '../visible.ts'
import { mayReplace } from './may-replace.ts'
import { type Format, STANDARD_OUTPUT, type Target, planTargets } from './outputs.ts'
import { print } from './print.ts'

export type OutputOptions = {
  formats?: Format[] | undefined
  output?: string | undefined
  force?: boolean | undefined
  gates: Gates
}

/** Which files a run would write: worked out before anything is asked or computed. */
export function targetsOf({ formats, output }: OutputOptions): Target[] {
  return planTargets(
    formats,
    output,
    output !== undefined && output !== STANDARD_OUTPUT && isFolder(output),
  )
}

/**
 * Renders a document, writes all its reports or none, and holds it against the gates.
 *
 * @param extra files to be written together with the reports
 * @returns the exit code: 1 where a gate was missed (the reports are written all the same), else 0
 */
export async function emit(
  document: Assessment,
  {
    targets,
    options,
    extra = [],
  }: { targets: readonly Target[]; options: OutputOptions; extra?: OutputFile[] },
  environment: Environment,
): Promise<{ exitCode: number; missed: string[] }> {
  refuse('a gate names something that is not there', checkGates(options.gates, document.pack))
  const { render } = await import('../render/render.ts')
  const rendered = await Promise.all(
    targets.map(async ({ format, path }) => ({ path, text: await render(document, format) })),
  )
  const files = [...rendered.filter(({ path }) => path !== STANDARD_OUTPUT), ...extra]
  writeFiles(files, { force: await mayReplace(files, options.force === true, environment) })
  for (const { path, text } of rendered)
    if (path === STANDARD_OUTPUT) await print(environment.stdout, text)
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
