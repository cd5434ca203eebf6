import { dirname, resolve } from 'node:path'
import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { type Joined, extendQuestionnaire } from '../core/extend/extend-questionnaire.ts'
import { resolveQuestionnaire } from '../core/resolve-questionnaire.ts'
import { type Problem, refuse } from '../errors.ts'
import { digestOf } from '../io/digest.ts'
import { isWithin, splitReference } from '../io/pack-reference.ts'
import { isShippedPack, packSourceFile } from '../io/packs.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import type { Source } from '../io/source.ts'
import { type Extension, extensionSchema } from '../model/extension.ts'
import { parseShape } from '../model/parse-shape.ts'
import { type LoadedQuestionnaire, questionnaireSchema } from '../model/questionnaire.ts'
import { byPlace, refuseAt, shaped } from './shaped.ts'

/**
 * A pack from its YAML or JSON text, checked for shape, then by every rule. Where it extends another
 * pack, that one is loaded and the two are joined.
 *
 * @param file how messages name the text, and where a pack that it extends is looked for
 * @throws InputError with every problem at its file, line and column
 */
export async function parseQuestionnaire(
  text: string,
  file = 'questionnaire',
): Promise<LoadedQuestionnaire> {
  return (await readPack(parseSource(text, file))).loaded
}

/** The same from a file. @throws FileError where it cannot be read */
export async function loadQuestionnaireFile(file: string): Promise<LoadedQuestionnaire> {
  return parseQuestionnaire(await readTextFile(file, SHEET_LIMIT), file)
}

export const readPack = (source: Source): Promise<ReadPack> => read(source, [])

/** A checked pack that can still say where each part of it was written. */
export type ReadPack = {
  loaded: LoadedQuestionnaire
  locate(problems: readonly Problem[]): Problem[]
}

/** @param readers the files that led here, to see a circle of packs that extend each other */
async function read(source: Source, readers: readonly string[]): Promise<ReadPack> {
  if (!isExtension(source.value)) {
    const pack = shaped(source, questionnaireSchema)
    refuseAt(source, checkQuestionnaire(pack))
    return { loaded: finished(pack), locate: (problems) => source.locate(problems) }
  }
  shaped(source, extensionSchema)
  const extension = source.value as Extension
  const base = await readBase(extension.extends, source, readers)
  const { joined, problems } = extendQuestionnaire(base.loaded.questionnaire, extension)
  refuseAt(source, problems)
  if (!joined) throw new Error('packs that cannot be joined have at least one problem')
  return readJoined(joined, { source, base })
}

/** The joined pack is held to the same shape and the same rules as one that is written as a whole. */
function readJoined(
  { value, originOf }: Joined,
  { source, base }: { source: Source; base: ReadPack },
): ReadPack {
  const locate = (problems: readonly Problem[]) => {
    const placed = problems.map((problem) => ({ problem, origin: originOf(problem.path) }))
    const writtenBy = (from: 'base' | 'extension') =>
      placed
        .filter(({ origin }) => origin.from === from)
        .map(({ problem, origin }) => ({ ...problem, path: origin.path }))
    return [
      ...source.locate(writtenBy('extension')).toSorted(byPlace),
      ...base.locate(writtenBy('base')),
    ]
  }
  const parsed = parseShape(questionnaireSchema, value)
  const problems = parsed.ok ? checkQuestionnaire(parsed.value) : parsed.problems
  refuse(`${source.file} cannot be used`, locate(problems))
  if (!parsed.ok) throw new Error('a value that does not fit its schema has at least one problem')
  return { loaded: finished(parsed.value), locate }
}

async function readBase(
  reference: string,
  source: Source,
  readers: readonly string[],
): Promise<ReadPack> {
  const { pack, range } = splitReference(reference)
  const file = isShippedPack(pack) ? packSourceFile(pack) : resolve(dirname(source.file), pack)
  const here = [...readers, resolve(source.file)]
  const refuseHere = (code: string, message: string) =>
    refuseAt(source, [{ code, path: ['extends'], message }])
  if (here.includes(resolve(file))) {
    refuseHere('circle', `${pack} extends this pack in turn; one of the two has to stand alone`)
  }
  if (!isShippedPack(pack) && !/\.(ya?ml|json)$/.test(pack)) {
    refuseHere(
      'unknown-pack',
      `there is no pack ${pack}; a file is named with its ending, e.g. ./${pack}.yaml@${range}`,
    )
  }
  const base = await read(
    parseSource(await readTextFile(file, SHEET_LIMIT), shownAs(pack, file)),
    here,
  )
  const { version } = base.loaded.questionnaire
  if (!isWithin(version, range)) {
    refuseHere(
      'other-version',
      `${pack} is at version ${version}, and this asks for ${range}; see what has changed (readiness diff), then name the version`,
    )
  }
  return base
}

const shownAs = (pack: string, file: string) => (isShippedPack(pack) ? `${pack}.yaml` : file)

function finished(pack: LoadedQuestionnaire['questionnaire']): LoadedQuestionnaire {
  const questionnaire = resolveQuestionnaire(pack)
  return { questionnaire, digest: digestOf(questionnaire) }
}

const isExtension = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends')
