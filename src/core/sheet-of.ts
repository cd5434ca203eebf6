import type { AnswerInput, AnswerSheet } from '../model/answer-sheet.ts'
import type { Assessment, ItemResult } from '../model/assessment.ts'

/** The answers that a result was made from, as a sheet that scores to the same result. */
export function sheetOf(document: Assessment): AnswerSheet {
  const items = document.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const answers = items.flatMap((item): [string, AnswerInput][] => {
    const input = inputOf(item)
    return input === null ? [] : [[item.id, input]]
  })
  return {
    questionnaire: document.questionnaire.id,
    version: document.questionnaire.version,
    organisation: document.organisation,
    date: document.date,
    participants: document.participants,
    ...(document.respondent && { respondent: document.respondent }),
    answers: { ...Object.fromEntries(answers), ...document.elsewhere },
  }
}

function inputOf(item: ItemResult): AnswerInput {
  const { state, level, reason, note, evidence, dissent, firstRound, kept } = item
  const remarks = {
    ...(note !== undefined && { note }),
    ...(evidence && { evidence }),
    ...(dissent && { dissent }),
    ...(firstRound && { firstRound }),
  }
  if (reason !== undefined) return { notApplicable: reason, ...remarks }
  const given = levelGiven(state, level ?? kept?.level ?? null, kept?.dontKnow)
  const isBare = Object.keys(remarks).length === 0
  if (isBare) return given
  return given === null ? remarks : { level: given, ...remarks }
}

function levelGiven(
  state: ItemResult['state'],
  level: number | null,
  keptDontKnow: true | undefined,
): number | 'dont-know' | null {
  return state === 'dont-know' || keptDontKnow ? 'dont-know' : level
}
