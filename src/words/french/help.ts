import type { HelpWords } from '../help-words.ts'
import { askingWords } from './help/asking-words.ts'
import { frameWords } from './help/frame-words.ts'
import { mistakeWords } from './help/mistake-words.ts'
import { packWords } from './help/pack-words.ts'
import { resultWords } from './help/result-words.ts'
import { sharedWords } from './help/shared-words.ts'

/** The help of the command line in French. */
export const help: HelpWords = {
  frame: frameWords,
  mistake: mistakeWords,
  shared: sharedWords,
  ...askingWords,
  ...resultWords,
  ...packWords,
}
