/** Every text and every function of a catalogue, by its place. */
export function leavesOf(value: unknown, place = ''): [string, unknown][] {
  if (typeof value === 'string' || typeof value === 'function') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, place === '' ? key : `${place}.${key}`),
  )
}

/** Every text that stands as it is, by its place. */
export const plainTextsOf = (words: object): [place: string, text: string][] =>
  leavesOf(words).flatMap(([place, leaf]): [string, string][] =>
    typeof leaf === 'string' ? [[place, leaf]] : [],
  )

/**
 * Notes which texts of a catalogue are told.
 *
 * @returns the places, as they come in, and what ends it
 */
export function listenTo(catalogue: object): { heard: Set<string>; stop: () => void } {
  const heard = new Set<string>()
  const undo: (() => void)[] = []
  const watch = (parent: Record<string, unknown>, place: string) => {
    for (const [key, value] of Object.entries(parent)) {
      const here = place === '' ? key : `${place}.${key}`
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        watch(value as Record<string, unknown>, here)
        continue
      }
      const get = () => {
        heard.add(here)
        return value
      }
      Object.defineProperty(parent, key, { get, enumerable: true, configurable: true })
      undo.push(() =>
        Object.defineProperty(parent, key, { value, enumerable: true, configurable: true }),
      )
    }
  }
  watch(catalogue as Record<string, unknown>, '')
  return { heard, stop: () => undo.forEach((one) => one()) }
}
