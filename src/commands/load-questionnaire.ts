import { InputError } from '../errors.ts'
import { isShippedPack, packSourceFile, readCompiledPack, shippedPackIds } from '../io/packs.ts'
import type { LoadedQuestionnaire } from '../model/questionnaire.ts'
import { nearest } from '../nearest.ts'
import { visible } from '../visible.ts'

export const DEFAULT_PACK = 'peer-workforce'

/** The option that a command which is offered needs, so that it takes the same pack. */
export const packOption = (reference: string | undefined): string =>
  reference === undefined || reference === DEFAULT_PACK ? '' : ` -q ${visible(reference)}`

/**
 * A pack by the id of a shipped one, or by the name of a YAML or JSON file.
 *
 * @returns the checked pack and the hash of its content
 * @throws InputError where there is no such pack, or with every problem in the file
 * @throws FileError where the file cannot be read
 */
export async function loadQuestionnaire(
  reference: string = DEFAULT_PACK,
): Promise<LoadedQuestionnaire> {
  if (!isId(reference)) return fromFile(reference)
  const compiled = readCompiledPack(reference)
  if (compiled) return compiled
  const shipped = shippedPackIds()
  if (shipped.includes(reference)) return fromFile(packSourceFile(reference))
  throw new InputError(({ packFile }) =>
    packFile.unknown(reference, shipped, nearest(reference, shipped)),
  )
}

/** The pack that is named on the command line, else the one that a sheet names, else the default. */
export async function loadQuestionnaireFor(
  named: string | undefined,
  bySheet: string,
): Promise<LoadedQuestionnaire> {
  if (named !== undefined) return loadQuestionnaire(named)
  const shipped = shippedPackIds()
  return loadQuestionnaire(shipped.includes(bySheet) ? bySheet : DEFAULT_PACK)
}

/** The digests of a pack and of the shipped ones that say the same in another language. */
export async function digestsOf({
  questionnaire: { id, version },
  digest,
}: LoadedQuestionnaire): Promise<ReadonlySet<string>> {
  const references = shippedPackIds().filter((one) => one === id || one.startsWith(`${id}.`))
  const packs = await Promise.all(references.map(loadQuestionnaire))
  const same = packs.filter(({ questionnaire }) => questionnaire.version === version)
  return new Set([digest, ...same.map((pack) => pack.digest)])
}

async function fromFile(file: string): Promise<LoadedQuestionnaire> {
  const { loadQuestionnaireFile } = await import('./parse-questionnaire.ts')
  return loadQuestionnaireFile(file)
}

/** An id, with a language behind it where the pack is a shipped translation: `peer-workforce.fr`. */
const isId = (reference: string) => /^[a-z0-9-]+$/.test(reference) || isShippedPack(reference)
