import { documents as english } from './english/documents.ts'
import { documents as french } from './french/documents.ts'
import { baseOf } from './language.ts'
import type { Worded } from './worded.ts'

/** Every word that is said about a questionnaire, a form or a result. */
export type DocumentWords = Worded<typeof english>

const LANGUAGES: ReadonlyMap<string, DocumentWords> = new Map([
  ['en', english],
  ['fr', french],
])

/** The language that these words are in: that of the pack, without its region, or English. */
export const languageOfWords = (language: string): string =>
  LANGUAGES.has(baseOf(language)) ? baseOf(language) : 'en'

/** Is the program's part of a page in another language than the pack's? */
export const isToldInEnglishOnly = (language: string): boolean =>
  languageOfWords(language) !== baseOf(language)

/** The words for the language of a pack, by the language alone (`fr-CA` reads `fr`); English where there are none. */
export const documentWords = (language: string): DocumentWords =>
  LANGUAGES.get(baseOf(language)) ?? english
