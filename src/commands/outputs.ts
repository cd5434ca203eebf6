import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'

export const FORMATS = ['md', 'html', 'json'] as const
export type Format = (typeof FORMATS)[number]

export const STANDARD_OUTPUT = '-'
export const REPORT_FOLDER = 'readiness-report'

const FILE_NAMES: Record<Format, string> = {
  md: 'report.md',
  html: 'report.html',
  json: 'assessment.json',
}

/** Where each format goes; `-` is standard output. */
export type Target = { format: Format; path: string }

/**
 * A list such as `md,html` into formats.
 * @throws InputError for a name that is not a format
 */
export function parseFormats(list: string): Format[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length > 0 || names.length === 0) {
    const [first = list] = unknown
    throw new InputError(
      `--format: there is no format ${first}.${didYouMean(first, FORMATS)} The formats are ${FORMATS.join(', ')}`,
    )
  }
  return [...new Set(names.filter(isFormat))]
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name)

/**
 * A folder for several formats, a file for one, `-` for standard output.
 *
 * @param isFolder is there a folder at `output` already? Then one format goes into it
 * @throws InputError where several formats are to go to standard output
 */
export function planTargets(
  formats: readonly Format[] | undefined,
  output: string | undefined,
  isFolder: boolean,
): Target[] {
  if (output === '') throw new InputError('--output: the place is empty; name a folder or a file')
  const wanted = formats ?? FORMATS
  const [only, ...others] = wanted
  if (output === STANDARD_OUTPUT) {
    if (!only || others.length > 0 || !formats) {
      throw new InputError('--output - writes one format; name it, e.g. --format json --output -')
    }
    return [{ format: only, path: STANDARD_OUTPUT }]
  }
  if (only && others.length === 0 && output !== undefined && !isFolder && !output.endsWith('/')) {
    return [{ format: only, path: output }]
  }
  return wanted.map((format) => ({
    format,
    path: join(output ?? REPORT_FOLDER, FILE_NAMES[format]),
  }))
}
