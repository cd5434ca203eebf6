import type { Run } from '../run.ts'
import type { ScreenModes } from './screen-modes.ts'
import type { Shown } from './shown.ts'
import type { Terminal } from './terminal.ts'

/** What the one prompt of an interview lives with. */
export type InterviewConfig = { run: Run; terminal: Terminal; modes: ScreenModes; shown: Shown }
