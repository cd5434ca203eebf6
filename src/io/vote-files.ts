import { randomInt } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { FileError, InputError } from '../errors.ts'
import { errorCode, explainFileError } from './file-error.ts'
import { existingFiles, isFolder, writeFiles } from './write-files.ts'

/** The sheets of a first round: one file for each person, under a name that says nothing. */

const ENDINGS = ['.json', '.yaml', '.yml', '.txt']

/**
 * The files that are meant by names of files and folders, each once, sorted by name. Of a folder, those
 * with the ending of an answer sheet or of a pasted text.
 *
 * @throws FileError for a name that is not there, InputError for a folder without any sheet
 */
export function voteFiles(names: readonly string[]): string[] {
  const byPlace = new Map(names.flatMap(filesFor).map((path) => [placeOf(path), path]))
  return [...byPlace.values()].sort()
}

function filesFor(name: string): string[] {
  if (!isFolder(name)) return [name]
  const found = readdirSync(name)
    .filter((file) => !file.startsWith('.') && ENDINGS.some((ending) => file.endsWith(ending)))
    .map((file) => join(name, file))
  if (found.length > 0) return found
  throw new InputError(`${name}: there is no answer sheet in this folder (${ENDINGS.join(', ')})`)
}

/** Two names of one file are one file. */
function placeOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw new FileError(explainFileError(error, `${path} cannot be read`))
  }
}

/** Makes the folder where it is missing, for its owner alone. @throws FileError or InputError */
export function ensureVoteFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new InputError(`${folder} is a file, not a folder`)
    throw new FileError(explainFileError(error, `${folder} cannot be made`))
  }
}

/** Small letters and digits that are hard to confuse, as the form takes them. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 6

/** One more sheet, readable by its owner alone. Its name holds neither a number nor a time. */
export function writeVote(folder: string, content: string): void {
  const token = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const path = join(folder, `readiness-answers-${token}.json`)
  if (existingFiles([path]).length > 0) return writeVote(folder, content)
  writeFiles([{ path, content, mode: 0o600 }], { force: false })
}
