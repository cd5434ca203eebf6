import { documents as english } from './english/documents.ts'
import { ofManyWords as englishOfMany } from './english/documents/of-many-words.ts'
import { documents as french } from './french/documents.ts'
import { ofManyWords as frenchOfMany } from './french/documents/of-many-words.ts'
import { baseOf } from './language.ts'
import { documentsOfMany } from './of-many.ts'
import type { Worded } from './worded.ts'

/** Every word that is said about a questionnaire, a form or a result. */
export type DocumentWords = Worded<typeof english>

type Voices = { one: DocumentWords; many: DocumentWords }

const ENGLISH: Voices = { one: english, many: documentsOfMany(english, englishOfMany) }

const LANGUAGES: ReadonlyMap<string, Voices> = new Map([
  ['en', ENGLISH],
  ['fr', { one: french, many: documentsOfMany(french, frenchOfMany) }],
])

/** The language that these words are in: that of the pack, without its region, or English. */
export const languageOfWords = (language: string): string =>
  LANGUAGES.has(baseOf(language)) ? baseOf(language) : 'en'

/** Is the program's part of a page in another language than the pack's? */
export const isToldInEnglishOnly = (language: string): boolean =>
  languageOfWords(language) !== baseOf(language)

/** By the language alone (`fr-CA` reads `fr`); English where there are no words in it. */
const wordsIn = (language: string): Voices => LANGUAGES.get(baseOf(language)) ?? ENGLISH

/** The words for the language of a pack. */
export const documentWords = (language: string): DocumentWords => wordsIn(language).one

/** The words for a result of many voices, in the language of its pack. */
export const documentWordsOfMany = (language: string): DocumentWords => wordsIn(language).many
