import { dirname, resolve } from 'node:path'
import { checkQuestionnaire } from '../core/check-questionnaire/check-questionnaire.ts'
import { type Joined, extendQuestionnaire } from '../core/extend/extend-questionnaire.ts'
import { resolveQuestionnaire } from '../core/resolve-questionnaire.ts'
import { translateExtension } from '../core/translate/translate-extension.ts'
import { translateQuestionnaire } from '../core/translate/translate-questionnaire.ts'
import { type Problem, refuse } from '../errors.ts'
import { digestOf } from '../io/digest.ts'
import { isWithin, splitReference, translationName } from '../io/pack-reference.ts'
import { firstThere, isShippedPack, packSourceFile } from '../io/packs.ts'
import { parseSource } from '../io/parse-source.ts'
import { SHEET_LIMIT, readTextFile } from '../io/read-text.ts'
import type { Source } from '../io/source.ts'
import { type Extension, extensionSchema } from '../model/extension.ts'
import { parseShape } from '../model/parse-shape.ts'
import { type LoadedQuestionnaire, questionnaireSchema } from '../model/questionnaire.ts'
import { type Translation, translationSchema } from '../model/translation.ts'
import { kindOf } from './result-kind.ts'
import { byPlace, refuseAt, shaped } from './shaped.ts'

/**
 * A pack from a document that may rest on another one: that extends it, or says it in another language.
 *
 * @throws InputError with every problem at the place where it was written
 */
export const readPack = (source: Source): Promise<ReadPack> => read(source, [])

/** A checked pack that can still say where each part of it was written. */
export type ReadPack = {
  loaded: LoadedQuestionnaire
  locate(problems: readonly Problem[]): Problem[]
  /** for a pack that extends another one: what is its own, and the other pack */
  rests?: { source: Source; extension: Extension; base: OtherPack }
}

type OtherPack = ReadPack & { file: string }

/** @param readers the files that led here, to see a circle of packs that extend each other */
async function read(source: Source, readers: readonly string[]): Promise<ReadPack> {
  if (isTranslation(source.value)) return readTranslation(source, readers)
  if (!isExtension(source.value)) {
    const pack = shaped(source, questionnaireSchema)
    refuseAt(source, checkQuestionnaire(pack))
    return { loaded: finished(pack), locate: (problems) => source.locate(problems) }
  }
  shaped(source, extensionSchema)
  const extension = source.value as Extension
  const base = await readOther(extension.extends, { source, readers, key: 'extends' })
  const { joined, problems } = extendQuestionnaire(base.loaded.questionnaire, extension)
  refuseAt(source, problems)
  if (!joined) throw new Error('packs that cannot be joined have at least one problem')
  return { ...readJoined(joined, { source, base }), rests: { source, extension, base } }
}

/** A pack in another language: the same questions, so what is wrong with them is told where they are written. */
async function readTranslation(source: Source, readers: readonly string[]): Promise<ReadPack> {
  const translation = shaped(source, translationSchema)
  const { translates, version } = translation
  const original = await readOther(`${translates}@${version}`, {
    source,
    readers,
    key: 'translates',
  })
  const pack = original.loaded.questionnaire
  if (original.rests) {
    const from = pack.language
    return readExtension({ ...original.rests, from }, { translation, source, readers })
  }
  const { questionnaire, problems } = translateQuestionnaire(pack, translation)
  refuseAt(source, problems)
  return { loaded: finished(questionnaire), locate: original.locate }
}

type Overlay = { translation: Translation; source: Source; readers: readonly string[] }

/** A pack that extends another one, in another language: the other pack's texts come from its own translation. */
async function readExtension(
  { source, extension, base, from }: NonNullable<ReadPack['rests']> & { from: string },
  overlay: Overlay,
): Promise<ReadPack> {
  const translatedBase = await readBaseIn(base, overlay)
  const { joined, problems } = translateExtension(
    { extension, base: translatedBase.loaded.questionnaire, from },
    overlay.translation,
  )
  refuseAt(overlay.source, problems)
  if (!joined) throw new Error('packs that cannot be joined have at least one problem')
  return readJoined(joined, { source, base: translatedBase })
}

/** The translation lies beside the overlay that needs it, or beside the pack that it translates. */
async function readBaseIn(base: OtherPack, overlay: Overlay): Promise<ReadPack> {
  const { id, version, language } = base.loaded.questionnaire
  const wanted = overlay.translation.language
  if (language === wanted) return base
  const reader: Reader = { ...overlay, key: 'language' }
  const name = translationName(base.file, wanted)
  const folders = [dirname(overlay.source.file), dirname(base.file)]
  const file = firstThere(folders.map((folder) => resolve(folder, name)))
  if (file === undefined) {
    return refuseReference(reader, {
      code: 'no-translation',
      message: ({ packFile }) => packFile.baseNotTranslated(id, wanted, name),
    })
  }
  const translated = await readFileOf({ pack: file, file }, reader)
  const found = translated.loaded.questionnaire
  if (found.id !== id || found.version !== version || found.language !== wanted) {
    return refuseReference(reader, {
      code: 'other-version',
      message: ({ packFile }) =>
        packFile.otherTranslation(name, found, { id, version, language: wanted }),
    })
  }
  return translated
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
  refuse(({ file }) => file.cannotBeUsed(source.file), locate(problems))
  if (!parsed.ok) throw new Error('a value that does not fit its schema has at least one problem')
  return { loaded: finished(parsed.value), locate }
}

type Reader = {
  source: Source
  readers: readonly string[]
  key: 'extends' | 'translates' | 'language'
}

/** The pack that another one rests on. */
async function readOther(reference: string, reader: Reader): Promise<OtherPack> {
  const { pack, range } = splitReference(reference)
  const file = fileOf(pack, reader)
  const other = await readFileOf({ pack, file }, reader)
  const { version } = other.loaded.questionnaire
  if (!isWithin(version, range)) {
    refuseReference(reader, {
      code: 'other-version',
      message: ({ packFile }) => packFile.otherVersion(pack, version, range),
    })
  }
  return { ...other, file }
}

async function readFileOf(
  { pack, file }: { pack: string; file: string },
  reader: Reader,
): Promise<ReadPack> {
  const here = [...reader.readers, resolve(reader.source.file)]
  if (here.includes(resolve(file))) {
    refuseReference(reader, {
      code: 'circle',
      message: ({ packFile }) => packFile.circle(pack),
    })
  }
  const text = await readTextFile(file, SHEET_LIMIT)
  return read(parseSource(text, shownAs(pack, file)), here)
}

function refuseReference(
  { source, key }: Reader,
  { code, message }: Pick<Problem, 'code' | 'message'>,
): never {
  refuseAt(source, [{ code, path: [key], message }])
  throw new Error('a refused reference is a problem')
}

/** A shipped pack by its id; any other by its file, or for a translation by the file beside it. */
function fileOf(pack: string, reader: Reader): string {
  const folder = dirname(reader.source.file)
  if (isShippedPack(pack)) return packSourceFile(pack)
  if (reader.key === 'translates') return resolve(folder, `${pack}.yaml`)
  if (!/\.(ya?ml|json)$/.test(pack)) {
    refuseReference(reader, {
      code: 'unknown-pack',
      message: ({ packFile }) => packFile.unknownBase(pack),
    })
  }
  return resolve(folder, pack)
}

const shownAs = (pack: string, file: string) => (isShippedPack(pack) ? `${pack}.yaml` : file)

function finished(pack: LoadedQuestionnaire['questionnaire']): LoadedQuestionnaire {
  const questionnaire = resolveQuestionnaire(pack)
  return { questionnaire, digest: digestOf(questionnaire) }
}

const isTranslation = (value: unknown): boolean => kindOf(value) === 'translation'

const isExtension = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends')
