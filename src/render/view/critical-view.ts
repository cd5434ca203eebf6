import { type ItemOf, type PlacedItem, type Report, nameOf, stageTitle } from '../report.ts'

/** The mark drawn for a critical item. `unknown` covers what nobody could say, skipped, or not confirmed. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'waived' | 'contested'

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
    state: report.voices.criticalState(placed.result, report),
    stage: stageTitle(report, critical?.stage ?? null),
    themeId: placed.theme.id,
  }
}

export function markOf({ critical }: ItemOf): Mark {
  const state = critical?.state
  return state === undefined || state === 'unverified' || state === 'hidden' ? 'unknown' : state
}
