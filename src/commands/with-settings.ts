import { basename, dirname, join, relative } from 'node:path'
import type { Environment } from '../environment.ts'
import { findSettings } from '../io/find-settings.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import type { Audience } from '../render/audience.ts'
import type { Usual } from './emit.ts'
import type { GateOptions } from './load-gates.ts'
import type { CheckedSettings } from './parse-settings.ts'
import { print } from './print.ts'

/** What a project's settings can stand in for. */
export type Settable = {
  /** a file; false to use none; else the nearest readiness.yaml on the way up */
  settings?: string | false | undefined
  questionnaire?: string | undefined
  gates?: GateOptions
  usual?: Usual | undefined
  audience?: Audience | undefined
  accent?: string | undefined
  logo?: string | undefined
  template?: string | undefined
}

/**
 * The same options with the project's settings behind them: a flag that is given counts before the
 * file. Without a file nothing changes.
 *
 * @throws InputError with every problem in the file at its place
 */
export async function withSettings<Options extends Settable>(
  options: Options,
  environment: Environment,
): Promise<Options> {
  const file = await settingsFile(options.settings, environment)
  if (file === undefined) return options
  const { loadSettings } = await import('./parse-settings.ts')
  const settings = await loadSettings(file)
  const { settingsFile: words } = await messagesFor(environment.env)
  await print(environment.stderr, `${words.used(visible(file))}\n`)
  const place = (path: string) => join(dirname(file), path)
  const template = await templateIn(settings, { file, options, environment })
  const questionnaire = options.questionnaire ?? questionnaireIn(settings, place)
  return {
    ...options,
    ...(questionnaire !== undefined && { questionnaire }),
    ...lookIn(settings, options, place),
    ...(options.gates && { gates: mergedGates(options.gates, settings.gates, place) }),
    usual: {
      ...(settings.formats && { byDefault: settings.formats }),
      ...(settings.output !== undefined && { folder: place(settings.output) }),
      ...(settings.organisation !== undefined && { organisation: settings.organisation }),
      ...(settings.invited && { invited: settings.invited }),
      ...(template !== undefined && { template: place(template) }),
    },
  }
}

/** Named as it is seen from the working folder. */
async function settingsFile(
  named: string | false | undefined,
  { cwd, stderr, env }: Environment,
): Promise<string | undefined> {
  if (named === false) return undefined
  if (named !== undefined) return named
  const found = findSettings(cwd)
  if (!found) return undefined
  const file = relative(cwd, found.path)
  if (!found.isForeign) return file
  const { settingsFile: words } = await messagesFor(env)
  await print(stderr, `${words.foreign(visible(file))}\n`)
  return undefined
}

type Place = (path: string) => string

/** A file has an ending or a folder; all else is an id. */
export function questionnaireIn(
  { questionnaire }: CheckedSettings,
  place: Place,
): string | undefined {
  if (questionnaire === undefined || /^[a-z0-9-]+$/.test(questionnaire)) return questionnaire
  return place(questionnaire)
}

/** Who reads, the colour and the picture. */
function lookIn(
  { audience: reader, brand = {} }: CheckedSettings,
  { audience = reader, accent = brand.accent, logo }: Settable,
  place: Place,
): Pick<Settable, 'audience' | 'accent' | 'logo'> {
  const picture = logo ?? (brand.logo === undefined ? undefined : place(brand.logo))
  return {
    ...(audience !== undefined && { audience }),
    ...(accent !== undefined && { accent }),
    ...(picture !== undefined && { logo: picture }),
  }
}

/**
 * A template is a program, and a file found on the way up may be anybody's: its template counts only where
 * the file lies in the working folder or was named.
 */
async function templateIn(
  { template }: CheckedSettings,
  { file, options, environment }: { file: string; options: Settable; environment: Environment },
): Promise<string | undefined> {
  if (template === undefined || options.template !== undefined) return undefined
  if (options.settings !== undefined || file === basename(file)) return template
  const { settingsFile: words } = await messagesFor(environment.env)
  await print(environment.stderr, `${words.templateLeftOut(visible(file))}\n`)
  return undefined
}

/** Bar by bar: what a flag says about a stage, an area or the coverage takes the place of the file's. */
function mergedGates(
  flags: GateOptions,
  settings: CheckedSettings['gates'],
  place: Place,
): GateOptions {
  if (!settings) return flags
  const { stage, scores, coverage, critical, noRegression } = settings
  const isFlagged = (area: string | undefined) => flags.scores.some((gate) => gate.area === area)
  const usual = Object.entries(scores).map(([id, atLeast]) =>
    id === OVERALL ? { atLeast } : { area: id, atLeast },
  )
  return {
    ...(stage !== undefined && { stage }),
    ...(coverage !== undefined && { coverage }),
    ...(noRegression !== undefined && { noRegression: place(noRegression) }),
    ...definedIn(flags),
    critical: flags.critical || critical,
    scores: [
      ...flags.scores,
      ...usual.filter((gate) => !isFlagged('area' in gate ? gate.area : undefined)),
    ],
  }
}

const OVERALL = 'overall'

const definedIn = (gates: GateOptions): Partial<GateOptions> =>
  Object.fromEntries(Object.entries(gates).filter(([, value]) => value !== undefined))
