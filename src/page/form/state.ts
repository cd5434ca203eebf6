import { type Answers, toAnswer } from '../../core/answer.ts'
import { shownItems } from '../../core/visibility.ts'
import type { AnswerInput } from '../../model/answer-sheet.ts'
import type { FormDocument } from '../../model/form-document.ts'

/** What one person has said so far. Nothing here knows a score. */

export type Choice = 0 | 1 | 2 | 3 | 4 | 'dont-know' | 'not-applicable'

/** An answer as it stands on the screen, also a half one: a reason may still be missing. */
export type Draft = { choice?: Choice; reason?: string; note?: string }

export type State = {
  hasRead: boolean
  role?: string
  isGroup: boolean
  size?: number | undefined
  groupAgrees: boolean
  drafts: Record<string, Draft>
  /** the question that was seen last */
  at?: string
  /** in the name of the file: the same for the same answers, so that a second copy is known as one */
  token?: string
}

export function blankState({ role }: Pick<FormDocument, 'role'>): State {
  return {
    ...(role !== undefined && { role }),
    hasRead: false,
    isGroup: false,
    groupAgrees: false,
    drafts: {},
  }
}

export function draftOf(state: State, id: string): Draft {
  return state.drafts[id] ?? {}
}

/** The same state with another answer to one question. A draft that says nothing falls away. */
export function withDraft(state: State, id: string, draft: Draft): State {
  const { [id]: _, ...others } = state.drafts
  const isBlank = draft.choice === undefined && !draft.reason && !draft.note
  return { ...state, drafts: isBlank ? others : { ...others, [id]: draft } }
}

/** An answer as a sheet writes it; undefined where nothing is said. "Does not apply" counts with its reason only. */
export function inputOf({ choice, reason = '', note = '' }: Draft): AnswerInput | undefined {
  const remarks = note.trim() === '' ? {} : { note: note.trim() }
  const isBare = note.trim() === ''
  if (choice === 'not-applicable' && reason.trim() !== '') {
    return { notApplicable: reason.trim(), ...remarks }
  }
  if (choice === undefined || choice === 'not-applicable') return isBare ? undefined : remarks
  return isBare ? choice : { level: choice, ...remarks }
}

export function isAnswered(draft: Draft): boolean {
  return toAnswer(inputOf(draft)).state !== 'skipped'
}

function answersIn({ drafts }: State): Answers {
  return new Map(Object.entries(drafts).map(([id, draft]) => [id, toAnswer(inputOf(draft))]))
}

/** The questions that this person is asked, in pack order. */
export function shownIds({ pack, asked }: FormDocument, state: State): string[] {
  const shown = shownItems(pack, answersIn(state))
  return asked.filter((id) => shown.has(id))
}

export function answeredIds(page: FormDocument, state: State): string[] {
  return shownIds(page, state).filter((id) => isAnswered(draftOf(state, id)))
}

export function hasWho({ role, isGroup, size, groupAgrees }: State): boolean {
  return role !== undefined && (!isGroup || (size !== undefined && groupAgrees))
}
