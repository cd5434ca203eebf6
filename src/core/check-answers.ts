import type { Message, Problem } from '../errors.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Item, Questionnaire } from '../model/questionnaire.ts'
import { toAnswer } from './answer.ts'
import { itemsById } from './pack.ts'
import { nearest } from '../nearest.ts'

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
  const message: Message = (words) => words.sheet.wrongQuestionnaire(sheet.questionnaire, pack.id)
  return [{ code: 'wrong-questionnaire', path: ['questionnaire'], message }]
}

/** Another patch version asks the same questions; another major or minor may not. */
function checkVersion(pack: Questionnaire, { version }: AnswerSheet): Problem[] {
  if (version === undefined || majorMinor(version) === majorMinor(pack.version)) return []
  const message: Message = (words) => words.sheet.otherVersion(version, pack)
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
            message: (words) =>
              words.names.unknown({ part: 'role', id: role, known, near: nearest(role, known) }),
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

/** A group says how many it is; a person is one. */
function checkRespondent({ respondent }: AnswerSheet): Problem[] {
  if (!respondent) return []
  const { kind = 'individual', size } = respondent
  if (kind === 'group' && size === undefined) {
    const message: Message = (words) => words.sheet.groupWithoutSize
    return [{ code: 'group-without-size', path: ['respondent', 'kind'], message }]
  }
  if (kind === 'individual' && size !== undefined) {
    const message: Message = (words) => words.sheet.individualWithSize
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
          message: (words) =>
            words.sheet.unknownItem(id, index < MOST_HINTS ? nearest(id, known) : undefined),
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
    const message: Message = (words) => words.sheet.levelAndNotApplicable
    return [{ code: 'level-and-not-applicable', path: [...path, 'notApplicable'], message }]
  }
  if (item.notApplicable) return []
  const message: Message = (words) => words.sheet.appliesToAll(item.id)
  return [{ code: 'not-applicable-refused', path: [...path, 'notApplicable'], message }]
}
