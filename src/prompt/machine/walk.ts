import { placedItem, type World } from '../world.ts'
import { type Answers, answerTo, isDecided, markOf } from './answer.ts'
import type { AskLayer, ReviewLayer } from './layer.ts'
import { minutesLeft, timeLeft } from './pace.ts'
import { askedIds } from './progress.ts'
import type { State } from './state.ts'
import { belowTop, show, topOf } from './step.ts'

/** Where the interview goes: from question to question, to the end of a theme, to the review. */

/** Draws a question; everything below it stays where it is. */
export function visit(world: World, state: State, id: string): State {
  const isSame = state.trail.at(-1) === id
  const drawn = {
    ...(isSame ? state : leaveQuestion(state)),
    trail: [...withoutEnd(state.trail, id), id],
    place: id,
  }
  return {
    ...drawn,
    clock: { ...state.clock, question: 0 },
    timeLeft: timeLeft(world, drawn),
    stack: [
      ...state.stack.filter(({ kind }) => kind === 'review' || kind === 'theme-end'),
      askLayer(drawn.answers, id),
    ],
  }
}

function withoutEnd(trail: readonly string[], id: string): readonly string[] {
  return trail.at(-1) === id ? trail.slice(0, -1) : trail
}

export function askLayer(answers: Answers, id: string): AskLayer {
  return { kind: 'ask', id, mark: markOf(answerTo(answers, id)), notice: '', scroll: 0 }
}

/** The question that was on the screen counts as seen from now on. */
export function leaveQuestion(state: State): State {
  const last = state.trail.at(-1)
  return last === undefined || state.seen.has(last)
    ? state
    : { ...state, seen: new Set([...state.seen, last]) }
}

/** The way on from a question: the next one that `wanted` names, the end of the theme, or the review. */
export function goOn(world: World, state: State, from: string): State {
  if (isFromList(state)) return backUnder(state)
  const next = nextFrom(world, state, { from, isNextOnly: false })
  return arrive(world, state, { from, next })
}

/** The same for "go on without deciding": the next question in order, whether decided or not. */
export function skipOn(world: World, state: State, from: string): State {
  if (isFromList(state)) return backUnder(state)
  const next = nextFrom(world, state, { from, isNextOnly: true })
  return arrive(world, state, { from, next })
}

function isFromList(state: State): boolean {
  const under = belowTop(state)
  return under?.kind === 'review' || under?.kind === 'theme-end'
}

/** Closes a question that was opened from a list. */
export function backUnder(state: State): State {
  const under = state.stack.slice(0, -1)
  const place = under.at(-1)?.kind === 'review' ? null : state.place
  return { ...leaveQuestion(state), stack: under, place }
}

type Search = { from: string; isNextOnly: boolean }

function nextFrom(world: World, state: State, { from, isNextOnly }: Search): string | null {
  const asked = askedIds(world, state)
  if (state.queue) return state.queue.find((id) => id !== from && asked.includes(id)) ?? null
  const order = [...world.items.keys()]
  const after = asked.filter((id) => order.indexOf(id) > order.indexOf(from))
  const next = isNextOnly ? after[0] : after.find((id) => !isDecided(answerTo(state.answers, id)))
  return next ?? null
}

function arrive(
  world: World,
  state: State,
  { from, next }: { from: string; next: string | null },
): State {
  const left = { ...leaveQuestion(state), queue: state.queue?.filter((id) => id !== from) ?? null }
  if (next === null) return toReview(left)
  const { theme } = placedItem(world, from)
  if (state.queue || placedItem(world, next).theme.id === theme.id) return visit(world, left, next)
  return { ...show(left, { kind: 'theme-end', theme: theme.id, row: -1 }), place: next }
}

export function toReview(state: State): State {
  const origin = state.trail.at(-1) ?? null
  const review: ReviewLayer = { kind: 'review', row: 0, open: new Set(), filter: 0, origin }
  return { ...show(leaveQuestion(state), review), place: null }
}

/** Where a draft is taken up again: its place, or what comes next where that is decided. */
export function takeUp(world: World, state: State): State {
  const asked = askedIds(world, state)
  const isInReview = state.place === null && state.trail.length > 0
  if (isInReview) return toReview(state)
  const place = asked.find((id) => id === state.place) ?? firstUndecided(state, asked)
  return place === undefined ? toReview(state) : visit(world, { ...state, stack: [] }, place)
}

export function firstUndecided(state: State, ids: readonly string[]): string | undefined {
  return ids.find((id) => !isDecided(answerTo(state.answers, id)))
}

/** The question seen before this one; undefined at the first. */
export function stepBack(world: World, state: State): State | undefined {
  const trail = state.trail.slice(0, -1)
  const asked = new Set(askedIds(world, state))
  const id = trail.findLast((one) => asked.has(one) && one !== state.trail.at(-1))
  if (id === undefined) return undefined
  const shorter = trail.slice(0, trail.lastIndexOf(id) + 1)
  return visit(world, { ...leaveQuestion(state), trail: shorter }, id)
}

const LONG_SITTING = 40
const MUCH_LEFT = 20

/** At the end of an area, once, after a long time and with much to come. */
export function isTimeToRest(world: World, state: State): boolean {
  const top = topOf(state)
  if (top.kind !== 'theme-end' || state.hasOfferedRest || state.place === null) return false
  const endsArea = areaOfTheme(world, top.theme) !== placedItem(world, state.place).area.id
  return (
    endsArea &&
    state.clock.sitting > LONG_SITTING * 60_000 &&
    (minutesLeft(world, state) ?? 0) > MUCH_LEFT
  )
}

function areaOfTheme(world: World, theme: string): string | undefined {
  return world.pack.areas.find((area) => area.themes.some(({ id }) => id === theme))?.id
}
