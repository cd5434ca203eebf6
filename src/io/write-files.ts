import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FileError, InputError } from '../errors.ts'
import { errorCode, fileError } from './file-error.ts'

// Synchronous on purpose: nothing else is going on, and each wait for the thread pool costs more
// than the call itself.

export type OutputFile = {
  path: string
  content: string | Uint8Array
  /** permission bits; only the owner's for anything that holds answers */
  mode?: number
  /** a file that this program keeps itself and replaces without being asked */
  isKept?: boolean
}

/**
 * Writes files all or none: each in full to a temporary file beside its target, then all renamed.
 * An old file stays as it was until its successor is whole on the disk.
 *
 * @throws InputError where a target exists and `force` is not given; nothing is written then
 * @throws FileError where writing fails; old files are untouched
 */
export function writeFiles(files: readonly OutputFile[], { force }: { force: boolean }): void {
  const isOurs = (file: OutputFile) => file.isKept === true
  refuseTaken(
    files.filter((file) => !isOurs(file)).map(({ path }) => path),
    force,
  )
  refuseTaken(
    files.filter(isOurs).map(({ path }) => path),
    true,
  )
  const planned = files.map((file) => ({ ...file, temporary: temporaryFor(file.path) }))
  try {
    for (const file of planned) attempt(file.path, () => writeTemporary(file))
    for (const { temporary, path } of planned) attempt(path, () => renameSync(temporary, path))
  } catch (error) {
    for (const { temporary } of planned) removeQuietly(temporary)
    throw error
  }
  for (const folder of new Set(planned.map(({ path }) => dirname(path)))) syncFolder(folder)
}

/** What is known to go wrong is found before the first byte is written. */
export function refuseTaken(paths: readonly string[], force: boolean): void {
  const existing = existingFiles(paths)
  for (const path of existing) refuseUnusual(path)
  const [first, ...others] = existing
  if (force || first === undefined) return
  throw new InputError((words) => words.file.isThere(first, others.length))
}

export function existingFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => attempt(path, () => exists(path)))
}

/** A folder, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false
    throw error
  }
}

/** Replacing a device or a pipe by a file would take it away from everybody else. */
function refuseUnusual(path: string): void {
  if (isFolder(path)) throw new FileError(({ file }) => file.isFolder(path))
  const found = lstatSync(path)
  if (found.isFile() || found.isSymbolicLink()) return
  throw new InputError(({ file }) => file.notOrdinary(path))
}

function temporaryFor(path: string): string {
  const name = basename(path).slice(0, 100)
  return join(dirname(path), `.${name}.${randomBytes(6).toString('hex')}.tmp`)
}

function writeTemporary({
  temporary,
  content,
  mode = 0o666,
}: OutputFile & { temporary: string }): void {
  mkdirSync(dirname(temporary), { recursive: true })
  const descriptor = openSync(temporary, 'wx', mode)
  try {
    // writeFileSync goes on until all bytes are out; a single write may stop short on a full disk.
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** What made writing fail may stand in the way here too; the first error is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}

/** Makes the renaming last; not every system can (Windows cannot), which is no reason to stop. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw fileError(error, 'write', path)
  }
}
