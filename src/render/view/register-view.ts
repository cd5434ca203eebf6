import { HORIZONS } from './horizons.ts'
import type { Report } from '../report.ts'
import { actionView } from './action-view.ts'
import { unfoldView } from './unfold-view.ts'

/** Every open action by horizon, in the order of priority: the table of the roadmap, and a list to work from. */
export function registerView(report: Report) {
  const { words, document } = report
  const groups = HORIZONS.map((horizon) => ({
    title: words.action.horizon[horizon],
    rows: document.actions
      .filter((action) => action.horizon === horizon)
      .map((action) => actionView(action, report))
      .map((action) => ({
        ...action,
        explanation: unfoldView('actions', action, report),
        links: linksText(action, report),
        needsText: numbersText(action.needs, report),
        unlocksText: numbersText(action.unlocks, report),
      })),
  }))
  return {
    labels: words.action.label,
    columns: words.action.columns,
    then: words.action.then,
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

const numbersText = (numbers: readonly number[], { words }: Report): string =>
  numbers.length > 0 ? numbers.join(', ') : words.action.nothing

function linksText(
  { needs, unlocks }: { needs: number[]; unlocks: number[] },
  { words }: Report,
): string {
  return [
    ...(needs.length > 0 ? [words.action.needsList(needs)] : []),
    ...(unlocks.length > 0 ? [words.action.unlocksList(unlocks)] : []),
  ].join(' ')
}
