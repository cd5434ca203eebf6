import type { ActionResult } from '../../model/assessment.ts'
import { HORIZONS } from '../view/horizons.ts'

/** Where an action stands in the drawing: column by horizon, row from the top. */
export type Place = { column: number; row: number }
export type Columns = { actions: ActionResult[][]; places: ReadonlyMap<string, Place> }

/**
 * Orders each column by the mean row of what its actions wait for, then by priority: few lines cross.
 * The first column has nothing to its left and stays in the order of priority.
 */
export function toColumns(drawn: readonly ActionResult[]): Columns {
  const places = new Map<string, Place>()
  const actions = HORIZONS.map((horizon, column) => {
    const ordered = orderedBy(
      drawn.filter((action) => action.horizon === horizon),
      places,
    )
    ordered.forEach(({ id }, row) => places.set(id, { column, row }))
    return ordered
  })
  return { actions, places }
}

function orderedBy(
  actions: readonly ActionResult[],
  places: ReadonlyMap<string, Place>,
): ActionResult[] {
  const weighed = actions.map((action, index) => ({
    action,
    weight: meanRow(action, places) ?? index,
  }))
  return weighed.sort((a, b) => a.weight - b.weight).map(({ action }) => action)
}

function meanRow({ requires }: ActionResult, places: ReadonlyMap<string, Place>): number | null {
  const rows = requires.flatMap((id) => places.get(id)?.row ?? [])
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row, 0) / rows.length
}
