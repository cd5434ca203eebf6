import type { Bids, Fate } from './choices.ts'
import type { Problem } from './problem.ts'

/**
 * How the price of each action is shared out among its takers: its items, then the actions that wait for
 * it. The fractions of an action add up to 1, and what it takes over from the actions before it is passed
 * on with its own price. So the items of any set bear no more than the set costs, whatever the fractions
 * are: good fractions only make the bound tighter.
 */
export type Shares = readonly (readonly number[])[]

export const equalShares = ({ actions }: Problem): Shares =>
  actions.map((action) => takersOf(action).map(() => 1))

/** The best bid for each item at these shares. */
export function bidsFor(problem: Problem, fates: readonly Fate[], shares: Shares): Bids {
  const { actions, items, prices } = problem
  const inherited = actions.map(() => 0)
  const bids = items.map((): Bids[number] => undefined)
  for (const index of problem.order) {
    const action = actions[index]
    if (!action || fates[index] !== 'free') continue
    const active = activeShares(problem, fates, { index, shares })
    const price = (prices.actions[index] ?? 0) + (inherited[index] ?? 0)
    takersOf(action).forEach((taker, place) => {
      const cost = Math.floor(price * (active[place] ?? 0))
      if (place >= action.items.length) inherited[taker] = (inherited[taker] ?? 0) + cost
      else if (cost < (bids[taker]?.cost ?? Infinity)) bids[taker] = { action: index, cost }
    })
  }
  return bids
}

/** Takers that made use of an action bear more of its price, the others less. */
export function shiftShares(
  problem: Problem,
  shares: Shares,
  {
    used,
    raised,
    step,
  }: { used: ReadonlySet<number>; raised: ReadonlyMap<number, number>; step: number },
): Shares {
  return problem.actions.map((action, index) => {
    const own = shares[index] ?? []
    if (own.length < 2 || !used.has(index)) return own
    const uses = takersOf(action).map((taker, place) =>
      place < action.items.length ? raised.get(taker) === index : used.has(taker),
    )
    const mean = uses.filter(Boolean).length / uses.length
    const shifted = own.map((share, place) => share * Math.exp(step * (Number(uses[place]) - mean)))
    const total = shifted.reduce((sum, share) => sum + share, 0)
    return shifted.map((share) => Math.max(share / total, LEAST))
  })
}

/** A share that has sunk to nothing could never rise again. */
const LEAST = 1e-4

const takersOf = ({ items, dependents }: Problem['actions'][number]): number[] => [
  ...items,
  ...dependents,
]

/** Of takers that can still take, in sum 1. */
function activeShares(
  { actions, items }: Problem,
  fates: readonly Fate[],
  { index, shares }: { index: number; shares: Shares },
): number[] {
  const action = actions[index]
  if (!action) return []
  const isOpen = (item: number) =>
    items[item]?.isWaived === false && !items[item].actions.some((one) => fates[one] === 'in')
  const own = takersOf(action).map((taker, place) => {
    const isActive = place < action.items.length ? isOpen(taker) : fates[taker] === 'free'
    return isActive ? (shares[index]?.[place] ?? 0) : 0
  })
  const total = own.reduce((sum, share) => sum + share, 0)
  return total > 0 ? own.map((share) => share / total) : own
}
