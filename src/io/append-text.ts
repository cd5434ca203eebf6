import { appendFileSync, statSync } from 'node:fs'
import { FileError } from '../errors.ts'
import { explainFileError } from './file-error.ts'

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
    throw new FileError(explainFileError(error, `${path} cannot be written`))
  }
  throw new FileError(`${path} would be larger than ${limit} bytes, which is not allowed`)
}
