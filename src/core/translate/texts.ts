import type { Message, Path, Problem } from '../../errors.ts'
import type { Translation } from '../../model/translation.ts'

/** The texts of a translation, taken one by one; what was asked for in vain and what nobody asked for is known at the end. */
export class Texts {
  readonly missing: Problem[] = []
  readonly #translation: Translation
  readonly #used = new Set<string>()

  constructor(translation: Translation) {
    this.#translation = translation
  }

  /** The text at a place. An empty original has no translation; any other needs one. */
  text(original: string, path: Path): string {
    if (original === '') return ''
    return this.optional(original, path, () => this.#miss(path, original))
  }

  /** The text at a place, or the original where there is none. */
  optional(original: string, path: Path, otherwise: () => void = () => {}): string {
    const found = this.#at(path)
    if (typeof found === 'string') return found
    otherwise()
    return original
  }

  /** Some texts, and lists of texts, of one thing. */
  all<T extends object, K extends keyof T & string>(thing: T, path: Path, keys: readonly K[]): T {
    const translated = keys.flatMap((key): [string, unknown][] => {
      const original = thing[key]
      if (typeof original === 'string') return [[key, this.text(original, [...path, key])]]
      return Array.isArray(original) ? [[key, this.#list(original, [...path, key])]] : []
    })
    return { ...thing, ...Object.fromEntries(translated) }
  }

  #list(originals: readonly string[], path: Path): string[] {
    return originals.map((original, index) => this.text(original, [...path, index]))
  }

  /** Every text that has no place. @param base the pack that an extension rests on, whose texts have a translation of their own */
  useless(base: string | null): Problem[] {
    return leavesOf(bodyOf(this.#translation), []).flatMap((path) =>
      this.#used.has(keyOf(path))
        ? []
        : [
            {
              code: 'nothing-to-translate',
              path,
              message: (words) => words.translation.useless(path.join(' › '), base),
            },
          ],
    )
  }

  #at(path: Path): unknown {
    this.#used.add(keyOf(path))
    return path.reduce<unknown>(childOf, this.#translation)
  }

  #miss(path: Path, original: string): void {
    const short = original.length > 60 ? `${original.slice(0, 60)}…` : original
    const message: Message = (words) => words.translation.missing(path.join(' › '), short)
    this.missing.push({ code: 'not-translated', path, message })
  }
}

/** What is about the translation itself, and no text of the pack. */
const HEAD = new Set([
  'schemaVersion',
  'kind',
  'translates',
  'version',
  'language',
  'reviewed',
  'title',
])

const bodyOf = (translation: Translation): object =>
  Object.fromEntries(Object.entries(translation).filter(([key]) => !HEAD.has(key)))

function leavesOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, child]) => leavesOf(child, [...path, key]))
}

const keyOf = (path: Path) => JSON.stringify(path)

function childOf(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  return (value as Record<string | number, unknown>)[part]
}
