import type * as z from 'zod'
import type { Problem } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { namesAt } from './names-at.ts'

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
    case 'invalid_key':
      return [
        {
          code: 'invalid-key',
          path,
          at: 'key',
          message: `${issue.issues[0]?.message ?? 'not a valid id'}`,
        },
      ]
    default:
      return [
        {
          code: CODES[issue.code] ?? 'wrong-value',
          path,
          message: explain(issue, path, context.root),
        },
      ]
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
    message: `${key} is not a known name here.${didYouMean(key, known) || commaHint(key)}`,
  }
}

/** Inside braces a comma ends a text, and what follows it reads as a name. */
const commaHint = (key: string) =>
  /\s/.test(key) ? ' If it belongs to the text before it, put that whole text in quotes.' : ''

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
  if (!meant) return [{ code: 'wrong-value', path, message: explain(issue, path, context.root) }]
  return meant.flatMap((inner) =>
    toProblems({ ...inner, path: [...path, ...inner.path] } as Issue, context),
  )
}

function explain(issue: Issue, path: readonly (string | number)[], root: unknown): string {
  const value = path.reduce<unknown>(childOf, root)
  if (value === undefined) return `${String(path.at(-1) ?? 'a value')} is missing`
  return `${expectation(issue, path)}, but this is ${describe(value)}${quoteHint(value, path)}${textHint(issue, value)}`
}

/** Answers have their own words, because they are what people write by hand. */
function expectation(issue: Issue, path: readonly (string | number)[]): string {
  if (isLevelPlace(path)) return 'expected a whole number from 0 to 4, or dont-know'
  if (path.at(-1) === 'notApplicable' && path[0] === 'answers')
    return 'expected the reason in words'
  if (issue.message.startsWith('expected')) return issue.message
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}${unitOf(issue.origin)}`
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}${unitOf(issue.origin)}`
  if (path.includes('evidence')) return 'expected a text, or title with link, date and expires'
  return issue.message
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
}

const unitOf = (origin: string) => (origin === 'array' ? ' entries' : '')

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a group of names with values'
  if (typeof value === 'string')
    return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
  return String(value)
}

const isLevelPlace = (path: readonly (string | number)[]) =>
  path[0] === 'answers' && (path.length === 2 || (path.length === 3 && path[2] === 'level'))

/** "3" is a text; the number is written without quotes. */
function quoteHint(value: unknown, path: readonly (string | number)[]): string {
  if (!isLevelPlace(path)) return ''
  if (typeof value === 'boolean') return '; yes and no are not levels'
  if (typeof value !== 'string') return ''
  return /^[0-4]$/.test(value)
    ? `; write ${value} without quotes`
    : `.${didYouMean(value, ['dont-know'])}`
}

/** 1.0 and 20260101 are numbers unless they stand in quotes. */
function textHint(issue: Issue, value: unknown): string {
  const isMeantAsText = issue.code === 'invalid_type' && issue.expected === 'string'
  return isMeantAsText && typeof value === 'number' ? '; put it in quotes' : ''
}

function childOf(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, part) ? (value as Record<string | number, unknown>)[part] : undefined
}
