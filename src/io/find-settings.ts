import { type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const SETTINGS_FILE = 'readiness.yaml'

export type FoundSettings = {
  path: string
  /** not in the working folder, and of another owner: somebody else may have put it there */
  isForeign: boolean
}

/**
 * The project's settings file: in the working folder or the next one above it that has one, up to the
 * root of its repository or of the file system.
 */
export function findSettings(cwd: string): FoundSettings | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, SETTINGS_FILE)
    const found = statOf(path)
    if (found?.isFile()) return { path, isForeign: folder !== cwd && isForeign(found, cwd) }
    if (folder === dirname(folder) || statOf(join(folder, '.git'))) return undefined
  }
}

/** Of the owner of the working folder it is as good as that folder; so is what the administrator put there. */
const isForeign = ({ uid }: Stats, cwd: string): boolean => uid !== 0 && uid !== statOf(cwd)?.uid

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A folder that may not be looked into has no settings for us.
    return undefined
  }
}
