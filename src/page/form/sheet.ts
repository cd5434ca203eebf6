import type { AnswerInput, AnswerSheet } from '../../model/answer-sheet.ts'
import type { FormDocument } from '../../model/form-document.ts'
import { type State, draftOf, inputOf, shownIds } from './state.ts'

/** What is handed in: no name, no clock, no order of answering. */
export type HandedSheet = Pick<
  AnswerSheet,
  'questionnaire' | 'version' | 'digest' | 'wave' | 'respondent' | 'answers'
>

/**
 * The sheet of what the person sees in their list of answers: questions that are shown, in pack order.
 * An answer to a question that is no longer asked stays in the browser.
 */
export function sheetOf(page: FormDocument, state: State): HandedSheet {
  const { pack, digest, wave } = page
  const { role, isGroup, size } = state
  const answers = shownIds(page, state).flatMap((id): [string, AnswerInput][] => {
    const input = inputOf(draftOf(state, id))
    return input === undefined ? [] : [[id, input]]
  })
  return {
    questionnaire: pack.id,
    version: pack.version,
    digest,
    ...(wave !== undefined && { wave }),
    ...(role !== undefined && {
      respondent: { role, ...(isGroup && size !== undefined && { kind: 'group' as const, size }) },
    }),
    answers: Object.fromEntries(answers),
  }
}
