import { FileError } from '../errors.ts'
import type { Messages } from '../words/messages.ts'

/** A system error as one that the user can act on: what could not be done with which file, and why. */
export function fileError(
  error: unknown,
  deed: keyof Messages['file']['cannot'],
  path: string,
): FileError {
  const code = errorCode(error)
  return new FileError(({ file }) => file.cannot[deed](path, code))
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
