import { type Words, english } from './english.ts'
import { french } from './french/french.ts'

const CATALOGUE: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['fr', french],
])

/** The words for the language of a pack, by the language alone (`fr-CA` reads `fr`); English where there are none. */
export const wordsFor = (language: string): Words => CATALOGUE.get(baseOf(language)) ?? english

/** Is it written from right to left? */
export const isFromRight = (language: string): boolean => FROM_RIGHT_TO_LEFT.has(baseOf(language))

/** Some parts of a report are there in English only; in a page of another language they are marked as that. */
export const isEnglish = (language: string): boolean => baseOf(language) === 'en'

const FROM_RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'])

const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''
