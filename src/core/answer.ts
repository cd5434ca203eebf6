import type { FirstRound, Votes } from '../model/first-round.ts'
import type { AnswerInput, AnswerSheet, Dissent, Evidence } from '../model/answer-sheet.ts'

/** One answer in its normal form, whichever way it was written down. */
export type Answer = {
  state: 'answered' | 'dont-know' | 'not-applicable' | 'skipped'
  /** 0 to 4; null where the state is not `answered` */
  level: number | null
  /** why it does not apply */
  reason?: string
  note?: string
  evidence?: Evidence[]
  dissent?: Dissent[]
  /** how people answered apart, before they agreed; never scored */
  votes?: Votes
  /** what of that may be shown, where a saved result was read */
  firstRound?: FirstRound
}

const SKIPPED: Answer = { state: 'skipped', level: null }

export function toAnswer(input: AnswerInput | undefined): Answer {
  if (input === undefined || input === null) return SKIPPED
  if (input === 'dont-know') return { state: 'dont-know', level: null }
  if (typeof input === 'number') return { state: 'answered', level: input }
  const { level, notApplicable, ...remarks } = input
  if (notApplicable !== undefined)
    return { state: 'not-applicable', level: null, reason: notApplicable, ...remarks }
  if (level === undefined) return { ...SKIPPED, ...remarks }
  if (level === 'dont-know') return { state: 'dont-know', level: null, ...remarks }
  return { state: 'answered', level, ...remarks }
}

/** The answers of a sheet by item id, in normal form. */
export type Answers = ReadonlyMap<string, Answer>

export function answersOf(sheet: AnswerSheet): Answers {
  return new Map(Object.entries(sheet.answers).map(([id, input]) => [id, toAnswer(input)]))
}

export function answerTo(answers: Answers, id: string): Answer {
  return answers.get(id) ?? SKIPPED
}

/** Every open answer (don't know or skipped) put at one level: what the worst and the best case are scored on. */
export function withOpenAt(answers: Answers, ids: readonly string[], level: number): Answers {
  const filled = new Map(answers)
  for (const id of ids) {
    const { state } = answerTo(answers, id)
    if (state === 'dont-know' || state === 'skipped') filled.set(id, { state: 'answered', level })
  }
  return filled
}
