import type { Environment } from '../environment.ts'
import { FileError, told } from '../errors.ts'
import { appendText } from '../io/append-text.ts'
import type { GateOutcome } from '../model/gate.ts'
import type { Result } from '../model/result.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { print } from './print.ts'

/** What GitHub shows of one step; more is refused there with an error. */
const LIMIT = 1024 * 1024

/**
 * Where GitHub Actions names a file for it, adds the result in short to the page of the run. It is
 * an extra: where it cannot be written there is a warning, and the run goes on.
 */
export async function addStepSummary(
  document: Result,
  gates: readonly GateOutcome[],
  { env, stderr }: Environment,
): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return
  const { renderStepSummary } = await import('../render/step-summary.ts')
  try {
    appendText(file, `${renderStepSummary(document, gates)}\n`, LIMIT)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const words = await messagesFor(env)
    const reason = told(error.what, words)
    await print(stderr, `${visible(words.output.stepSummaryLeftOut(reason))}\n`)
  }
}
