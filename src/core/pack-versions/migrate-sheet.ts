import type { AnswerInput, AnswerSheet } from '../../model/answer-sheet.ts'
import type { DroppedAnswer, ItemChange, Migration } from '../../model/pack-changes.ts'
import type { Item, Questionnaire } from '../../model/questionnaire.ts'
import { toAnswer } from '../answer.ts'
import { nameOf } from './diff-packs.ts'
import { itemChanges, meansTheSame } from './item-changes.ts'

/**
 * Carries the answers of one pack over to another. An answer goes over as it is where prompt and levels are
 * the same; where one of them changed, the question is asked again, because the answer may mean something
 * else now.
 *
 * @param from the pack that the sheet was answered with
 */
export function migrateSheet(
  sheet: AnswerSheet,
  from: Questionnaire,
  to: Questionnaire,
): Migration {
  const changes = itemChanges(from, to)
  const answered = changes.filter(({ id }) => hasAnswer(sheet, id))
  const carried = answered.filter((change) => change.after && isCarried(change, sheet))
  const again = answered.filter((change) => change.after && !isCarried(change, sheet))
  return {
    sheet: sheetFor(sheet, to, { carried, again }),
    before: nameOf(from),
    after: nameOf(to),
    carried: carried.map(({ id }) => id),
    again: again.map(({ id, changes: because, after }) => ({
      id,
      prompt: after?.item.prompt ?? id,
      because,
      answer: sheet.answers[id] ?? null,
    })),
    dropped: answered.flatMap(({ id, before, after }) =>
      after ? [] : [droppedAnswer(id, before?.item, { sheet, to })],
    ),
    fresh: changes.flatMap(({ id, changes: [kind] }) => (kind === 'new' ? [id] : [])),
    roles: Object.keys(sheet.participants).filter((role) => !knowsRole(to, role)),
  }
}

function hasAnswer({ answers }: AnswerSheet, id: string): boolean {
  return Object.hasOwn(answers, id) && answers[id] !== null
}

function isCarried(change: ItemChange, { answers }: AnswerSheet): boolean {
  const isWaived = toAnswer(answers[change.id] ?? null).state === 'not-applicable'
  return meansTheSame(change) && (!isWaived || change.after?.item.notApplicable === true)
}

function droppedAnswer(
  id: string,
  item: Item | undefined,
  { sheet, to }: { sheet: AnswerSheet; to: Questionnaire },
): DroppedAnswer {
  const reason = to.retired?.find((one) => one.id === id)?.reason ?? null
  return { id, prompt: item?.prompt ?? id, reason, answer: sheet.answers[id] ?? null }
}

const knowsRole = ({ roles }: Questionnaire, role: string) => roles.some(({ id }) => id === role)

/** Place and pack are the new ones; the interview's own notes belong to the old questions. */
function sheetFor(
  sheet: AnswerSheet,
  to: Questionnaire,
  { carried, again }: { carried: readonly ItemChange[]; again: readonly ItemChange[] },
): AnswerSheet {
  const { interview: _interview, digest: _digest, ...rest } = sheet
  const answers = [
    ...carried.map(({ id }) => [id, withKnownRoles(sheet.answers[id] ?? null, to)] as const),
    ...again.flatMap(({ id }) => {
      const remarks = remarksOf(withKnownRoles(sheet.answers[id] ?? null, to))
      return remarks ? [[id, remarks] as const] : []
    }),
  ]
  return {
    ...rest,
    questionnaire: to.id,
    version: to.version,
    participants: Object.fromEntries(
      Object.entries(sheet.participants).filter(([role]) => knowsRole(to, role)),
    ),
    answers: Object.fromEntries(answers),
  }
}

/** Another view stays, word for word, also where the new pack does not know the role of who said it. */
function withKnownRoles(input: AnswerInput, to: Questionnaire): AnswerInput {
  if (typeof input !== 'object' || !input?.dissent) return input
  const dissent = input.dissent.map(({ role, ...view }) =>
    role === undefined || !knowsRole(to, role) ? view : { role, ...view },
  )
  return { ...input, dissent }
}

/** Notes, evidence and other views stay with their question; levels and votes are for the people to give anew. */
function remarksOf(input: AnswerInput): AnswerInput | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const { level: _level, notApplicable: _reason, votes: _votes, firstRound: _, ...remarks } = input
  return Object.keys(remarks).length > 0 ? remarks : undefined
}
