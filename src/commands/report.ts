import type { Environment } from '../environment.ts'
import { type OutputOptions, emit, printMissed, targetsOf } from './emit.ts'
import { STANDARD_OUTPUT } from './outputs.ts'
import { loadAssessment } from './parse-assessment.ts'
import { print } from './print.ts'
import { visible } from '../visible.ts'

/** Re-renders a saved result. The figures are those of the file; nothing is computed anew. */
export async function report(
  file: string,
  options: OutputOptions,
  environment: Environment,
): Promise<number> {
  const targets = targetsOf(options)
  const { exitCode, missed } = await emit(
    await loadAssessment(file),
    { targets, options },
    environment,
  )
  const written = targets.filter(({ path }) => path !== STANDARD_OUTPUT)
  for (const { path } of written) await print(environment.stderr, `Wrote ${visible(path)}\n`)
  await printMissed(missed, environment)
  return exitCode
}
