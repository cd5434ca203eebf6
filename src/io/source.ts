import type { Path, Problem } from '../errors.ts'

/** A document as read: plain values, and where each of them stands. */
export type Source = {
  /** the file's name as the user gave it, for messages */
  file: string
  /** objects, lists, strings, numbers, booleans and null, nothing else */
  value: unknown
  /** the same problems, each with its file, line and column */
  locate(problems: readonly Problem[]): Problem[]
}

export type Position = { line: number; column: number }

/** Line and column, from 1, of any offset in a text. Columns count characters as people see them typed. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    const line = lineOf(starts, offset)
    const before = text.slice(starts[line - 1] ?? 0, offset)
    return { line, column: [...before].length + 1 }
  }
}

/** The line, from 1, whose start is the last one not beyond the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** Finds where a path stands: the offset of the value, or of its key; of the nearest parent where it is missing. */
export type FindOffset = (path: Path, at: 'key' | 'value') => number | undefined

export function sourceOf(
  file: string,
  text: string,
  value: unknown,
  findOffset: FindOffset,
): Source {
  const locate = (problems: readonly Problem[]) => {
    const positionAt = positionsIn(text)
    return problems.map((problem) => {
      const offset = findOffset(problem.path, problem.at ?? 'value') ?? 0
      return { ...problem, file, ...positionAt(offset) }
    })
  }
  return { file, value, locate }
}
