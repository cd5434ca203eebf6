import type { Aggregate } from '../../../model/aggregate.ts'
import type { ItemOf } from '../../report.ts'
import { place } from '../perspectives/numbers.ts'
import type { ManyReport } from './groups.ts'

/**
 * The answers to one item: the mean on a line from 0 to 4, above it how many chose each level where that
 * may be shown. Pixels; the line is under the columns.
 */
export type MeanView = {
  x: number
  bar: { x: number } | null
  ticks: { x: number; text: string }[]
  columns: { x: number; y: number; height: number; labelY: number; count: string }[]
  height: number
  axis: number
  tickEnd: number
  barY: number
  textY: number
  text: string
}

const FIRST = 11
const STEP = 24
const TALLEST = 24
const LABEL = 12
const HALF_BAR = 9

export function meanView(item: ItemOf<Aggregate>, { words }: ManyReport): MeanView | null {
  if (item.mean === null) return null
  const counts = item.distribution ?? []
  const top = counts.length > 0 ? TALLEST + LABEL : LABEL
  return {
    x: place(FIRST + item.mean * STEP),
    bar: item.critical ? { x: FIRST - HALF_BAR + item.critical.level * STEP } : null,
    ticks: [0, 1, 2, 3, 4].map((level) => ({ x: FIRST + level * STEP, text: String(level) })),
    columns: columnsOf(counts, top),
    axis: top + 7,
    tickEnd: top + 11,
    textY: top + 25,
    barY: top + 28,
    height: top + 32,
    text: counts.length > 0 ? spoken(counts, words.voices) : '',
  }
}

function columnsOf(counts: readonly number[], top: number): MeanView['columns'] {
  const most = Math.max(1, ...counts)
  return counts.map((count, level) => {
    const height = place((count / most) * TALLEST)
    return {
      x: FIRST - HALF_BAR + level * STEP,
      y: place(top - height),
      height,
      labelY: place(top - height - 2),
      count: String(count),
    }
  })
}

const spoken = (
  counts: readonly number[],
  { distribution, atLevel }: ManyReport['words']['voices'],
) => distribution(counts.map((count, level) => atLevel(level, count)))

/** One decimal, as the language writes it: 2.4; never a whole level that is not reached, so 2.97 is 2.9. */
export function meanText(mean: number, { words }: Pick<ManyReport, 'words'>): string {
  const tenth = Math.round(mean * 10) / 10
  const shown = Number.isInteger(tenth) && tenth !== mean ? towardsMean(tenth, mean) : tenth
  return words.common.number(shown.toFixed(1))
}

const towardsMean = (tenth: number, mean: number) => (mean < tenth ? tenth - 0.1 : tenth)
