import type { Messages } from '../messages.ts'
import { reportWords } from './messages/report-words.ts'
import { sheetWords } from './messages/sheet-words.ts'

/** What the program says of its own accord, in French. */
export const messages: Messages = { report: reportWords, sheet: sheetWords }
