import type { Action } from '../../model/questionnaire.ts'
import type { Candidate } from './candidates.ts'
import type { Because } from './gaps.ts'
import { type Urgency, byUrgency } from './urgency.ts'

/** A candidate with its own urgency, or the one it inherits from what it unlocks. */
export type Ranked = {
  action: Action
  position: number
  items: string[]
  urgency: Urgency
  because: Because
}

/** Kahn's order, always taking the most urgent action whose prerequisites have been placed. */
export function inOrder(candidates: ReadonlyMap<string, Candidate>): Ranked[] {
  const waiting = withInheritedUrgency(candidates).sort(
    (a, b) => byUrgency(a.urgency, b.urgency) || a.position - b.position,
  )
  const ordered: Ranked[] = []
  const placed = new Set<string>()
  while (waiting.length > 0) {
    const isReady = ({ action }: Ranked) =>
      action.requires.every((id) => placed.has(id) || !candidates.has(id))
    const [next] = waiting.splice(indexOfReady(waiting, isReady), 1)
    if (!next) break
    placed.add(next.action.id)
    ordered.push(next)
  }
  return ordered
}

function indexOfReady(waiting: readonly Ranked[], isReady: (ranked: Ranked) => boolean): number {
  const index = waiting.findIndex(isReady)
  if (index === -1) throw new Error('actions in a circle are refused when a pack is loaded')
  return index
}

/** For each action the most urgent of its own place and the places of all it unlocks, however far on. */
function withInheritedUrgency(candidates: ReadonlyMap<string, Candidate>): Ranked[] {
  const settled = new Map<string, Ranked>()
  const unlockedBy = byRequirement(candidates)
  const settle = ({ action, position, items, own }: Candidate): Ranked => {
    const before = settled.get(action.id)
    if (before) return before
    const options = [
      ...(own ? [own] : []),
      ...(unlockedBy.get(action.id) ?? []).map((later) => ({
        urgency: settle(later).urgency,
        because: { kind: 'unlocks', action: later.action.id } as const,
      })),
    ].sort((a, b) => byUrgency(a.urgency, b.urgency))
    const [first] = options
    if (!first)
      throw new Error(`${action.id} is offered without a gap and without unlocking anything`)
    const ranked = { action, position, items, ...first }
    settled.set(action.id, ranked)
    return ranked
  }
  return [...candidates.values()].map(settle)
}

/** By action, the candidates that wait for it, in their order. */
function byRequirement(candidates: ReadonlyMap<string, Candidate>): Map<string, Candidate[]> {
  const waiting = new Map<string, Candidate[]>()
  for (const candidate of candidates.values())
    for (const id of candidate.action.requires)
      waiting.set(id, [...(waiting.get(id) ?? []), candidate])
  return waiting
}
