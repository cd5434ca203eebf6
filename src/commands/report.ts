import type { Environment } from '../environment.ts'
import { type OutputOptions, emit, printMissed, targetsOf } from './emit.ts'
import { loadAssessment } from './parse-assessment.ts'
import { printWritten } from './write-outputs.ts'

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
  await printWritten(targets, environment)
  await printMissed(missed, environment)
  return exitCode
}
