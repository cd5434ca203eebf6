import type { Votes } from '../../model/first-round.ts'
import type { Scope } from '../../model/assessment.ts'
import type { Sitting } from '../../model/draft.ts'
import type { Size } from '../frame/look.ts'
import type { Answers } from './answer.ts'
import type { Layer } from './layer.ts'

export type { Sitting }

/** All that an interview knows at one moment. Never changed in place. */
export type State = {
  organisation: string
  date?: string
  answers: Answers
  /** how people answered apart, before the group talks; empty where there was no first round */
  votes: ReadonlyMap<string, Votes>
  /** null until a way in is chosen */
  scope: Scope | null
  /** where only some questions are walked through: those still to come */
  queue: readonly string[] | null
  /** the questions visited, in order; the last one is the place */
  trail: readonly string[]
  /** questions that were shown and left */
  seen: ReadonlySet<string>
  /** what is asked when the draft is opened again; null stands for the review */
  place: string | null
  room: Readonly<Record<string, number>>
  earlier: readonly Sitting[]
  /** this sitting counts once the room is known */
  hasRoom: boolean
  /** seconds from the first sight of a question to its first decision */
  seconds: ReadonlyMap<string, number>
  /** samples taken since the start of this run */
  fresh: number
  clock: Clock
  /** changes only when a question is drawn */
  timeLeft: TimeLeft
  /** what was kept last: it is on the disk */
  receipt: string
  hasOfferedRest: boolean
  usesLast: boolean
  size: Size
  /** what is on the screen: the last layer takes every key */
  stack: readonly Layer[]
  saving: Saving | null
  trouble: Trouble | null
}

/** In minutes; `few` is less than three, null where it cannot be said. */
export type TimeLeft = number | 'few' | null

/** Milliseconds: the last event, the present question's time, this sitting's time. */
export type Clock = { at: number; question: number; sitting: number }

export type Ending = 'finished' | 'left'

/** A save is running; when it is done the interview goes on as `then`, or ends. */
export type Saving = {
  then: State
  how: 'save' | 'set-aside'
  ending: Ending | null
  isSlow: boolean
}

/** A save has not worked: what happened, what helps, and what is to be tried again. */
export type Trouble = { reason: string; remedy: string; retry: Saving }
