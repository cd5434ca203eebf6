import type { Problem } from '../errors.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Item, Questionnaire } from '../model/questionnaire.ts'
import { toAnswer } from './answer.ts'
import { itemsById } from './pack.ts'
import { didYouMean } from '../nearest.ts'

/** Does a sheet fit its pack? Every problem at once, each with the path of its place in the sheet. */
export function checkAnswers(pack: Questionnaire, sheet: AnswerSheet): Problem[] {
  return [
    ...checkQuestionnaireId(pack, sheet),
    ...checkVersion(pack, sheet),
    ...checkRoles(pack, sheet),
    ...checkRespondent(sheet),
    ...checkItems(pack, sheet),
  ]
}

function checkQuestionnaireId(pack: Questionnaire, sheet: AnswerSheet): Problem[] {
  if (sheet.questionnaire === pack.id) return []
  const message = `these answers are for ${sheet.questionnaire}, but the questionnaire is ${pack.id}; name the right one with --questionnaire`
  return [{ code: 'wrong-questionnaire', path: ['questionnaire'], message }]
}

/** Another patch version asks the same questions; another major or minor may not. */
function checkVersion(pack: Questionnaire, { version }: AnswerSheet): Problem[] {
  if (version === undefined || majorMinor(version) === majorMinor(pack.version)) return []
  const message =
    `these answers are for version ${version}, but the questionnaire is ${pack.version}.` +
    ` Carry them over, and be asked again only what has changed: readiness migrate FILE --to ${pack.id}`
  return [{ code: 'other-version', path: ['version'], message }]
}

const majorMinor = (version: string) => version.split('.').slice(0, 2).join('.')

function checkRoles(pack: Questionnaire, sheet: AnswerSheet): Problem[] {
  const known = pack.roles.map(({ id }) => id)
  const unknown = (role: string, path: Problem['path']): Problem[] =>
    known.includes(role)
      ? []
      : [
          {
            code: 'unknown-role',
            path,
            message: `there is no role ${role}.${didYouMean(role, known) || listOf(known)}`,
          },
        ]
  return [
    ...Object.keys(sheet.participants).flatMap((role) =>
      unknown(role, ['participants', role]).map((problem): Problem => ({ ...problem, at: 'key' })),
    ),
    ...(sheet.respondent ? unknown(sheet.respondent.role, ['respondent', 'role']) : []),
    ...Object.entries(sheet.answers).flatMap(([id, input]) =>
      (toAnswer(input).dissent ?? []).flatMap(({ role }, index) =>
        role === undefined ? [] : unknown(role, ['answers', id, 'dissent', index, 'role']),
      ),
    ),
  ]
}

const listOf = (ids: readonly string[]) =>
  ids.length > 0 ? ` The roles are ${ids.join(', ')}.` : ''

/** A group says how many it is; a person is one. */
function checkRespondent({ respondent }: AnswerSheet): Problem[] {
  if (!respondent) return []
  const { kind = 'individual', size } = respondent
  if (kind === 'group' && size === undefined) {
    const message = 'how many people is this group? Write size: and a number from 2 on'
    return [{ code: 'group-without-size', path: ['respondent', 'kind'], message }]
  }
  if (kind === 'individual' && size !== undefined) {
    const message =
      'one person has no size; take it out, or write kind: group where several agreed these answers'
    return [{ code: 'individual-with-size', path: ['respondent', 'size'], message }]
  }
  return []
}

/** Beyond this many answers a list of hints helps nobody, and takes its time. */
const MOST_HINTS = 500

function checkItems(pack: Questionnaire, sheet: AnswerSheet): Problem[] {
  const items = itemsById(pack)
  const known = [...items.keys()]
  return Object.entries(sheet.answers).flatMap(([id, input], index) => {
    const item = items.get(id)
    if (!item) {
      return [
        {
          code: 'unknown-item',
          path: ['answers', id],
          at: 'key',
          message: `there is no question ${id}.${index < MOST_HINTS ? didYouMean(id, known) : ''}`,
        },
      ]
    }
    return checkAnswer(item, input)
  })
}

function checkAnswer(item: Item, input: AnswerSheet['answers'][string]): Problem[] {
  const path = ['answers', item.id]
  if (typeof input !== 'object' || input?.notApplicable === undefined) return []
  if (input.level !== undefined) {
    const message = 'a question cannot have a level and be not applicable; take one of them out'
    return [{ code: 'level-and-not-applicable', path: [...path, 'notApplicable'], message }]
  }
  if (item.notApplicable) return []
  const message = `${item.id} applies to every organisation; give a level from 0 to 4, or dont-know`
  return [{ code: 'not-applicable-refused', path: [...path, 'notApplicable'], message }]
}
