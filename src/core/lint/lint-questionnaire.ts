import type { Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { ACTION_RULES } from './action-rules.ts'
import { ANCHOR_RULES } from './anchor-rules.ts'
import { type Advice, type Grade } from './rule.ts'
import { SUPPORT_RULES } from './support-rules.ts'
import { WORDING_RULES } from './wording-rules.ts'

/**
 * Advice on the content of a pack that is right in shape: whether its questions can be understood, its
 * levels told apart, and its claims and actions followed up. It is advice, because a rule of thumb can be
 * wrong; a pack that goes against it on purpose says so under `accepted`, with the reason.
 *
 * @param grade the school year in which a text is read with ease; rules about wording apply to English only
 * @returns each piece of advice with the path of its place, and each acceptance that nothing calls for
 */
export function lintQuestionnaire(pack: Questionnaire, grade: Grade): Problem[] {
  const advice = RULES.flatMap((rule) => rule(pack, grade))
  const accepted = pack.accepted ?? []
  const isAccepted = ({ code, id }: Advice) =>
    accepted.some((one) => one.advice === code && one.id === id)
  const useless = accepted.flatMap((one, index): Problem[] =>
    advice.some(({ code, id }) => code === one.advice && id === one.id)
      ? []
      : [
          {
            code: 'accepted-for-nothing',
            path: ['accepted', index],
            message: (words) => words.advice.acceptedForNothing(one.advice, one.id),
          },
        ],
  )
  return [
    ...advice
      .filter((one) => !isAccepted(one))
      .map(({ code, path, said, id }): Problem => ({
        code,
        path,
        message: (words) => words.advice.line(id, said(words), code),
      })),
    ...useless,
  ]
}

const RULES = [...WORDING_RULES, ...ANCHOR_RULES, ...SUPPORT_RULES, ...ACTION_RULES]
