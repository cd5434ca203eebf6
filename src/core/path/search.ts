import { evaluateAll } from '../evaluate.ts'
import { stageOf } from '../stage.ts'
import { type Steps, answersAfter } from './answers-after.ts'
import type { Fate, Fates } from './choices.ts'
import type { Problem } from './problem.ts'
import { type Chosen, type Relaxation, relax } from './relaxation.ts'
import { type Shares, equalShares, shiftShares } from './shares.ts'

/** A set of steps by their places in the problem, and what it costs in effort points. */
export type Found = StepPlaces & { points: number }
export type StepPlaces = { actions: number[]; reviews: number[] }

export type Limits = {
  /** actions, and reviews of items, that the set must or must not have */
  actions?: Readonly<Record<number, Fate>>
  reviews?: Readonly<Record<number, Fate>>
  /** only sets with fewer points than this are of interest */
  below?: number
  /** good shares, from an earlier search on the same problem */
  shares?: Shares
}

export type Outcome = { best: Found | null; shares: Shares }

/**
 * The set of steps with the fewest effort points that reaches the target, or null where none does.
 *
 * Branch and bound. The bound shares the price of each undecided action out among what it serves; what
 * it proposes is rounded up to a whole set and held against the real scoring. Where the bound was too
 * cheap, the search decides the step that it shared out most, and looks at both sides.
 */
export function search(problem: Problem, limits: Limits = {}): Outcome {
  let best: Found | null = null
  let firstShares = limits.shares ?? equalShares(problem)
  const limit = () => best?.points ?? limits.below ?? Infinity
  const offer = (found: Found) => {
    if (found.points < limit() && reaches(problem, found)) best = found
  }
  const visit = (fates: Fates, shares: Shares, pace: Pace): Shares => {
    const bound = tighten(problem, { fates, shares, pace }, { offer, limit })
    if (!bound || pointsOf(problem, bound.relaxed.cost) >= limit()) return bound?.shares ?? shares
    const branch = undecided(problem, fates, bound.relaxed.chosen)
    for (const fate of branch ? (['in', 'out'] as const) : []) {
      const next = branch && decide(problem, fates, { ...branch, fate })
      if (next) visit(next, bound.shares, LATER)
    }
    return bound.shares
  }
  const start = startingFates(problem, limits)
  if (start) firstShares = visit(start, firstShares, limits.shares ? LATER : FIRST)
  return { best, shares: firstShares }
}

/** How many times shares are shifted at a node, and how far: far at first, then only a little. */
type Pace = { rounds: number; step: number; slower: number }
const FIRST: Pace = { rounds: 100, step: 2, slower: 20 }
const LATER: Pace = { rounds: 10, step: 0.5, slower: 8 }

type Node = { fates: Fates; shares: Shares; pace: Pace }
type Hooks = { offer: (found: Found) => void; limit: () => number }
type Bound = { relaxed: Relaxation; shares: Shares }

/** The best bound that a few rounds of shifting shares find; every proposal on the way is offered. */
function tighten(
  problem: Problem,
  { fates, shares, pace }: Node,
  { offer, limit }: Hooks,
): Bound | null {
  let current = shares
  let best: Bound | null = null
  for (let round = 0; round < pace.rounds; round += 1) {
    const relaxed = relax(problem, fates, current)
    if (!relaxed) return null
    offer(roundUp(problem, fates, relaxed.chosen))
    if (!best || relaxed.cost > best.relaxed.cost) best = { relaxed, shares: current }
    if (pointsOf(problem, best.relaxed.cost) >= limit()) break
    const step = pace.step / (1 + round / pace.slower)
    current = shiftShares(problem, current, { ...useOf(problem, relaxed.chosen), step })
  }
  return best
}

/** Which action raises an item, and which actions that brings along. */
function useOf({ actions }: Problem, chosen: readonly Chosen[]) {
  const raised = new Map(
    chosen.flatMap(({ item, choice }) => (choice.by === undefined ? [] : [[item, choice.by]])),
  )
  return { raised, used: closure(actions, raised.values()) }
}

/** The actions with all that must come before them. */
function closure(actions: Problem['actions'], wanted: Iterable<number>): Set<number> {
  const found = new Set<number>()
  const waiting = [...wanted]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(actions[next]?.requires ?? []))
  }
  return found
}

export function stepsOf({ actions, items }: Problem, found: StepPlaces): Steps {
  return {
    actions: new Set(found.actions.flatMap((index) => actions[index]?.id ?? [])),
    reviews: new Set(found.reviews.flatMap((index) => items[index]?.item.id ?? [])),
  }
}

/** Held against the real scoring; a review that finds nothing to look at does not count. */
function reaches(problem: Problem, found: StepPlaces): boolean {
  const { pack, answers, families, target } = problem
  const after = answersAfter(pack, answers, stepsOf(problem, found))
  if (after.reviewed.size < found.reviews.length) return false
  const { index } = stageOf(pack.stages, evaluateAll(pack, after.answers, families))
  return index !== null && index >= target
}

/** A whole set: the actions that were bid for and all that must come first, and the reviews. */
function roundUp(problem: Problem, fates: Fates, chosen: readonly Chosen[]): Found {
  const decided = indicesOf(fates.actions, 'in')
  const done = closure(problem.actions, [
    ...decided,
    ...chosen.flatMap(({ choice }) => choice.by ?? []),
  ])
  const reviewed = new Set([
    ...indicesOf(fates.reviews, 'in'),
    ...chosen.flatMap(({ item, choice }) => (choice.reviewed ? [item] : [])),
  ])
  const found = { actions: inPackOrder(done), reviews: inPackOrder(reviewed) }
  const points = found.actions.reduce(
    (sum, index) => sum + (problem.actions[index]?.points ?? 0),
    0,
  )
  return { ...found, points: points + found.reviews.length * problem.prices.review }
}

const indicesOf = (fates: readonly Fate[], wanted: Fate): number[] =>
  fates.flatMap((fate, index) => (fate === wanted ? [index] : []))

const inPackOrder = (places: Iterable<number>): number[] => [...places].sort((a, b) => a - b)

type Branch = { kind: 'actions' | 'reviews'; index: number }

/** The undecided step that the bound shared out most; else any other that is not decided. */
function undecided(
  { actions, prices }: Problem,
  { actions: fates, reviews }: Fates,
  chosen: readonly Chosen[],
): Branch | null {
  const paid = new Map<number, number>()
  for (const { choice } of chosen)
    if (choice.by !== undefined) paid.set(choice.by, (paid.get(choice.by) ?? 0) + choice.cost)
  const bids = chosen.flatMap(({ choice }) => choice.by ?? [])
  const owed = (index: number) => (prices.actions[index] ?? 0) - (paid.get(index) ?? 0)
  const [shared] = [...closure(actions, bids)]
    .filter((index) => fates[index] === 'free')
    .sort((a, b) => owed(b) - owed(a) || a - b)
  if (shared !== undefined) return { kind: 'actions', index: shared }
  const action = fates.indexOf('free')
  if (action !== -1) return { kind: 'actions', index: action }
  const review = reviews.indexOf('free')
  return review === -1 ? null : { kind: 'reviews', index: review }
}

/** One more step decided, with what follows: what comes first comes along, what waits for it falls away. */
function decide(
  { actions }: Problem,
  { actions: fates, reviews }: Fates,
  { kind, index, fate }: Branch & { fate: Fate },
): Fates | null {
  if (kind === 'reviews') return { actions: fates, reviews: reviews.with(index, fate) }
  const next = [...fates]
  const waiting = [index]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (next[one] === fate) continue
    if (next[one] !== 'free') return null
    next[one] = fate
    waiting.push(...((fate === 'in' ? actions[one]?.requires : actions[one]?.dependents) ?? []))
  }
  return { actions: next, reviews }
}

function startingFates(problem: Problem, { actions = {}, reviews = {} }: Limits): Fates | null {
  let fates: Fates | null = {
    actions: problem.actions.map(() => 'free'),
    reviews: problem.items.map((_, index) => reviews[index] ?? 'free'),
  }
  for (const [index, fate] of Object.entries(actions)) {
    fates = fates && decide(problem, fates, { kind: 'actions', index: Number(index), fate })
  }
  return fates
}

/** The fewest whole points that a set can have whose price is at least this. */
function pointsOf({ prices }: Problem, cost: number): number {
  return Math.ceil((cost - prices.tie) / prices.points)
}
