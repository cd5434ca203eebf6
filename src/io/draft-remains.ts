import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode, fileError } from './file-error.ts'

/** All that a draft may have left in its folder, told by the names that the draft store gives. */
export type DraftRemains = {
  /** the draft itself, and copies written beside it when two had it open: they hold answers */
  drafts: string[]
  /** what a killed process left half written; the lock itself is taken over, and goes in the end */
  leftovers: string[]
  /** older drafts that were put aside for a new one; each is a draft of its own */
  aside: string[]
}

/** @returns paths as the name was given; nothing is opened. @throws FileError where the folder cannot be read */
export async function draftRemains(name: string): Promise<DraftRemains> {
  const file = await realPath(name)
  const link = file === name ? [] : [name]
  const base = basename(file)
  const stem = base.replace(/\.json$/, '')
  const found = namesIn(dirname(file))
  const like = (start: string, rest: RegExp) =>
    found
      .filter((one) => one.startsWith(start) && rest.test(one.slice(start.length)))
      .sort()
      .map((one) => join(dirname(file), one))
  return {
    drafts: [...(found.includes(base) ? [file] : []), ...link, ...like(`${stem}-`, BESIDE)],
    leftovers: [...like(`.${base}.`, TEMPORARY), ...like(`${base}.lock`, LOCK)],
    aside: like(`${stem}-`, ASIDE),
  }
}

/** Where a link leads; any other name stays as it was given. */
export const realPath = async (name: string): Promise<string> =>
  isLink(name) ? realpath(name).catch(() => name) : name

const BESIDE = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d+\.json$/
const ASIDE = /^\d{4}-\d\d-\d\d(-\d+)?\.json$/
const TEMPORARY = /^\d+\.[0-9a-f]{8}\.tmp$/
const LOCK = /^\.\d+\.[0-9a-f]{8}$/

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw fileError(error, 'read', folder)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** @throws FileError where it cannot be deleted; one that is gone already is no fault */
export function deleteFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    throw fileError(error, 'delete', path)
  }
}
