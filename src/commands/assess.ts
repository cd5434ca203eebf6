import type { Environment } from '../environment.ts'
import type { AssessOptions } from './assessment-of.ts'

/** The main job: answers from a file, or asked at the terminal; scored; reported. */
export async function assess(options: AssessOptions, environment: Environment): Promise<number> {
  if (options.answers !== undefined) {
    const { assessAnswers } = await import('./assess-answers.ts')
    return assessAnswers(options.answers, options, environment)
  }
  const { assessByInterview } = await import('./assess-by-interview.ts')
  return assessByInterview(options, environment)
}
