import { packWords } from './messages/pack-words.ts'
import { reportWords } from './messages/report-words.ts'
import { sheetWords } from './messages/sheet-words.ts'

/** What the program says of its own accord, in English: what is wrong, and what it has done. */
export const messages = { pack: packWords, report: reportWords, sheet: sheetWords }
