import { reasonWords as english } from './english/documents/reason-words.ts'
import { reasonWords as french } from './french/documents/reason-words.ts'
import { baseOf } from './language.ts'
import type { Worded } from './worded.ts'

/**
 * What scoring itself writes into a result. Apart from the other words of documents, because a report
 * that scores again in its own page takes them along.
 */
export type ReasonWords = Worded<typeof english>

const LANGUAGES: ReadonlyMap<string, ReasonWords> = new Map([
  ['en', english],
  ['fr', french],
])

/** The words for the language of a pack, by the language alone; English where there are none. */
export const reasonWords = (language: string): ReasonWords =>
  LANGUAGES.get(baseOf(language)) ?? english
