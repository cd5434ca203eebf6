import type { Aggregate } from '../../../model/aggregate.ts'
import type { PlacedItem } from '../../report.ts'
import type { Row } from '../items-table.ts'

/** What is published of the answers to an item, in the table of items; empty cells where it is withheld. */
export function answerCells({ result }: PlacedItem<Aggregate>): Row {
  const { n, mean, bound, inPlace, distribution } = result
  return {
    n,
    mean,
    mean_bound: bound ?? null,
    in_place: inPlace,
    ...Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`level_${at}`, distribution?.[at] ?? null])),
  }
}
