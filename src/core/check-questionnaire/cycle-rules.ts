import type { Path, Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { findCycles } from '../cycle.ts'
import { itemsOf } from './placed.ts'

export function noActionCycle(pack: Questionnaire): Problem[] {
  const edges = new Map(pack.actions.map(({ id, requires }) => [id, requires]))
  return cycleProblem(edges, pack.actions, (index) => ['actions', index, 'requires'], 'requires')
}

export function noShowWhenCycle(pack: Questionnaire): Problem[] {
  const items = itemsOf(pack)
  const edges = new Map(
    items.map(({ value }) => [value.id, value.showWhen ? [value.showWhen.item] : []]),
  )
  const path = (index: number): Path => [...(items[index]?.path ?? []), 'showWhen']
  return cycleProblem(
    edges,
    items.map(({ value }) => value),
    path,
    'showWhen',
  )
}

function cycleProblem(
  edges: ReadonlyMap<string, readonly string[]>,
  nodes: readonly { id: string }[],
  pathOf: (index: number) => Path,
  key: string,
): Problem[] {
  return findCycles(edges).map((cycle) => ({
    code: `${key === 'requires' ? 'requires' : 'show-when'}-cycle`,
    path: pathOf(nodes.findIndex(({ id }) => id === cycle[0])),
    message: (words) => words.questionnaire.circle(key, cycle),
  }))
}
