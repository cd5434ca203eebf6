import { InputError } from '../errors.ts'
import { positionsIn } from './source.ts'

const MOST_BRACKETS = 60
const MOST_INDENT = 200

/**
 * Refuses text nested so deeply that reading it would use up the stack, which ends the process
 * beyond any catch. Brackets inside quotes are counted too: no honest text has sixty of them open.
 *
 * @throws InputError with the place
 */
export function refuseDeepNesting(text: string, file: string): void {
  const offset = tooManyBrackets(text) ?? tooMuchIndent(text)
  if (offset === undefined) return
  throw new InputError(
    (words) => words.file.cannotBeRead(file),
    [
      {
        code: 'too-deep',
        path: [],
        message: (words) => words.yaml.tooDeep,
        file,
        ...positionsIn(text)(offset),
      },
    ],
  )
}

function tooManyBrackets(text: string): number | undefined {
  let depth = 0
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth < 0) depth = 0
    if (depth > MOST_BRACKETS) return index
  }
  return undefined
}

function tooMuchIndent(text: string): number | undefined {
  return new RegExp(`^[ ?-]{${MOST_INDENT + 1}}`, 'm').exec(text)?.index
}
