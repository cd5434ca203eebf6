import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from './file-error.ts'

/**
 * Writes a file so that a kill or a power cut at any moment leaves the old one or the new one whole:
 * a temporary file in the same folder, fsync, rename, fsync of the folder. Readable by its owner only.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = temporaryName(file)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameWithPatience(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(path.dirname(file))
}

/** The same in one go, for the last moments of a process. */
export function writeWholeNow(file: string, text: string): void {
  const temporary = temporaryName(file)
  try {
    const handle = openSync(temporary, 'wx', 0o600)
    try {
      writeAll(handle, Buffer.from(text))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeAll(handle: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(handle, bytes, written)
}

function temporaryName(file: string): string {
  return path.join(
    path.dirname(file),
    `${temporaryPrefix(file)}${process.pid}.${randomUUID().slice(0, 8)}.tmp`,
  )
}

const temporaryPrefix = (file: string) => `.${path.basename(file)}.`

/** On Windows an indexer may hold the old file for a moment. */
async function renameWithPatience(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld =
        process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))
      if (!isHeld || wait > 1000) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** The rename itself must survive a power cut. Windows cannot sync folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'EISDIR'].includes(errorCode(error))) throw error
  }
}

/** What a killed process has left behind. Only to be called under the lock. */
export async function sweepTemporaries(file: string): Promise<void> {
  const prefix = temporaryPrefix(file)
  const names = await readdir(path.dirname(file)).catch(() => [])
  const stale = names.filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'))
  await Promise.all(
    stale.map((name) => rm(path.join(path.dirname(file), name), { force: true }).catch(() => {})),
  )
}
