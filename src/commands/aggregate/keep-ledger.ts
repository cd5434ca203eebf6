import { earlierRelease, refusal, withRelease } from '../../core/release/ledger.ts'
import { EXIT, InputError, KnownError, told } from '../../errors.ts'
import { type Lock, HeldError, takeLock } from '../../io/lock.ts'
import { parseResultSource } from '../../io/parse-source.ts'
import { RESULT_LIMIT, readTextFile } from '../../io/read-text.ts'
import { newSalt, seal } from '../../io/seal.ts'
import { type OutputFile, existingFiles } from '../../io/write-files.ts'
import { type Ledger, type Release, ledgerSchema } from '../../model/ledger.ts'
import { shaped } from '../shaped.ts'

export const LEDGER_FILE = 'readiness-ledger.json'

/** A ledger from its JSON text. @throws InputError with every problem at its place */
export function parseLedger(text: string, file = LEDGER_FILE): Ledger {
  return shaped(parseResultSource(text, file), ledgerSchema)
}

/** Does a task while nobody else can write the ledger. @throws KnownError where somebody else does */
export async function withLedgerLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  const lock = await lockOf(file)
  try {
    return await task()
  } finally {
    await lock.release()
  }
}

async function lockOf(file: string): Promise<Lock> {
  try {
    return await takeLock(`${file}.lock`)
  } catch (error) {
    if (!(error instanceof HeldError)) throw error
    const { holder } = error
    throw new KnownError(({ ledgerFile }) => ledgerFile.inUse(file, holder), EXIT.held)
  }
}

/** The ledger, or a new one with a salt of its own. */
export async function loadLedger(file: string): Promise<Ledger> {
  if (existingFiles([file]).length > 0) {
    return parseLedger(await readTextFile(file, RESULT_LIMIT), file)
  }
  return { kind: 'ledger', schemaVersion: 1, salt: newSalt(), releases: [] }
}

/**
 * Enters a release.
 *
 * @param release with the hash of what is published, which is entered sealed
 * @returns the file to be written together with the reports; null where the release stands there already
 * @throws InputError where the wave was reported with something else
 */
export function enterRelease(ledger: Ledger, release: Release, file: string): OutputFile | null {
  const now = { ...release, release: seal(ledger.salt, release.release) }
  const before = earlierRelease(ledger, now)
  const reason = before ? refusal(before, now) : null
  if (reason !== null) {
    throw new InputError((words) => words.release.refused(told(reason, words), file))
  }
  if (before) return null
  const content = `${JSON.stringify(withRelease(ledger, now), null, 2)}\n`
  return { path: file, content, mode: 0o600, isKept: true }
}
