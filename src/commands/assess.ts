import type { Environment } from '../environment.ts'
import type { AssessOptions } from './assessment-of.ts'
import { withLook } from './own-look.ts'
import { roundFrom } from './first-round/rounds.ts'
import { withSettings } from './with-settings.ts'

/** The main job: answers from a file, or asked at the terminal; scored; reported. */
export async function assess(given: AssessOptions, environment: Environment): Promise<number> {
  const options = await withLook(await withSettings(given, environment))
  const round = roundFrom(given)
  if (options.answers !== undefined) {
    const { assessAnswers } = await import('./assess-answers.ts')
    return assessAnswers(options.answers, options, environment)
  }
  if (round?.number === 1) {
    const { castVotes } = await import('./first-round/cast-votes.ts')
    return castVotes(round.folder, options, environment)
  }
  const { assessByInterview } = await import('./assess-by-interview.ts')
  return assessByInterview(options, round?.names ?? [], environment)
}
