import { dateWords } from './interview/date-words.ts'

/** Every English word of the interview around its questions. Another language is another object of this shape. */
export const interview = { date: dateWords }
