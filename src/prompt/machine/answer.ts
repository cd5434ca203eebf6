import type { AnswerInput, Dissent, Evidence } from '../../model/answer-sheet.ts'

/** One answer in its normal form, whichever way it was written down. */
export type Answer = {
  state: 'answered' | 'dont-know' | 'not-applicable' | 'skipped'
  level: number | null
  reason?: string
  note?: string
  evidence?: Evidence[]
  dissent?: Dissent[]
}

export type Answers = ReadonlyMap<string, Answer>

const UNDECIDED: Answer = { state: 'skipped', level: null }

export function answerTo(answers: Answers, id: string): Answer {
  return answers.get(id) ?? UNDECIDED
}

export function isDecided(answer: Answer): boolean {
  return answer.state !== 'skipped'
}

/** The short form where there is only a level; undefined where there is nothing to write down. */
export function toInput(answer: Answer): AnswerInput | undefined {
  const remarks = remarksOf(answer)
  if (answer.state === 'not-applicable') return { notApplicable: answer.reason ?? '', ...remarks }
  const level = answer.state === 'dont-know' ? answer.state : answer.level
  if (Object.keys(remarks).length === 0) return level ?? undefined
  return level === null ? remarks : { level, ...remarks }
}

function remarksOf({
  note,
  evidence,
  dissent,
}: Answer): Pick<Answer, 'note' | 'evidence' | 'dissent'> {
  return {
    ...(note && { note }),
    ...(evidence && evidence.length > 0 && { evidence }),
    ...(dissent && dissent.length > 0 && { dissent }),
  }
}

/** What a person can mark in the list of a question. `none` takes a kept answer back. */
export type Mark = 0 | 1 | 2 | 3 | 4 | 'd' | 'x' | 'none'

export function markOf(answer: Answer): Mark | null {
  if (answer.state === 'dont-know') return 'd'
  if (answer.state === 'not-applicable') return 'x'
  return answer.level as Mark | null
}

/** The answer with its decision replaced; notes, evidence and other views stay with the question. */
export function decide(answer: Answer, mark: Mark, reason = ''): Answer {
  const remarks = remarksOf(answer)
  if (mark === 'd') return { state: 'dont-know', level: null, ...remarks }
  if (mark === 'x') return { state: 'not-applicable', level: null, reason, ...remarks }
  if (mark === 'none') return { ...UNDECIDED, ...remarks }
  return { state: 'answered', level: mark, ...remarks }
}
