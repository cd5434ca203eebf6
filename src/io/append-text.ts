import { appendFileSync, statSync } from 'node:fs'
import { FileError } from '../errors.ts'
import { fileError } from './file-error.ts'

/**
 * Adds text at the end of a file; makes the file where there is none.
 *
 * @param limit the most bytes that the file may have in the end
 * @throws FileError where it cannot be written or would be larger than that; it is as it was then
 */
export function appendText(path: string, text: string, limit: number): void {
  try {
    const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    if (before + Buffer.byteLength(text) <= limit) return appendFileSync(path, text)
  } catch (error) {
    throw fileError(error, 'write', path)
  }
  throw new FileError((words) => words.file.wouldBeTooLarge(path, limit))
}
