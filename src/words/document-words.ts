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

/** The words for the language of a pack, by the language alone (`fr-CA` reads `fr`); English where there are none. */
export const documentWords = (language: string): DocumentWords =>
  LANGUAGES.get(baseOf(language)) ?? english
