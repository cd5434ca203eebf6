import type { AnswerInput, AnswerSheet } from '../model/answer-sheet.ts'
import type { DraftInterview } from '../model/draft.ts'
import type { Votes } from '../model/first-round.ts'
import { type Answers, toInput } from './machine/answer.ts'
import { pendingOf } from './machine/pending.ts'
import type { Kept } from './machine/start.ts'
import type { Sitting, State } from './machine/state.ts'
import type { World } from './world.ts'

/** The draft: an ordinary answer sheet, and one key more that remembers the interview. */
export type Draft = AnswerSheet & { interview: Record<string, unknown> }

/** The sheet in pack order: neither the order of visits nor the number of sittings shows in it. */
export function sheetOf(world: World, state: State): AnswerSheet {
  const { pack } = world
  return {
    questionnaire: pack.id,
    version: pack.version,
    ...(state.organisation !== '' && { organisation: state.organisation }),
    ...(state.date !== undefined && { date: state.date }),
    participants: participantsOf(world, state),
    answers: inPackOrder(world, state),
  }
}

/** Without `rev` and `at`, which the store adds. */
export function draftOf(world: World, state: State): Draft {
  const interview: Omit<DraftInterview, 'rev' | 'at'> = {
    scope: state.scope,
    place: state.place,
    visited: [...state.trail],
    seen: [...world.items.keys()].filter((id) => state.seen.has(id)),
    seconds: Object.fromEntries(state.seconds),
    pending: pendingOf(state),
    sittings: sittingsOf(state),
    fromLast: state.usesLast,
  }
  return { ...sheetOf(world, state), interview }
}

/** Before anybody has said who is there, there is nothing that could be lost. */
export function isWorthKeeping(state: State): boolean {
  const { hasRoom, earlier, answers, organisation } = state
  return hasRoom || earlier.length > 0 || answers.size > 0 || organisation !== ''
}

/** A sitting counts once it is known who is there. */
export function sittingsOf(state: State): Sitting[] {
  if (!state.hasRoom) return [...state.earlier]
  const present = Object.entries(state.room).filter(([, number]) => number > 0)
  const seconds = Math.round(state.clock.sitting / 1000)
  return [...state.earlier, { participants: Object.fromEntries(present), seconds }]
}

/** Per role the largest number at any sitting. */
export function participantsOf({ pack }: World, state: State): Record<string, number> {
  const sittings = sittingsOf(state)
  const largest = pack.roles.map(({ id }) => {
    const numbers = sittings.map(({ participants }) => participants[id] ?? 0)
    return [id, Math.max(0, ...numbers)] as const
  })
  return Object.fromEntries(largest.filter(([, number]) => number > 0))
}

function inPackOrder(world: World, { answers, votes }: State): AnswerSheet['answers'] {
  const written = [...world.items.keys()].flatMap((id) => {
    const answer = answers.get(id)
    const input = withVotes(answer && toInput(answer), votes.get(id))
    return input === undefined ? [] : [[id, input] as const]
  })
  return Object.fromEntries(written)
}

/** The votes stand beside what the group agreed, also where it has not come to that question yet. */
function withVotes(
  input: AnswerInput | undefined,
  votes: Votes | undefined,
): AnswerInput | undefined {
  if (!votes) return input
  if (typeof input === 'object') return { ...input, votes }
  return input === undefined ? { votes } : { level: input, votes }
}

function votesIn({ answers }: AnswerSheet): ReadonlyMap<string, Votes> {
  const cast = Object.entries(answers).flatMap(([id, input]) =>
    typeof input === 'object' && input?.votes ? [[id, input.votes] as const] : [],
  )
  return new Map(cast)
}

/** What was read of a draft, each part checked. */
export type ReadDraft = { sheet: AnswerSheet; answers: Answers; interview: DraftInterview }

/** A sheet that no interview has written yet can be taken up too. */
export function keptFrom({ sheet, answers, interview }: ReadDraft): Kept {
  const { sittings } = interview
  return {
    organisation: sheet.organisation ?? '',
    ...(sheet.date !== undefined && { date: sheet.date }),
    answers,
    votes: votesIn(sheet),
    scope: interview.scope,
    trail: interview.visited,
    seen: new Set(interview.seen),
    place: interview.place,
    seconds: new Map(Object.entries(interview.seconds)),
    sittings: sittings.length > 0 ? sittings : sittingIn(sheet),
    pending: interview.pending,
    savedAt: interview.at,
    usesLast: interview.fromLast,
  }
}

function sittingIn({ participants }: AnswerSheet): Sitting[] {
  return Object.keys(participants).length > 0 ? [{ participants, seconds: 0 }] : []
}
