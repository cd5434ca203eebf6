/** The first letter large or small. A word in capitals (HR, CEO) or with one inside stays as it is. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export function small(text: string): string {
  return TWO_CAPITALS.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** In the first word. */
const TWO_CAPITALS = /^[^\s,;/-]*[A-Z][^\s,;/A-Z-]*[A-Z]/
