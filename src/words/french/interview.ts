import type { InterviewWords } from '../interview-words.ts'
import { dateWords } from './interview/date-words.ts'

/** Every French word of the interview around its questions. */
export const interview: InterviewWords = { date: dateWords }
