import type { ActionResult } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

const MOST = 18
/** More in one column would not fit a sheet of A4 below the heading. */
const MOST_IN_COLUMN = 12
const STAGES_AHEAD = 2

/** The actions worth drawing: those that lead to the next two stages, the most urgent first. */
export function drawnActions(report: Report): ActionResult[] {
  const leading = report.document.actions.filter((action) => leadsOn(action, report))
  const fitting = leading.filter(({ horizon }, index) => {
    const above = leading.slice(0, index).filter((other) => other.horizon === horizon)
    return above.length < MOST_IN_COLUMN
  })
  return fitting.slice(0, MOST)
}

function leadsOn(action: ActionResult, report: Report): boolean {
  const { index } = report.document.stage
  if (index === null || !report.next) return true
  const last = index + STAGES_AHEAD
  const because = rootOf(action, report)
  if (because.kind === 'critical') return stagePlace(because.item, report) <= last
  if (because.kind === 'gap') return isBelow(report.stages[last]?.areaScore, because.item, report)
  return true
}

/** What an action is for in the end, where it stands there for the sake of others. */
function rootOf({ because }: ActionResult, report: Report): ActionResult['because'] {
  const served = because.kind === 'unlocks' ? report.actionsById.get(because.action) : undefined
  return served ? rootOf(served, report) : because
}

function stagePlace(item: string, { itemsById, stages }: Report): number {
  return stages.findIndex(({ id }) => id === itemsById.get(item)?.result.critical?.stage)
}

function isBelow(bar: number | undefined, item: string, { itemsById }: Report): boolean {
  const score = itemsById.get(item)?.area.score ?? null
  return bar !== undefined && (score === null || score < bar)
}
