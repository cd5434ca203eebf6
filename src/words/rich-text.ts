/** A sentence in pieces, some of them strong; the templates decide how strong looks. */
export type Run = { text: string; strong: boolean }
export type RichText = Run[]

export const strong = (text: string): Run => ({ text, strong: true })

/** A tagged template: rich`Two areas keep ${strong('Starting')} out of reach.` */
export function rich(
  texts: TemplateStringsArray,
  ...values: (string | Run | RichText)[]
): RichText {
  const runs = texts.flatMap((text, index): RichText => [
    plain(text),
    ...toRuns(values[index] ?? ''),
  ])
  return runs.filter(({ text }) => text !== '')
}

/** Sentences one after the other; empty ones fall away. */
export function sentences(...parts: RichText[]): RichText {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(' '), ...part]))
}

export const plainText = (runs: RichText): string => runs.map(({ text }) => text).join('')

const plain = (text: string): Run => ({ text, strong: false })

function toRuns(value: string | Run | RichText): RichText {
  if (typeof value === 'string') return [plain(value)]
  return Array.isArray(value) ? value : [value]
}
