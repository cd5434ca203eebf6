import type { Path } from '../errors.ts'

export type Difference = { path: Path; expected: unknown; found: unknown }

/** Where two plain documents differ: the deepest places, in the order of the first. */
export function differences(expected: unknown, found: unknown, path: Path = []): Difference[] {
  if (Object.is(expected, found)) return []
  if (
    !isContainer(expected) ||
    !isContainer(found) ||
    Array.isArray(expected) !== Array.isArray(found)
  ) {
    return [{ path, expected, found }]
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...keys].flatMap((key) => {
    const part = Array.isArray(expected) ? Number(key) : key
    return differences(expected[key], found[key], [...path, part])
  })
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
