import { sheetOf } from '../core/sheet-of.ts'
import { itemChanges, meansTheSame } from '../core/pack-versions/item-changes.ts'
import { itemsById } from '../core/pack.ts'
import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Item, LoadedQuestionnaire, Questionnaire } from '../model/questionnaire.ts'
import type { LastAnswers } from './interview.ts'
import { loadAnswers } from './parse-answers.ts'
import { isResultFile, loadAssessment } from './parse-assessment.ts'

/**
 * The answers of an earlier result or sheet, to be confirmed or changed one by one. Of a result made
 * with another version of the pack, questions that are gone are left out, and reworded ones are marked.
 */
export async function lastAnswers(
  file: string,
  pack: LoadedQuestionnaire,
  stdin: NodeJS.ReadStream,
): Promise<LastAnswers> {
  if (await isResultFile(file)) return fromResult(await loadAssessment(file), pack.questionnaire)
  const { sheet } = await loadAnswers(file, { pack, stdin })
  return { sheet, date: sheet.date, changed: new Set() }
}

function fromResult(document: Assessment, pack: Questionnaire): LastAnswers {
  const now = itemsById(pack)
  const changed = itemChanges(document.pack, pack).filter((change) => !meansTheSame(change))
  const sheet = sheetOf(document)
  return {
    sheet: onlyKnown(sheet, now),
    date: document.date,
    changed: new Set(changed.map(({ id }) => id)),
  }
}

function onlyKnown(sheet: AnswerSheet, items: ReadonlyMap<string, Item>): AnswerSheet {
  const answers = Object.entries(sheet.answers).filter(([id]) => items.has(id))
  return { ...sheet, answers: Object.fromEntries(answers) }
}
