import type * as z from 'zod'
import type { Path, Problem } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { expectedIn } from './expected.ts'
import { namesAt } from './names-at.ts'
import type { Expected, Found, ShapeFault, ShapeHint } from './shape-fault.ts'

type Issue = z.core.$ZodIssue

/** A value that has the shape of its schema, with defaults filled in; or all that is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Checks a plain value against a schema. Problems carry the path of their place in the value. */
export function parseShape<S extends z.ZodType>(schema: S, value: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const context: Context = { schema, root: value }
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => toProblems(issue as Issue, context)),
  }
}

type Context = { schema: z.ZodType; root: unknown }

function toProblems(issue: Issue, context: Context): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], context))
    case 'invalid_union':
      return unionProblems(issue, path, context)
    case 'invalid_key': {
      const text = expectedIn(issue.issues[0]?.message ?? '') ?? 'id'
      return [
        { code: 'invalid-key', path, at: 'key', message: (words) => words.shape.expected(text) },
      ]
    }
    default:
      return [wrongValue(issue, path, context.root)]
  }
}

const CODES: Record<string, string> = {
  invalid_type: 'wrong-type',
  too_small: 'too-few',
  too_big: 'too-many',
}

function unknownKey(path: (string | number)[], { schema, root }: Context): Problem {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  const present = Object.keys(Object(parent.reduce<unknown>(childOf, root)))
  const known = namesAt(schema, parent).filter((name) => !present.includes(name))
  return {
    code: 'unknown-key',
    path,
    at: 'key',
    message: (words) =>
      words.shape.unknownName(key, { near: nearest(key, known), isPerhapsText: /\s/.test(key) }),
  }
}

/** Of several allowed forms, the problems of the one that was meant. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: (string | number)[],
  context: Context,
): Problem[] {
  const value = path.reduce<unknown>(childOf, context.root)
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  const meant = isMapping
    ? issue.errors.find((branch) =>
        branch.every(({ path: inner, code }) => inner.length > 0 || code === 'unrecognized_keys'),
      )
    : undefined
  if (!meant) return [wrongValue(issue, path, context.root)]
  return meant.flatMap((inner) =>
    toProblems({ ...inner, path: [...path, ...inner.path] } as Issue, context),
  )
}

function wrongValue(issue: Issue, path: Path, root: unknown): Problem {
  const value = path.reduce<unknown>(childOf, root)
  const code = CODES[issue.code] ?? 'wrong-value'
  if (value === undefined) {
    return { code, path, message: (words) => words.shape.missing(path.at(-1)?.toString()) }
  }
  const fault: ShapeFault = {
    expected: expectation(issue, path),
    found: described(value),
    hint: levelHint(value, path) ?? textHint(issue, value),
  }
  return { code, path, message: (words) => words.shape.wrong(fault) }
}

/** Answers have their own words, because they are what people write by hand. */
function expectation(issue: Issue, path: Path): Expected {
  if (isLevelPlace(path)) return { as: 'named', name: 'levelOrDontKnow' }
  if (path.at(-1) === 'notApplicable' && path[0] === 'answers')
    return { as: 'named', name: 'reason' }
  const name = expectedIn(issue.message)
  if (name !== undefined) return { as: 'named', name }
  return inGeneral(issue) ?? (path.includes('evidence') ? EVIDENCE : { as: 'other' })
}

const EVIDENCE: Expected = { as: 'named', name: 'evidence' }

function inGeneral(issue: Issue): Expected | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return { as: 'type', type: issue.expected }
    case 'invalid_value':
      return { as: 'one-of', values: issue.values.map(String) }
    case 'too_small':
      return { as: 'at-least', bound: String(issue.minimum), isOfList: issue.origin === 'array' }
    case 'too_big':
      return { as: 'at-most', bound: String(issue.maximum), isOfList: issue.origin === 'array' }
    case 'invalid_union':
      return issue.inclusive === false ? undefined : kindOf(issue.options)
    default:
      return undefined
  }
}

/** Of things that differ by their kind, one with a kind that is none. */
const kindOf = (options: readonly unknown[] | undefined): Expected | undefined =>
  options && { as: 'kind', values: options.map(String) }

const LONGEST_QUOTE = 40

function described(value: unknown): Found {
  if (value === null) return { is: 'empty' }
  if (Array.isArray(value)) return { is: 'list', length: value.length }
  if (typeof value === 'object') return { is: 'group' }
  if (typeof value !== 'string') return { is: 'value', value: String(value) }
  const isLong = value.length > LONGEST_QUOTE
  return { is: 'text', text: isLong ? `${value.slice(0, LONGEST_QUOTE)}…` : value }
}

const isLevelPlace = (path: Path) =>
  path[0] === 'answers' && (path.length === 2 || (path.length === 3 && path[2] === 'level'))

/** "3" is a text; the number is written without quotes. */
function levelHint(value: unknown, path: Path): ShapeHint | undefined {
  if (!isLevelPlace(path)) return undefined
  if (typeof value === 'boolean') return { say: 'no-level' }
  if (typeof value !== 'string') return undefined
  return /^[0-4]$/.test(value)
    ? { say: 'without-quotes', value }
    : { say: 'near', near: nearest(value, ['dont-know']) }
}

/** 1.0 and 20260101 are numbers unless they stand in quotes. */
function textHint(issue: Issue, value: unknown): ShapeHint | undefined {
  const isMeantAsText = issue.code === 'invalid_type' && issue.expected === 'string'
  return isMeantAsText && typeof value === 'number' ? { say: 'in-quotes' } : undefined
}

function childOf(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, part) ? (value as Record<string | number, unknown>)[part] : undefined
}
