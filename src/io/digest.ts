import { createHash } from 'node:crypto'

/**
 * The hash of a pack's content, `sha256-` and 64 hexadecimal digits. Keys are sorted and empty
 * values left out, so that neither the order of writing nor a new optional field changes it.
 */
export function digestOf(value: unknown): string {
  return `sha256-${createHash('sha256').update(canonicalJson(value)).digest('hex')}`
}

/** The hash of a style sheet as a Content-Security-Policy names it: base64. */
export const sha256Base64 = (text: string): string =>
  createHash('sha256').update(text).digest('base64')

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isPlainObject(inner) ? sortedWithoutEmpty(inner) : inner,
  )
}

function sortedWithoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(object).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return isPlainObject(value) && Object.keys(value).length === 0
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
