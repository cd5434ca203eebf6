import type { Environment } from '../environment.ts'
import type { AssessOptions } from './assessment-of.ts'
import { withLook } from './own-look.ts'
import { withSettings } from './with-settings.ts'

/** The main job: answers from a file, or asked at the terminal; scored; reported. */
export async function assess(given: AssessOptions, environment: Environment): Promise<number> {
  const options = await withLook(await withSettings(given, environment))
  if (options.answers !== undefined) {
    const { assessAnswers } = await import('./assess-answers.ts')
    return assessAnswers(options.answers, options, environment)
  }
  const { assessByInterview } = await import('./assess-by-interview.ts')
  return assessByInterview(options, environment)
}
