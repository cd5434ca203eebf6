import type * as z from 'zod'
import { type Problem, refuse } from '../errors.ts'
import type { Source } from '../io/source.ts'
import { parseShape } from '../model/parse-shape.ts'

/** A document's value in the shape of its schema. @throws InputError with every problem and its place */
export function shaped<S extends z.ZodType>(source: Source, schema: S): z.output<S> {
  const parsed = parseShape(schema, source.value)
  if (parsed.ok) return parsed.value
  refuseAt(source, parsed.problems)
  throw new Error('a value that does not fit its schema has at least one problem')
}

/** @throws InputError with the problems at their places, where there are any */
export function refuseAt(source: Source, problems: readonly Problem[]): void {
  const located = source.locate(problems)
  refuse(({ file }) => file.cannotBeUsed(source.file), located.toSorted(byPlace))
}

export const byPlace = (a: Problem, b: Problem) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
