import type { Aggregate } from '../../../model/aggregate.ts'
import type { PlacedTheme } from '../../report.ts'
import type { ManyReport } from '../many/groups.ts'
import { type Gap, type Pair } from './primary.ts'
import { gapOf } from './row-view.ts'

/** Where the interval of a gap lies. Where there is none, or no gap at all, nothing is sorted by figures. */
export type Where = 'above' | 'below' | 'zero' | 'bare' | 'none'
export type Section = { where: Where; themes: PlacedTheme<Aggregate>[] }

const ORDER: Where[] = ['above', 'below', 'zero', 'bare', 'none']

/** The themes by where the interval lies, widest gap first; those not compared in the order of the pack. */
export function sectionsOf(pair: Pair | null, report: ManyReport): Section[] {
  const gap = ({ result }: PlacedTheme<Aggregate>) => gapOf(result.id, pair, report)
  const width = (placed: PlacedTheme<Aggregate>) => Math.abs(gap(placed)?.points ?? 0)
  return ORDER.map((where) => ({
    where,
    themes: report.themes
      .filter((placed) => whereOf(gap(placed)) === where)
      .sort((one, other) => width(other) - width(one)),
  })).filter(({ themes }) => themes.length > 0)
}

export function whereOf(gap: Gap | undefined): Where {
  if (!gap) return 'none'
  if (!gap.interval) return 'bare'
  const [low, high] = gap.interval
  if (low > 0) return 'above'
  return high < 0 ? 'below' : 'zero'
}
