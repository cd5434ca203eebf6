import { parseAudience } from '../commands/audience.ts'
import type { OutputOptions } from '../commands/emit.ts'
import { checkedDate } from '../commands/today.ts'
import { REPORT_FORMATS, parseFormats } from '../commands/outputs.ts'
import { InputError } from '../errors.ts'

/** Output and gate options as the command line gives them, in the form the use cases take. */
export function outputOptions(options: Record<string, unknown>): OutputOptions {
  const text = (key: string) => (typeof options[key] === 'string' ? options[key] : undefined)
  const [formats, asOf, audience] = [text('format'), text('asOf'), text('audience')]
  const scores = Array.isArray(options['requireScore']) ? options['requireScore'].map(String) : []
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
      scores: scores.map(parseScoreGate),
      ...(typeof options['requireCoverage'] === 'number' && {
        coverage: options['requireCoverage'],
      }),
      critical: options['requireCritical'] === true,
      // Commander reads --no-x as the opposite of x, and keeps its value under that name.
      noRegression: text('regression'),
    },
  }
}

/** `75`, or `process-structure=50`. @throws InputError for anything else */
function parseScoreGate(text: string): OutputOptions['gates']['scores'][number] {
  const match = /^(?:([a-z0-9-]+)=)?(\d{1,3}(?:\.\d{1,6})?)$/.exec(text)
  const atLeast = Number(match?.[2])
  if (!match || atLeast > 100) {
    throw new InputError(({ gateOption }) => gateOption.notAScore(text))
  }
  return match[1] === undefined ? { atLeast } : { area: match[1], atLeast }
}
