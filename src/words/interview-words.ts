import { interview as english } from './english/interview.ts'
import { interview as french } from './french/interview.ts'
import { baseOf } from './language.ts'
import type { Worded } from './worded.ts'

/** Every word of the interview around its questions. */
export type InterviewWords = Worded<typeof english>

const LANGUAGES: ReadonlyMap<string, InterviewWords> = new Map([
  ['en', english],
  ['fr', french],
])

/** The words for the language of a pack, by the language alone; English where there are none. */
export const interviewWords = (language: string): InterviewWords =>
  LANGUAGES.get(baseOf(language)) ?? english
