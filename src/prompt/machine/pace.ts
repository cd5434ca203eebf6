import type { World } from '../world.ts'
import { answerTo, isDecided } from './answer.ts'
import { askedIds } from './progress.ts'
import type { State, TimeLeft } from './state.ts'

const LAST = 10
const FEWEST = 5
const FEWEST_AFTER_RESUME = 2
/** Longer than this was a break. */
const LONGEST = 20 * 60
/** What a question is planned with, until a pace is known. */
const PLANNED_SECONDS = 120

/** A first decision on a question is a sample of the pace. */
export function withSample(state: State, id: string): State {
  if (state.seconds.has(id)) return state
  const taken = Math.min(LONGEST, Math.round(state.clock.question / 1000))
  return { ...state, seconds: new Map([...state.seconds, [id, taken]]), fresh: state.fresh + 1 }
}

/** Seconds that a question takes: the mean of the last ten, each cut at three times their median. */
export function secondsEach({ seconds, fresh }: State): number | null {
  const samples = [...seconds.values()].slice(-LAST)
  const isResumed = seconds.size > fresh
  if (seconds.size < FEWEST || (isResumed && fresh < FEWEST_AFTER_RESUME)) return null
  const most = 3 * median(samples)
  const total = samples.reduce((sum, sample) => sum + Math.min(sample, most), 0)
  return total / samples.length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** The minutes left, rounded up because people plan with them; null while no pace is known. */
export function timeLeft(world: World, state: State): TimeLeft {
  const minutes = minutesLeft(world, state)
  if (minutes === null || minutes <= 0) return null
  return minutes < 3 ? 'few' : roundUp(minutes)
}

export function minutesLeft(world: World, state: State): number | null {
  const each = secondsEach(state)
  if (each === null) return null
  const undecided = askedIds(world, state).filter((id) => !isDecided(answerTo(state.answers, id)))
  return (undecided.length * each) / 60
}

function roundUp(minutes: number): number {
  return minutes >= 20 ? Math.ceil(minutes / 5) * 5 : Math.ceil(minutes)
}

/** A planning figure for a number of questions, to the nearest five minutes. */
export function plannedMinutes(questions: number): number {
  return Math.max(5, Math.round((questions * PLANNED_SECONDS) / 60 / 5) * 5)
}

/** For a theme that comes next: at the pace of this room, or as planned. */
export function expectedMinutes(state: State, questions: number): number {
  return Math.max(1, Math.ceil((questions * (secondsEach(state) ?? PLANNED_SECONDS)) / 60))
}
