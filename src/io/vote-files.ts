import { randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { errorCode, fileError } from './file-error.ts'
import { existingFiles, writeFiles } from './write-files.ts'

/** The sheets of a first round: one file for each person, under a name that says nothing. */

/** Makes the folder where it is missing, for its owner alone. @throws FileError or InputError */
export function ensureVoteFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new InputError(({ file }) => file.notFolder(folder))
    throw fileError(error, 'make', folder)
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
