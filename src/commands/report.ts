import type { Environment } from '../environment.ts'
import { type OutputOptions, emit, printMissed, targetsOf } from './emit.ts'
import { loadAssessment } from './parse-assessment.ts'
import { withSettings } from './with-settings.ts'
import { printWritten } from './write-outputs.ts'

/** Re-renders a saved result. The figures are those of the file; none is computed anew. */
export async function report(
  file: string,
  given: OutputOptions,
  environment: Environment,
): Promise<number> {
  const options = await withSettings(given, environment)
  const targets = targetsOf({ ...options, formats: options.formats ?? formatsFor(options) })
  const { exitCode, missed } = await emit(
    await loadAssessment(file),
    { targets, options },
    environment,
  )
  await printWritten(targets, environment)
  await printMissed(missed, environment)
  return exitCode
}

/** A report that leaves something out does not lie beside the file that holds it all, unless that is asked for. */
const formatsFor = ({ audience }: OutputOptions): OutputOptions['formats'] =>
  audience === 'full' ? undefined : ['md', 'html']
