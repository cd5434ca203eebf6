import type { Path } from '../../model/path.ts'
import { EFFORT_POINTS, nextEffort } from './effort-points.ts'
import { type Found, search } from './search.ts'
import type { Shares } from './shares.ts'
import { type Context, actionStep, swap, withoutPlace } from './steps.ts'

/**
 * The next best set that leaves out at least one step of the best. Adding a step to the best would make
 * another set too, but nobody would choose it.
 */
export function runnerUpOf(context: Context, best: Found, shares: Shares): Path['runnerUp'] {
  let found: Found | null = null
  const tryWithout = (without: Parameters<typeof search>[1]): void => {
    const below = (found as Found | null)?.points ?? Infinity
    found = search(context.problem, { ...without, shares, below }).best ?? found
  }
  for (const place of best.actions) tryWithout({ actions: { [place]: 'out' } })
  for (const place of best.reviews) tryWithout({ reviews: { [place]: 'out' } })
  const runnerUp = found as Found | null
  return runnerUp && { points: runnerUp.points, ...swap(context, best, runnerUp) }
}

/**
 * The effort guesses that matter: those which, one step off, make another set the cheapest. A dearer
 * guess matters only for an action of the set, a cheaper one only for an action outside it.
 */
export function sensitivityOf(context: Context, best: Found, shares: Shares): Path['sensitivity'] {
  const { document, problem } = context
  return problem.actions.flatMap(({ id, points }, place) => {
    const effort = document.pack.actions.find((action) => action.id === id)?.effort ?? 'medium'
    const isInSet = best.actions.includes(place)
    const becomes = nextEffort(effort, isInSet ? 1 : -1)
    if (!becomes) return []
    const change = Math.abs(EFFORT_POINTS[becomes] - points)
    const below = best.points + change
    const { best: other } = search(problem, {
      actions: { [place]: isInSet ? 'out' : 'in' },
      shares,
      below,
    })
    if (!other) return []
    const step = withoutPlace(actionStep(context, place))
    const newPoints = isInSet ? other.points : other.points - change
    return [{ ...step, effort, becomes, isInSet, newPoints, ...swap(context, best, other) }]
  })
}
