import type { ItemResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

const IN_USE = 3

/** What the levels of a theme's items prove, as their heading. */
export function itemsFinding(items: readonly ItemResult[], { words: { theme } }: Report): string {
  const count = (state: ItemResult['state']) => items.filter((item) => item.state === state).length
  const [unknown, skipped, excluded] = [
    count('dont-know'),
    count('skipped'),
    count('not-applicable'),
  ]
  return theme.itemsFinding(items.length, [
    ...levelsFinding(items, theme),
    ...(unknown > 0 ? [theme.oneUnknown(unknown)] : []),
    ...(skipped > 0 ? [theme.oneSkipped(skipped)] : []),
    ...(excluded > 0 ? [theme.oneExcluded(excluded)] : []),
  ])
}

function levelsFinding(items: readonly ItemResult[], theme: Report['words']['theme']): string[] {
  const levels = items.flatMap(({ level }) => level ?? [])
  if (levels.length === 0) return []
  const inUse = levels.filter((level) => level >= IN_USE).length
  if (inUse === 0) return [theme.noneAbove(Math.max(...levels))]
  const isAll = inUse === items.length
  return [isAll ? theme.allAtLeast(Math.min(...levels)) : theme.someAtLeast(inUse, IN_USE)]
}
