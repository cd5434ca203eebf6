import type { Messages } from '../../src/words/messages.ts'

/** A text that was taken of the catalogue, the facts it was given, and what came of it. */
export type Call = { key: string; facts: string[]; text: unknown }

/** The words of a language, and a list of the texts that were taken of them and with which facts. */
export function overheard(words: Messages): { words: Messages; calls: Call[] } {
  const calls: Call[] = []
  // A text that stands inside another one is no fact of it.
  const said = new Set<unknown>()
  const part = (name: string, texts: object) =>
    new Proxy(texts, {
      get(target, key) {
        const text: unknown = Reflect.get(target, key)
        const call: Call = { key: `${name}.${String(key)}`, facts: [], text }
        calls.push(call)
        said.add(text)
        if (typeof text !== 'function') return text
        return (...given: unknown[]): unknown => {
          call.facts.push(...factsIn(given).filter((fact) => !said.has(fact)))
          call.text = Reflect.apply(text, undefined, given)
          said.add(call.text)
          return call.text
        }
      },
    })
  const parts = Object.entries(words).map(([name, texts]) => [name, part(name, texts)])
  return { words: Object.fromEntries(parts) as Messages, calls }
}

/** What a text is told, but for the words that only choose how it is said. */
function factsIn(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (CHOOSES.has(key) ? [] : factsIn(one)))
}

const CHOOSES = new Set(['part', 'as', 'name', 'is', 'say', 'type'])
