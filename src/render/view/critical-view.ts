import type { ItemResult } from '../../model/assessment.ts'
import { type PlacedItem, type Report, nameOf, stageTitle } from '../report.ts'

/** The mark drawn for a critical item. `unknown` covers what nobody could say, skipped, or not confirmed. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'waived'

export type CriticalView = {
  name: string
  mark: Mark
  state: string
  stage: string
  themeId: string
}

/** The critical items that were asked, in pack order. */
export const criticalItems = ({ items }: Report): PlacedItem[] =>
  items.filter(({ result }) => result.critical && result.critical.state !== 'hidden')

export function criticalView(placed: PlacedItem, report: Report): CriticalView {
  const { critical } = placed.result
  return {
    name: nameOf(placed),
    mark: markOf(placed.result),
    state: stateWords(placed.result, report),
    stage: stageTitle(report, critical?.stage ?? null),
    themeId: placed.theme.id,
  }
}

export function markOf({ critical }: ItemResult): Mark {
  if (critical?.state === 'met' || critical?.state === 'unmet' || critical?.state === 'waived')
    return critical.state
  return 'unknown'
}

export function stateWords({ critical, state }: ItemResult, { words }: Report): string {
  if (critical?.state === 'unverified' && state === 'dont-know') return words.common.nobodyCouldSay
  if (critical?.state === 'unverified' && state === 'skipped') return words.common.notAnsweredYet
  return words.common.criticalState[critical?.state ?? 'hidden']
}
