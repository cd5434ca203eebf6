import type { AnswerInput, AnswerSheet } from '../../model/answer-sheet.ts'
import type { Assessment, ItemResult } from '../../model/assessment.ts'
import { sheetOf } from '../sheet-of.ts'

/** Where a question stands once an action for it is done: in use; where it was in use already, reviewed. */
export const levelWhenDone = (level: number | null): number =>
  Math.min(4, Math.max(3, (level ?? 0) + 1))

/**
 * The answers as they would be with these actions done. Each question they serve rises once, however
 * many of them serve it. What does not apply or is not shown stays as it is, and so does all else.
 */
export function sheetWhenDone(document: Assessment, done: ReadonlySet<string>): AnswerSheet {
  const served = new Set(document.actions.flatMap(({ id, items }) => (done.has(id) ? items : [])))
  const sheet = sheetOf(document)
  const items = document.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const raised = items
    .filter((item) => served.has(item.id) && canRise(item))
    .map(({ id, level }) => [id, withLevel(sheet.answers[id], levelWhenDone(level))] as const)
  return { ...sheet, answers: { ...sheet.answers, ...Object.fromEntries(raised) } }
}

const canRise = ({ state }: ItemResult): boolean =>
  state === 'answered' || state === 'dont-know' || state === 'skipped'

const withLevel = (input: AnswerInput | undefined, level: number): AnswerInput =>
  typeof input === 'object' && input !== null ? { ...input, level } : level
