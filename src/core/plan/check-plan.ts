import type { Problem } from '../../errors.ts'
import type { Plan } from '../../model/plan.ts'
import type { Result } from '../../model/result.ts'

/** The rules of a plan beyond its shape: every action stands in it once. */
export function checkPlan({ actions }: Plan): Problem[] {
  return actions.flatMap(({ id }, index): Problem[] => {
    const first = actions.findIndex((other) => other.id === id)
    if (first === index) return []
    const message = `${id} is in this plan already, as number ${first + 1} of the list; put the two together`
    return [{ code: 'duplicate-action', path: ['actions', index, 'id'], message }]
  })
}

/** Does a result continue this plan? */
export function checkMerge({ result }: Plan, document: Result): Problem[] {
  const { questionnaire, organisation, date } = document
  const place = (...path: string[]) => ['result', ...path]
  return [
    ...(result.questionnaire.id === questionnaire.id
      ? []
      : [
          {
            code: 'other-questionnaire',
            path: place('questionnaire', 'id'),
            message: `this plan is for ${result.questionnaire.id}, but the result is of ${questionnaire.id}; make a plan of its own with --output`,
          },
        ]),
    ...(result.organisation === organisation
      ? []
      : [
          {
            code: 'other-organisation',
            path: place('organisation'),
            message: `this plan is of ${result.organisation}, but the result is of ${organisation}. Where the name has changed, change it here; else make a plan of its own with --output`,
          },
        ]),
    ...(result.date <= date
      ? []
      : [
          {
            code: 'older-result',
            path: place('date'),
            message: `this plan was brought up to date with a result of ${result.date}; the result of ${date} is older`,
          },
        ]),
  ]
}
