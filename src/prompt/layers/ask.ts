import { answerTo, decide, isDecided, type Mark, markOf } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import { commandOf, digitOf, type Key } from '../machine/key.ts'
import type { AskLayer } from '../machine/layer.ts'
import { withSample } from '../machine/pace.ts'
import type { State } from '../machine/state.ts'
import { belowTop, commit, moveRow, pop, push, put, stay, type Step } from '../machine/step.ts'
import { textFrom } from '../machine/text.ts'
import { backUnder, goOn, skipOn, stepBack, toReview } from '../machine/walk.ts'
import { keptReceipt, skipReceipt, visibilityNotice } from '../said/receipts.ts'
import { placedItem, type World } from '../world.ts'
import { newEvidence } from './evidence.ts'
import { newOtherView } from './kept-views.ts'
import { REMARKS } from './remark-keys.ts'

/** A question: keys mark, Enter keeps. */

type Ask = Step<AskLayer>

export function onAsk(step: Ask, key: Key): Result {
  const digit = digitOf(key)
  if (digit !== undefined) return digit <= 4 ? mark(step, digit as Mark) : stay(step.state)
  const command = commandOf(key)
  const action = step.world.isAlone && REMARKS.has(command) ? undefined : ACTIONS[command]
  return action ? action(step) : stay(step.state)
}

const ACTIONS: Readonly<Record<string, (step: Ask) => Result>> = {
  up: (step) => moveMark(step, -1),
  down: (step) => moveMark(step, 1),
  enter: keep,
  d: (step) => mark(step, 'd'),
  x: (step) =>
    placedItem(step.world, step.layer.id).item.notApplicable ? mark(step, 'x') : stay(step.state),
  '=': markAsLastTime,
  backspace: unmark,
  s: skip,
  right: skip,
  b: back,
  left: back,
  w: ({ state, layer }) => stay(push(state, { kind: 'help', id: layer.id, scroll: 0, at: 'why' })),
  h: ({ state, layer }) =>
    stay(push(state, { kind: 'help', id: layer.id, scroll: 0, at: 'evidence' })),
  n: openNote,
  e: ({ state, layer }) => stay(push(state, newEvidence(state, layer.id))),
  a: ({ state, layer }) => stay(push(state, newOtherView(state, layer.id))),
  j: ({ state }) => stay(push(state, { kind: 'jump', row: 0 })),
  r: review,
  '?': ({ state }) => stay(push(state, { kind: 'menu', row: 0 })),
  tab: ({ state }) => stay(push(state, { kind: 'menu', row: 0 })),
  q: ({ state }) => stay(push(state, { kind: 'leave' })),
  pageup: (step) => scroll(step, -5),
  pagedown: (step) => scroll(step, 5),
  home: (step) => scroll(step, -Infinity),
  end: (step) => scroll(step, Infinity),
}

function mark({ state, layer }: Ask, wanted: Mark): Result {
  return stay(put(state, { ...layer, mark: wanted, notice: '' }))
}

/** What the list offers for a question, from top to bottom. */
export function marksOf(world: World, { id, mark: marked }: AskLayer): Mark[] {
  const { item } = placedItem(world, id)
  const last: Mark[] = marked === 'none' ? ['none'] : []
  return [0, 1, 2, 3, 4, 'd', ...(item.notApplicable ? (['x'] as const) : []), ...last]
}

function moveMark(step: Ask, by: number): Result {
  const { world, layer } = step
  const marks = marksOf(world, layer)
  const from = layer.mark === null ? (by > 0 ? -1 : marks.length) : marks.indexOf(layer.mark)
  return mark(step, marks[moveRow(from, by, marks.length)] ?? 0)
}

function markAsLastTime(step: Ask): Result {
  const before = lastMark(step)
  return before === null ? stay(step.state) : mark(step, before)
}

/** What was answered last time; null where there is none or the wording has changed since. */
export function lastMark({ world, state, layer }: Ask): Mark | null {
  const { last } = world
  if (!last || !state.usesLast || last.changed.has(layer.id)) return null
  return markOf(answerTo(last.answers, layer.id))
}

function unmark(step: Ask): Result {
  const { state, layer } = step
  if (layer.mark === null) return stay(state)
  const isKept = isDecided(answerTo(state.answers, layer.id))
  return isKept ? mark(step, 'none') : stay(put(state, { ...layer, mark: null, notice: '' }))
}

function scroll({ state, layer }: Ask, by: number): Result {
  return stay(put(state, { ...layer, scroll: Math.max(0, Math.min(99, layer.scroll + by)) }))
}

function keep(step: Ask): Result {
  const { world, state, layer } = step
  if (layer.mark === null)
    return stay(put(state, { ...layer, notice: world.words.ask.nothingMarked }))
  if (layer.mark === 'x') return openReason(step)
  return commit(state, afterKeeping(world, state, { id: layer.id, mark: layer.mark, reason: '' }))
}

export type Decision = { id: string; mark: Mark; reason: string }

/** The interview as it goes on once a decision is on the disk. */
export function afterKeeping(
  world: World,
  state: State,
  { id, mark: marked, reason }: Decision,
): State {
  const answers = new Map(state.answers).set(
    id,
    decide(answerTo(state.answers, id), marked, reason),
  )
  const sampled = marked === 'none' ? state : withSample(state, id)
  const decided = { ...sampled, answers }
  const receipt = [
    keptReceipt({ world, state: decided, id }),
    visibilityNotice(world, state, decided),
  ]
  return goOn(world, { ...decided, receipt: receipt.filter(Boolean).join(' ') }, id)
}

function openReason({ world, state, layer }: Ask): Result {
  const kept = answerTo(state.answers, layer.id).reason
  const before =
    world.last && state.usesLast ? answerTo(world.last.answers, layer.id).reason : undefined
  const text = textFrom(kept ?? before ?? '')
  return stay(push(state, { kind: 'reason', id: layer.id, text, original: text.value, notice: '' }))
}

function openNote({ state, layer }: Ask): Result {
  const text = textFrom(answerTo(state.answers, layer.id).note ?? '')
  return stay(push(state, { kind: 'note', id: layer.id, text, original: text.value, notice: '' }))
}

function skip({ world, state, layer }: Ask): Result {
  const receipt = skipReceipt({ world, state, id: layer.id })
  return commit(state, skipOn(world, { ...state, receipt }, layer.id))
}

function back({ world, state, layer }: Ask): Result {
  const isFromList = belowTop(state) !== undefined
  const before = isFromList
    ? backUnder({ ...state, receipt: '' })
    : stepBack(world, { ...state, receipt: '' })
  if (before === undefined) return stay(put(state, { ...layer, notice: world.words.ask.isFirst }))
  return commit(state, before)
}

function review({ state }: Ask): Result {
  const isFromReview = belowTop(state)?.kind === 'review'
  return commit(
    state,
    isFromReview ? pop({ ...state, place: null }) : toReview({ ...state, receipt: '' }),
  )
}
