import { join } from 'node:path'
import { InputError } from '../errors.ts'
import type { Result } from '../model/result.ts'
import { nearest } from '../nearest.ts'

/** The forms a document can be written in, and where they go when nobody says otherwise. */
export type FormatTable<F extends string = string> = {
  /** the name of the file in a folder */
  fileNames: Readonly<Record<F, string>>
  /** written where no format is named */
  byDefault: readonly F[]
  folder: string
}

export const REPORT_FOLDER = 'readiness-report'

export const REPORT_FORMATS = {
  fileNames: {
    md: 'report.md',
    html: 'report.html',
    json: 'assessment.json',
    docx: 'report.docx',
    pdf: 'report.pdf',
    csv: 'items.csv',
    xlsx: 'actions.xlsx',
    junit: 'junit.xml',
    badge: 'badge.svg',
  },
  byDefault: ['md', 'html', 'json'],
  folder: REPORT_FOLDER,
} as const satisfies FormatTable

export type ReportFormat = keyof typeof REPORT_FORMATS.fileNames

/** The same for either result; only the data has the name of its kind. */
export const formatsOf = (kind: Result['kind']): FormatTable<ReportFormat> => ({
  ...REPORT_FORMATS,
  fileNames: { ...REPORT_FORMATS.fileNames, json: `${kind}.json` },
})

export const COMPARISON_FORMATS = {
  fileNames: { md: 'comparison.md', html: 'comparison.html', json: 'comparison.json' },
  byDefault: ['md', 'html', 'json'],
  folder: REPORT_FOLDER,
} as const satisfies FormatTable

export type ComparisonFormat = keyof typeof COMPARISON_FORMATS.fileNames

export const STANDARD_OUTPUT = '-'

/** Where each format goes; `-` is standard output. */
export type Target<F extends string = string> = { format: F; path: string }

/**
 * A list such as `md,html` into formats.
 * @throws InputError for a name that is not a format of this document
 */
export function parseFormats<F extends string>(
  list: string,
  { fileNames }: Pick<FormatTable<F>, 'fileNames'>,
): F[] {
  const known = Object.keys(fileNames)
  const isFormat = (name: string): name is F => known.includes(name)
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length > 0 || names.length === 0) {
    const [first = list] = unknown
    throw new InputError(({ output }) =>
      output.inOption('--format', output.unknownFormat(first, known, nearest(first, known))),
    )
  }
  return [...new Set(names.filter(isFormat))]
}

/**
 * A folder for several formats, a file for one, `-` for standard output.
 *
 * @param isFolder is there a folder at `output` already? Then one format goes into it
 * @throws InputError where several formats are to go to standard output
 */
export function planTargets<F extends string>(
  { fileNames, byDefault, folder }: FormatTable<F>,
  { formats, output }: { formats?: readonly F[] | undefined; output?: string | undefined },
  isFolder: boolean,
): Target<F>[] {
  if (output === '') throw new InputError((words) => words.output.emptyPlace)
  const wanted = formats ?? byDefault
  const [only, ...others] = wanted
  if (output === STANDARD_OUTPUT) {
    if (!only || others.length > 0 || !formats) {
      throw new InputError((words) => words.output.oneFormat)
    }
    return [{ format: only, path: STANDARD_OUTPUT }]
  }
  if (only && others.length === 0 && output !== undefined && !isFolder && !output.endsWith('/')) {
    return [{ format: only, path: output }]
  }
  return wanted.map((format) => ({ format, path: join(output ?? folder, fileNames[format]) }))
}
