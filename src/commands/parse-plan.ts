import { checkPlan } from '../core/plan/check-plan.ts'
import { InputError } from '../errors.ts'
import { parseSource } from '../io/parse-source.ts'
import type { Source } from '../io/source.ts'
import { type Plan, planSchema } from '../model/plan.ts'
import { kindOf } from './result-kind.ts'
import { refuseAt, shaped } from './shaped.ts'

/** A plan from its YAML text, with what finds the places in it. @throws InputError with every problem at its place */
export function parsePlan(text: string, file: string): { plan: Plan; source: Source } {
  const source = parseSource(text, file)
  if (kindOf(source.value) !== 'plan') {
    throw new InputError(({ planFile }) => planFile.notAPlan(file))
  }
  return { plan: planFrom(source), source }
}

export function planFrom(source: Source): Plan {
  const plan = shaped(source, planSchema)
  refuseAt(source, checkPlan(plan))
  return plan
}
