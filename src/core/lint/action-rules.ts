import type { Action, Questionnaire } from '../../model/questionnaire.ts'
import { itemsOf, placed } from '../check-questionnaire/placed.ts'
import type { Rule } from './rule.ts'

function perAction(
  code: string,
  advise: (action: Action, pack: Questionnaire) => string | null,
): Rule {
  return (pack) =>
    placed(pack.actions, 'actions').flatMap(({ value, path }) => {
      const message = advise(value, pack)
      return message === null ? [] : [{ code, id: value.id, path, message }]
    })
}

const isNamed = (pack: Questionnaire, id: string) =>
  itemsOf(pack).some(({ value }) => value.actions.includes(id)) ||
  pack.actions.some(({ requires }) => requires.includes(id))

/** An action is one that somebody can take up tomorrow. */
export const ACTION_RULES: Rule[] = [
  perAction('no-steps', ({ steps }) =>
    steps.length > 0 ? null : 'it has no steps; name at least the first one',
  ),
  perAction('no-owner', ({ owner }) => (owner ? null : 'nobody is named who usually takes it on')),
  perAction('no-artefact', ({ artefact }) =>
    artefact ? null : 'it does not say what exists when it is done',
  ),
  perAction('never-offered', ({ id }, pack) =>
    isNamed(pack, id) ? null : 'no question names it, so it is never offered',
  ),
]
