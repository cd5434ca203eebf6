import type { Environment } from '../environment.ts'
import { type OutputFile, isFolder, writeFiles } from '../io/write-files.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { mayReplace } from './may-replace.ts'
import { type FormatTable, STANDARD_OUTPUT, type Target, planTargets } from './outputs.ts'
import { print } from './print.ts'

export type Place<F extends string = string> = {
  formats?: readonly F[] | undefined
  output?: string | undefined
  force?: boolean | undefined
}

/** Which files a run would write: worked out before anything is asked or computed. */
export function targetsIn<F extends string>(table: FormatTable<F>, place: Place<F>): Target<F>[] {
  const { output } = place
  const isThere = output !== undefined && output !== STANDARD_OUTPUT && isFolder(output)
  return planTargets(table, place, isThere)
}

/**
 * Renders a document in every format that is wanted, and writes all of them or none.
 *
 * @param extra files to be written together with them
 */
export async function writeOutputs<F extends string>(
  {
    targets,
    extra = [],
    force = false,
  }: { targets: readonly Target<F>[]; extra?: OutputFile[]; force?: boolean | undefined },
  render: (format: F) => Promise<string | Uint8Array>,
  environment: Environment,
): Promise<void> {
  const rendered = await Promise.all(
    targets.map(async ({ format, path }) => ({ path, content: await render(format) })),
  )
  const files = [...rendered.filter(({ path }) => path !== STANDARD_OUTPUT), ...extra]
  writeFiles(files, { force: await mayReplace(files, force, environment) })
  for (const { path, content } of rendered)
    if (path === STANDARD_OUTPUT) await print(environment.stdout, content)
}

/** Says on standard error which files were written. */
export async function printWritten(
  targets: readonly Target[],
  { stderr, env }: Environment,
): Promise<void> {
  const { output } = await messagesFor(env)
  for (const { path } of targets)
    if (path !== STANDARD_OUTPUT) await print(stderr, `${output.wrote(visible(path))}\n`)
}
