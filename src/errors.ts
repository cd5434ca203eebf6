/**
 * What can go wrong, in two kinds that part ways in one place (src/cli/report-error.ts):
 * a KnownError is explained to the user and carries its exit code; anything else is a fault of ours.
 */

import type { Messages } from './words/messages.ts'
import { messages as english } from './words/english/messages.ts'

/** Where in a document something stands: keys and list positions from the root. */
export type Path = readonly (string | number)[]

/** A text of the catalogue: it is told in a language only where somebody reads it. */
export type Message = (words: Messages) => string

export const told = (message: Message, words: Messages): string => message(words)

/** The same wherever it runs: for programs, and for what has to stay the same in every language. */
export const inEnglish = (message: Message): string => told(message, english)

/** One thing that is wrong with an input. `code` and `path` are stable; the message may improve. */
export type Problem = {
  /** kebab-case, e.g. `unknown-item` */
  code: string
  path: Path
  message: Message
  /** the place is the key, not its value */
  at?: 'key'
  file?: string
  /** counted from 1 */
  line?: number
  /** counted from 1 */
  column?: number
}

/** Exit codes that a script can tell apart (contract, section 5). */
export const EXIT = {
  done: 0,
  gateMissed: 1,
  badInput: 2,
  answersNeeded: 66,
  ourFault: 70,
  inputOutput: 74,
  held: 75,
  interrupted: 130,
} as const

/** An error that the user can act on: message, exit code and, where there are any, problems with places. */
export class KnownError extends Error {
  readonly exitCode: number
  readonly problems: readonly Problem[]
  /** what happened, for any language; `message` tells it in English */
  readonly what: Message

  constructor(what: Message, exitCode: number, problems: readonly Problem[] = []) {
    super(inEnglish(what))
    this.what = what
    this.name = 'KnownError'
    this.exitCode = exitCode
    this.problems = problems
  }
}

/** Bad input or usage: everything that is wrong, at once. Nothing has been written. */
export class InputError extends KnownError {
  constructor(what: Message, problems: readonly Problem[] = []) {
    super(what, EXIT.badInput, problems)
    this.name = 'InputError'
  }
}

/** Reading or writing failed. The old file is untouched. */
export class FileError extends KnownError {
  constructor(what: Message) {
    super(what, EXIT.inputOutput)
    this.name = 'FileError'
  }
}

/** Throws one InputError for all problems, or does nothing where there are none. */
export function refuse(what: Message, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(what, problems)
}
