import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileError, InputError } from '../errors.ts'
import { errorCode, explainFileError } from './file-error.ts'

export type OutputFile = {
  path: string
  text: string
  /** permission bits; only the owner's for anything that holds answers */
  mode?: number
}

/**
 * Writes files all or none: each in full to a temporary file beside its target, then all renamed.
 * An old file stays as it was until its successor is whole on the disk.
 *
 * @throws InputError where a target exists and `force` is not given; nothing is written then
 * @throws FileError where writing fails; old files are untouched
 */
export async function writeFiles(
  files: readonly OutputFile[],
  { force }: { force: boolean },
): Promise<void> {
  await refuseTaken(
    files.map(({ path }) => path),
    force,
  )
  const written: { temporary: string; path: string }[] = []
  try {
    for (const file of files) {
      const temporary = await attempt(file.path, () => writeTemporary(file))
      written.push({ temporary, path: file.path })
    }
    for (const { temporary, path } of written) await attempt(path, () => rename(temporary, path))
    for (const folder of new Set(written.map(({ path }) => dirname(path)))) await syncFolder(folder)
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })))
  }
}

/** What is known to go wrong is found before the first byte is written. */
export async function refuseTaken(paths: readonly string[], force: boolean): Promise<void> {
  const existing = await existingFiles(paths)
  for (const path of existing) {
    if (await isFolder(path)) throw new FileError(`${path} cannot be written: it is a folder`)
    await refuseDevice(path)
  }
  const [first, ...others] = existing
  if (force || first === undefined) return
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  throw new InputError(
    `${first}${more} is there already, and was left as it is. Give --force to replace it, or another place with --output`,
  )
}

/** Replacing a device or a pipe by a file would take it away from everybody else. */
async function refuseDevice(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isFile() || found.isSymbolicLink()) return
  throw new InputError(`${path} is no ordinary file; to write to standard output, give --output -`)
}

export async function existingFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await exists(path)) ? [path] : [])))
  return found.flat()
}

/** A folder, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false
    throw new FileError(explainFileError(error, `${path} cannot be written`))
  }
}

async function writeTemporary({ path, text, mode = 0o666 }: OutputFile): Promise<string> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(
    folder,
    `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  const handle = await open(temporary, 'wx', mode)
  try {
    // FileHandle.writeFile goes on until all bytes are out; a single write may stop short on a full disk.
    await handle.writeFile(text)
    await handle.sync()
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return temporary
}

/** Makes the renaming last; not every system can (Windows cannot), which is no reason to stop. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    return
  }
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw new FileError(explainFileError(error, `${path} cannot be written`))
  }
}
