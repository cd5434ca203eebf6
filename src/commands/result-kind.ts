/**
 * Which of our results a text is, or undefined. They are large, so they are known by their first key,
 * which this program writes.
 */
export const resultKindOf = (text: string): string | undefined =>
  /^\s*\{\s*"kind"\s*:\s*"([a-z-]+)"/.exec(text)?.[1]

/** What a document says it is. */
export function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
}
