import * as readline from 'node:readline'
import type { Run } from '../run.ts'
import { Talk } from './talk.ts'

export type LineTerminal = { input: NodeJS.ReadableStream; output: NodeJS.WriteStream }

const WIDTH = 78

/**
 * The interview as lines: the terminal itself echoes and edits, and no escape code is ever sent.
 *
 * A line that arrives while a save runs is dropped: nobody has heard what it would answer.
 */
export async function askLinear(run: Run, { input, output }: LineTerminal): Promise<void> {
  const talk = new Talk(run, (text) => output.write(text), output.isTTY ? WIDTH : Infinity)
  const lines = readline.createInterface({ input, terminal: false })
  const stopWatching = run.watch(() => talk.goOn())
  lines.on('line', (line) => talk.hear(line))
  lines.on('error', () => run.stop('SIGHUP'))
  lines.on('close', () => run.stop('end-of-input'))
  talk.goOn()
  try {
    await run.ended
  } finally {
    stopWatching()
    lines.close()
  }
}
