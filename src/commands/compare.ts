import { checkComparable } from '../core/compare/check-comparable.ts'
import { compareResults } from '../core/compare/compare.ts'
import type { Environment } from '../environment.ts'
import { EXIT, refuse } from '../errors.ts'
import { comparisonText } from '../render/comparison/text-comparison.ts'
import { renderComparison } from '../render/render-comparison.ts'
import { TOOL_VERSION } from '../version.ts'
import { supportsColour } from './colour.ts'
import { loadResult } from './load-result.ts'
import { COMPARISON_FORMATS, type ComparisonFormat } from './outputs.ts'
import { type LookOptions, withLook } from './own-look.ts'
import { print } from './print.ts'
import { type Place, printWritten, targetsIn, writeOutputs } from './write-outputs.ts'

/**
 * Results side by side, in the order given. Told on standard output; written to files instead where
 * a format or a place is named.
 *
 * @throws InputError where they cannot be compared
 */
export async function compare(
  files: readonly string[],
  given: Place<ComparisonFormat> & LookOptions,
  environment: Environment,
): Promise<number> {
  const options = await withLook(given)
  const isWritten = options.formats !== undefined || options.output !== undefined
  const targets = isWritten ? targetsIn(COMPARISON_FORMATS, options) : []
  const results = await Promise.all(files.map(loadResult))
  refuse(({ resultFile }) => resultFile.notComparable, checkComparable(results))
  const comparison = compareResults(results, { toolVersion: TOOL_VERSION })
  if (!isWritten) {
    const { stdout, env } = environment
    const look = { colour: supportsColour(stdout, env), width: stdout.columns ?? 80 }
    await print(stdout, comparisonText(comparison, look))
    return EXIT.done
  }
  await writeOutputs(
    { targets, force: options.force },
    (format) => renderComparison(comparison, format, options.look.brand),
    environment,
  )
  await printWritten(targets, environment)
  return EXIT.done
}
