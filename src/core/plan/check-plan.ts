import type { Message, Problem } from '../../errors.ts'
import type { Plan } from '../../model/plan.ts'
import type { Result } from '../../model/result.ts'

/** The rules of a plan beyond its shape: every action stands in it once. */
export function checkPlan({ actions }: Plan): Problem[] {
  return actions.flatMap(({ id }, index): Problem[] => {
    const first = actions.findIndex((other) => other.id === id)
    if (first === index) return []
    const message: Message = (words) => words.plan.actionTwice(id, first + 1)
    return [{ code: 'duplicate-action', path: ['actions', index, 'id'], message }]
  })
}

/** Does a result continue this plan? */
export function checkMerge({ result }: Plan, document: Result): Problem[] {
  const { questionnaire, organisation, date } = document
  const problems: Problem[] = []
  if (result.questionnaire.id !== questionnaire.id) {
    problems.push({
      code: 'other-questionnaire',
      path: ['result', 'questionnaire', 'id'],
      message: (words) => words.plan.otherQuestionnaire(result.questionnaire.id, questionnaire.id),
    })
  }
  if (result.organisation !== organisation) {
    problems.push({
      code: 'other-organisation',
      path: ['result', 'organisation'],
      message: (words) => words.plan.otherOrganisation(result.organisation, organisation),
    })
  }
  if (result.date > date) {
    problems.push({
      code: 'older-result',
      path: ['result', 'date'],
      message: (words) => words.plan.olderResult(result.date, date),
    })
  }
  return problems
}
