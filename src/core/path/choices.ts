import { levelWhenDone } from '../actions/when-done.ts'
import type { Problem } from './problem.ts'

/** Each step is in the set, out of it, or not decided yet. */
export type Fate = 'in' | 'out' | 'free'
export type Fates = { actions: readonly Fate[]; reviews: readonly Fate[] }

/** What can happen to one item: its level then (null: open; undefined: not shown), and what is paid for it. */
export type Choice = {
  level: number | null | undefined
  /** the action that raises it, where that is not decided yet */
  by: number | undefined
  reviewed: boolean
  cost: number
}

/** For each item the undecided action that raises it for the least, and what of its price the item bears. */
export type Bids = readonly ({ action: number; cost: number } | undefined)[]

type Sight = 'shown' | 'hidden' | 'either'
type Seen = { sight: Sight; choices: Choice[] }

/** What can still happen to each item, as if each could be raised on its own for its share of the price. */
export function choicesFor(problem: Problem, fates: Fates, bids: Bids): Choice[][] {
  const known = new Map<number, Seen>()
  const look = (index: number): Seen => {
    const before = known.get(index)
    if (before) return before
    const when = problem.items[index]?.showWhen
    const sight = when ? sightOf(look(when.item), when) : 'shown'
    const found = { sight, choices: choicesOf(problem, fates, { index, sight, bid: bids[index] }) }
    known.set(index, found)
    return found
  }
  return problem.items.map((_, index) => look(index).choices)
}

function sightOf(decider: Seen, { atLeast, atMost }: { atLeast: number; atMost: number }): Sight {
  const shows = decider.choices.map(
    ({ level }) => level !== undefined && level !== null && level >= atLeast && level <= atMost,
  )
  if (shows.every(Boolean)) return 'shown'
  return shows.some(Boolean) ? 'either' : 'hidden'
}

const IN_USE = 3
const HIDDEN: Choice = { level: undefined, by: undefined, reviewed: false, cost: 0 }

function choicesOf(
  { items, prices }: Problem,
  fates: Fates,
  { index, sight, bid }: { index: number; sight: Sight; bid: Bids[number] },
): Choice[] {
  const item = items[index]
  const fate = fates.reviews[index]
  if (!item) return []
  const isHideable = fate !== 'in' && (item.isWaived || sight !== 'shown')
  const unseen = isHideable ? [HIDDEN] : []
  if (item.isWaived || sight === 'hidden') return unseen
  const unreviewed = raised(item, fates, bid)
  const reviewed = unreviewed
    .filter(({ level }) => level === IN_USE && fate !== 'out')
    .map((choice) => ({
      ...choice,
      level: IN_USE + 1,
      reviewed: true,
      cost: choice.cost + (fate === 'in' ? 0 : (prices.reviews[index] ?? 0)),
    }))
  const seen = [...(fate === 'in' ? [] : unreviewed), ...reviewed]
  return [...unseen, ...seen.filter(({ level }) => (level ?? -1) >= (item.needs ?? -1))]
}

/** The item as it is, and as it is once an action for it is done; only the latter where one is in the set. */
function raised(item: Problem['items'][number], { actions }: Fates, bid: Bids[number]): Choice[] {
  const level = levelWhenDone(item.level)
  if (item.actions.some((action) => actions[action] === 'in')) {
    return [{ level, by: undefined, reviewed: false, cost: 0 }]
  }
  return [
    { level: item.level, by: undefined, reviewed: false, cost: 0 },
    ...(bid ? [{ level, by: bid.action, reviewed: false, cost: bid.cost }] : []),
  ]
}
