import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import type { Result } from '../model/result.ts'
import { withLook } from './own-look.ts'
import { type OutputOptions, emit, printMissed, targetsOf } from './emit.ts'
import { loadResult } from './load-result.ts'
import { withSettings } from './with-settings.ts'
import { printWritten } from './write-outputs.ts'

/** Re-renders a saved result. The figures are those of the file; none is computed anew. */
export async function report(
  file: string,
  given: OutputOptions,
  environment: Environment,
): Promise<number> {
  const options = await withLook(await withSettings(given, environment))
  const document = await loadResult(file)
  refuseUnused(document, options)
  const targets = targetsOf({ ...options, usual: usualFor(options) }, document.kind)
  const { exitCode, missed } = await emit(document, { targets, options }, environment)
  await printWritten(targets, environment)
  await printMissed(missed, environment)
  return exitCode
}

/** A choice that would do nothing is said rather than passed over. */
function refuseUnused({ kind }: Result, { asOf }: OutputOptions): void {
  if (kind !== 'aggregate' || asOf === undefined) return
  throw new InputError(({ resultFile }) => resultFile.noEvidence)
}

/** A report that leaves something out does not lie beside the file that holds it all, unless that is asked for. */
const usualFor = ({ audience = 'full', usual }: OutputOptions): OutputOptions['usual'] =>
  audience === 'full' ? usual : { ...usual, byDefault: ['md', 'html'] }
