import { parseAudience } from '../commands/audience.ts'
import type { OutputOptions } from '../commands/emit.ts'
import { checkedDate } from '../commands/today.ts'
import { REPORT_FORMATS, parseFormats } from '../commands/outputs.ts'
import type { ScoreGate } from './declare/gate-values.ts'

/** Output and gate options as the command line gives them, in the form the use cases take. */
export function outputOptions(options: Record<string, unknown>): OutputOptions {
  const text = (key: string) => (typeof options[key] === 'string' ? options[key] : undefined)
  const [formats, asOf, audience] = [text('format'), text('asOf'), text('audience')]
  return {
    formats: formats === undefined ? undefined : parseFormats(formats, REPORT_FORMATS),
    output: text('output'),
    force: options['force'] === true,
    settings: options['settings'] === false ? false : text('settings'),
    asOf: asOf === undefined ? undefined : checkedDate(asOf, '--as-of'),
    browser: text('browser'),
    audience: audience === undefined ? undefined : parseAudience(audience),
    accent: text('accent'),
    logo: text('logo'),
    template: text('template'),
    gates: {
      ...(text('requireStage') !== undefined && { stage: text('requireStage') as string }),
      scores: (options['requireScore'] as ScoreGate[] | undefined) ?? [],
      ...(typeof options['requireCoverage'] === 'number' && {
        coverage: options['requireCoverage'],
      }),
      critical: options['requireCritical'] === true,
      // Commander reads --no-x as the opposite of x, and keeps its value under that name.
      noRegression: text('regression'),
    },
  }
}
