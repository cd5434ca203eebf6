import { InputError, type Message, type Problem } from '../errors.ts'
import type { Source } from './source.ts'
import { parseYamlSource } from './yaml-source.ts'

/**
 * NDJSON: an answer sheet on each line.
 *
 * @returns the sheets that can be read, and what is wrong with the other lines
 */
export function sheetLines(text: string, file: string): { sources: Source[]; problems: Problem[] } {
  const sources: Source[] = []
  const problems: Problem[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    try {
      sources.push(sourceAt(line, file, index))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems.map((problem) => moved(problem, index)))
    }
  })
  return { sources, problems }
}

/** Does every line that is not empty look like an object of its own? */
export function looksLikeLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))
}

function sourceAt(line: string, file: string, index: number): Source {
  refuseBrokenLine(line, file)
  const source = parseYamlSource(line, file)
  return {
    ...source,
    locate: (problems) => source.locate(problems).map((problem) => moved(problem, index)),
  }
}

function refuseBrokenLine(line: string, file: string): void {
  try {
    JSON.parse(line)
  } catch {
    const message: Message = (words) => words.yaml.brokenLine
    throw new InputError(
      (words) => words.file.cannotBeRead(file),
      [{ code: 'broken-json', path: [], file, line: 1, column: 1, message }],
    )
  }
}

const moved = (problem: Problem, by: number): Problem => ({
  ...problem,
  line: (problem.line ?? 1) + by,
})
