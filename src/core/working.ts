import type { Assessment } from '../model/assessment.ts'
import type { Working } from '../model/working.ts'
import { explainAll } from './explain/explain.ts'
import { reevaluate } from './reevaluate.ts'
import { sensitivityOf } from './sensitivity.ts'
import { trialOf } from './trial.ts'

/** All that a report shows beside the figures of a result, from the result alone. */
export function workingOf(document: Assessment): Working {
  const evaluation = reevaluate(document)
  return {
    explanations: explainAll(document, evaluation),
    sensitivity: sensitivityOf(document, evaluation),
    trial: trialOf(document),
  }
}
