import type { Messages } from '../messages.ts'
import { packWords } from './messages/pack-words.ts'
import { reportWords } from './messages/report-words.ts'
import { sheetWords } from './messages/sheet-words.ts'

/** What the program says of its own accord, in French. */
export const messages: Messages = { pack: packWords, report: reportWords, sheet: sheetWords }
