import { ExitPromptError } from '@inquirer/core'
import type { Run } from '../run.ts'
import { interviewPrompt } from './interview-prompt.ts'
import { screenModes } from './screen-modes.ts'
import { Shown } from './shown.ts'
import type { Terminal } from './terminal.ts'

/**
 * Carries a run through one living prompt, on the terminal's second screen.
 *
 * Returns when the run has ended and the screen is given back. Between two prompts raw mode would be
 * off and what is typed then would be echoed, so there is only this one.
 */
export async function askDrawn(run: Run, terminal: Terminal): Promise<void> {
  const modes = screenModes(terminal.output)
  const giveBack = () => modes.leave()
  process.once('exit', giveBack)
  modes.enter()
  try {
    const { input, output } = terminal
    const prompt = interviewPrompt(
      { run, terminal, modes, shown: new Shown() },
      { input, output, clearPromptOnDone: true },
    )
    // At the end of input Inquirer lets go of its effects and never settles.
    await Promise.race([prompt, run.ended])
    prompt.catch(() => {})
  } catch (error) {
    if (error instanceof ExitPromptError) run.stop('SIGINT')
    else run.fail(error)
  } finally {
    await run.ended
    process.removeListener('exit', giveBack)
    modes.leave()
  }
}
