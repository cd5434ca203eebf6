import type { Path } from '../../errors.ts'
import type { Plan, PlanAction, PlanFacts } from '../../model/plan.ts'
import { sealOf } from './seal.ts'

/** One change to the text of a plan. Whatever no change names stays as its people wrote it. */
export type PlanEdit =
  | { kind: 'set'; path: Path; value: unknown }
  /** `at` is the place in the list as it is by then */
  | { kind: 'insert'; path: Path; at: number; value: PlanAction }
  /** words of people that new facts take the place of */
  | { kind: 'keep'; path: Path; words: Record<string, unknown> }

export type Fresh = { plan: Plan; reached: ReadonlySet<string> }

/**
 * What has to change in a plan so that it says what a new result says. Owner, due, status, note,
 * evidence, titles and the order are people's and never change. Actions that are new come after the
 * action that they follow in the new result; those that the result no longer offers are marked.
 */
export function mergePlan(existing: Plan, { plan, reached }: Fresh): PlanEdit[] {
  const fresh = new Map(plan.actions.map((action) => [action.id, action]))
  const marked = existing.actions.flatMap((action, index) => {
    const path = ['actions', index]
    const offered = fresh.get(action.id)
    return offered
      ? renewed(action, offered.facts, path)
      : noLongerOffered(action, reached.has(action.id), path)
  })
  return [
    ...changesIn(existing.result, plan.result, ['result']),
    ...marked,
    ...insertions(existing, plan),
  ]
}

const isByHand = ({ facts, seal }: PlanAction): boolean => seal !== sealOf(facts)

/** New facts in the place of the old; what somebody changed among them is kept beside. */
function renewed(action: PlanAction, next: PlanFacts, path: Path): PlanEdit[] {
  const place = [...path, 'facts']
  const words = Object.fromEntries(
    Object.entries(action.facts).filter(
      ([key, value]) => !isSame(value, next[key as keyof PlanFacts]),
    ),
  )
  const isKept = isByHand(action) && Object.keys(words).length > 0
  return [
    ...(isKept ? [{ kind: 'keep' as const, path: place, words }] : []),
    ...changesIn(action.facts, next, place),
    ...sealed(action, next, path),
  ]
}

/** The last facts stay. Where somebody has changed them the seal stays broken, so that this is known later too. */
function noLongerOffered(action: PlanAction, reached: boolean, path: Path): PlanEdit[] {
  const next = { ...action.facts, offered: false, reached, number: null }
  return [
    ...changesIn(action.facts, next, [...path, 'facts']),
    ...(isByHand(action) ? [] : sealed(action, next, path)),
  ]
}

function sealed({ seal }: PlanAction, facts: PlanFacts, path: Path): PlanEdit[] {
  const value = sealOf(facts)
  return seal === value ? [] : [{ kind: 'set', path: [...path, 'seal'], value }]
}

/** The deepest places where two mappings differ; lists are one value. */
function changesIn(before: object, after: object, path: Path): PlanEdit[] {
  return Object.entries(after).flatMap(([key, value]: [string, unknown]): PlanEdit[] => {
    const old: unknown = Object.getOwnPropertyDescriptor(before, key)?.value
    if (isSame(old, value)) return []
    const place = [...path, key]
    return isMapping(old) && isMapping(value)
      ? changesIn(old, value, place)
      : [{ kind: 'set', path: place, value }]
  })
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A new action stands behind the one it follows in the new result, or at the end where it follows none. */
function insertions(existing: Plan, plan: Plan): PlanEdit[] {
  const ids = existing.actions.map(({ id }) => id)
  return plan.actions.flatMap((action, index): PlanEdit[] => {
    if (ids.includes(action.id)) return []
    const before = plan.actions.slice(0, index).findLast(({ id }) => ids.includes(id))
    const at = before ? ids.indexOf(before.id) + 1 : ids.length
    ids.splice(at, 0, action.id)
    return [{ kind: 'insert', path: ['actions'], at, value: action }]
  })
}
