import type { Action, Questionnaire } from '../../model/questionnaire.ts'
import { itemsOf, placed } from '../check-questionnaire/placed.ts'
import type { Rule, Telling } from './rule.ts'

function perAction(
  code: string,
  advise: (action: Action, pack: Questionnaire) => Telling | null,
): Rule {
  return (pack) =>
    placed(pack.actions, 'actions').flatMap(({ value, path }) => {
      const said = advise(value, pack)
      return said === null ? [] : [{ code, id: value.id, path, said }]
    })
}

const isNamed = (pack: Questionnaire, id: string) =>
  itemsOf(pack).some(({ value }) => value.actions.includes(id)) ||
  pack.actions.some(({ requires }) => requires.includes(id))

/** An action is one that somebody can take up tomorrow. */
export const ACTION_RULES: Rule[] = [
  perAction('no-steps', ({ steps }) => (steps.length > 0 ? null : (words) => words.advice.noSteps)),
  perAction('no-owner', ({ owner }) => (owner ? null : (words) => words.advice.noOwner)),
  perAction('no-artefact', ({ artefact }) =>
    artefact ? null : (words) => words.advice.noArtefact,
  ),
  perAction('never-offered', ({ id }, pack) =>
    isNamed(pack, id) ? null : (words) => words.advice.neverOffered,
  ),
]
