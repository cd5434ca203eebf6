import type { World } from './world.ts'

/** What the must-have questions of a pack need from a role family. */
export type CriticalFacts = {
  all: number
  confirmed: number
  /** title of the highest stage that can be reached without anybody of that family */
  highest: string
}

export function allCritical({ pack, items }: World, family: string): CriticalFacts {
  const critical = [...items.values()].filter(({ item }) => item.critical)
  const confirmed = critical.filter(({ item }) => item.confirmedBy === family)
  const guarded = confirmed.map(({ item }) =>
    pack.stages.findIndex(({ id }) => id === item.critical?.stage),
  )
  const highest = pack.stages[Math.max(0, Math.min(...guarded) - 1)]?.title ?? ''
  return { all: critical.length, confirmed: confirmed.length, highest }
}
