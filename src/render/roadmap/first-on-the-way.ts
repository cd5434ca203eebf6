import type { ActionResult, Limit } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

/**
 * The actions to take first on the way to the next stage: all that stand there for the sake of a
 * critical item that keeps it out of reach, for each area the most urgent one, and whatever has to
 * come before those.
 */
export function firstOnTheWay(report: Report): ReadonlySet<string> {
  if (!report.next) return new Set()
  const first = report.document.stage.limitedBy.flatMap((limit) => firstFor(limit, report))
  return withPrerequisites(
    first.map(({ id }) => id),
    report,
  )
}

function firstFor({ kind, id }: Limit, report: Report): readonly ActionResult[] {
  const { actions } = report.document
  const isIn = (item: string) => report.itemsById.get(item)?.area.id === id
  if (kind === 'area') return actions.filter(({ items }) => items.some(isIn)).slice(0, 1)
  return actions.filter(({ because }) => because.kind === 'critical' && because.item === id)
}

function withPrerequisites(ids: readonly string[], { actionsById }: Report): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(actionsById.get(id)?.requires ?? []))
  }
  return found
}
