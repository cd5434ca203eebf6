import type { Action, Questionnaire } from '../../model/questionnaire.ts'
import { actionsById, allItems } from '../pack.ts'
import type { Standing } from '../standing.ts'
import { type Because, type Gap, openItems } from './gaps.ts'
import { type Urgency, byUrgency } from './urgency.ts'

/** An action on offer, before it has its place. `own` is null where it is only there for what it unlocks. */
export type Candidate = {
  action: Action
  /** place in the pack */
  position: number
  items: string[]
  own: { urgency: Urgency; because: Because } | null
}

/**
 * The actions of the gaps, and what must be done before them: a prerequisite counts as open while
 * one of its items is below its best level or open, or where no item could show that it is done.
 */
export function candidatesFor(
  pack: Questionnaire,
  standing: Standing,
  gaps: readonly Gap[],
): Map<string, Candidate> {
  const known = actionsById(pack)
  const open = openItems(standing)
  const shown = new Set(allItems(pack).flatMap(({ item }) => item.actions))
  const isOpen = (id: string) => open.has(id) || !shown.has(id)
  const position = new Map(pack.actions.map(({ id }, index) => [id, index]))
  const candidates = new Map<string, Candidate>()
  const offer = (id: string): void => {
    const action = known.get(id)
    if (!action || candidates.has(id)) return
    const own = gaps.filter(({ item }) => item.item.actions.includes(id))
    candidates.set(
      id,
      toCandidate(action, position.get(id) ?? 0, { own, open: open.get(id) ?? [] }),
    )
    action.requires.filter(isOpen).forEach(offer)
  }
  gaps.flatMap(({ item }) => item.item.actions).forEach(offer)
  return candidates
}

const EFFORT_RANK: Record<Action['effort'], number> = { small: 0, medium: 1, large: 2 }

function toCandidate(
  action: Action,
  position: number,
  { own, open }: { own: readonly Gap[]; open: string[] },
): Candidate {
  const place = mostUrgent(action, position, own)
  return { action, position, items: place ? own.map(({ item }) => item.item.id) : open, own: place }
}

function mostUrgent(action: Action, position: number, gaps: readonly Gap[]): Candidate['own'] {
  const places = gaps.map(({ tier, weightedGap, because }) => {
    const urgency: Urgency = { tier, weightedGap, effort: EFFORT_RANK[action.effort], position }
    return { urgency, because }
  })
  const [first = null] = places.sort((a, b) => byUrgency(a.urgency, b.urgency))
  return first
}

/** The same candidates where the gap of one item has become wider or narrower. */
export function withGapChanged(
  candidates: ReadonlyMap<string, Candidate>,
  gaps: readonly Gap[],
  { item: { item } }: Gap,
): Map<string, Candidate> {
  const changed = new Map(candidates)
  for (const id of item.actions) {
    const candidate = candidates.get(id)
    if (!candidate) continue
    const own = gaps.filter((gap) => gap.item.item.actions.includes(id))
    changed.set(id, {
      ...candidate,
      own: mostUrgent(candidate.action, candidate.position, own),
    })
  }
  return changed
}
