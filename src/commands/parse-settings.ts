import type { Message, Problem } from '../errors.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import type { Source } from '../io/source.ts'
import { type Settings, settingsSchema } from '../model/settings.ts'
import { nearest } from '../nearest.ts'
import { AUDIENCES, type Audience } from '../render/audience.ts'
import { noAudience } from './audience.ts'
import { accentProblem } from './load-accent.ts'
import { REPORT_FORMATS, type ReportFormat } from './outputs.ts'
import { refuseAt, shaped } from './shaped.ts'

/** Settings whose formats are known ones. */
export type CheckedSettings = Omit<Settings, 'formats' | 'audience'> & {
  formats?: ReportFormat[] | undefined
  audience?: Audience | undefined
}

/** @throws FileError where it cannot be read, InputError with every problem at its place */
export async function loadSettings(file: string): Promise<CheckedSettings> {
  return settingsFrom(parseSource(await readTextFile(file, SHEET_LIMIT), file))
}

export function settingsFrom(source: Source): CheckedSettings {
  const settings = shaped(source, settingsSchema)
  const { formats = [] } = settings
  refuseAt(source, [
    ...formats.flatMap(unknownFormat),
    ...unknownAudience(settings),
    ...unreadableAccent(settings),
  ])
  return {
    ...settings,
    formats: settings.formats?.filter(isFormat),
    audience: AUDIENCES.find((one) => one === settings.audience),
  }
}

const KNOWN = Object.keys(REPORT_FORMATS.fileNames)

const isFormat = (name: string): name is ReportFormat => KNOWN.includes(name)

function unknownFormat(name: string, index: number): Problem[] {
  if (isFormat(name)) return []
  const message: Message = ({ output }) => output.unknownFormat(name, KNOWN, nearest(name, KNOWN))
  return [{ code: 'unknown-format', path: ['formats', index], message }]
}

function unknownAudience({ audience }: Settings): Problem[] {
  if (audience === undefined || AUDIENCES.some((one) => one === audience)) return []
  return [{ code: 'unknown-audience', path: ['audience'], message: noAudience(audience) }]
}

function unreadableAccent({ brand }: Settings): Problem[] {
  const message = brand?.accent === undefined ? undefined : accentProblem(brand.accent)
  return message === undefined ? [] : [{ code: 'accent', path: ['brand', 'accent'], message }]
}
