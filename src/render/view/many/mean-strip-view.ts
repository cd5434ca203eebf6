import type { Aggregate } from '../../../model/aggregate.ts'
import type { ItemOf } from '../../report.ts'
import type { StripView } from '../strip-view.ts'
import type { ManyReport, ManyTheme } from './groups.ts'
import { meanText } from './mean-view.ts'

/** A cell of the strip where many answered: wide enough for a mean, filled as the level that it has reached. */
export type MeanCellView = {
  x: number
  y: number
  width: number
  barY: number
  middle: number
  baseline: number
  /** the number of the fill; empty where the item is withheld */
  fill: string
  text: string
  isCritical: boolean
}

const WIDTH = 21
const GAP = 2
const BAR = 5
const HEIGHT = 18
const PER_ROW = 5

export function meanStripView({ items }: ManyTheme, report: ManyReport): StripView {
  const rows = Math.ceil(items.length / PER_ROW)
  return {
    width: Math.min(items.length, PER_ROW) * (WIDTH + GAP),
    height: rows * (HEIGHT + GAP + BAR),
    cells: [],
    means: items.map((item, index) => cellView(item, index, report)),
    text: items.map((item) => spoken(item, report)).join(', '),
  }
}

function cellView(
  { mean, critical }: ItemOf<Aggregate>,
  index: number,
  { words }: ManyReport,
): MeanCellView {
  const x = (index % PER_ROW) * (WIDTH + GAP)
  const y = Math.floor(index / PER_ROW) * (HEIGHT + GAP + BAR) + BAR
  return {
    x,
    y: y + 0.5,
    width: WIDTH,
    barY: y - BAR,
    middle: x + WIDTH / 2,
    baseline: y + 13,
    fill: mean === null ? '' : String(Math.floor(mean)),
    text: mean === null ? words.theme.symbol.withheld : meanText(mean, { words }),
    isCritical: critical !== undefined,
  }
}

function spoken({ mean, critical }: ItemOf<Aggregate>, { words }: ManyReport): string {
  const { voices, theme } = words
  const text = mean === null ? voices.spokenWithheld : voices.spoken(meanText(mean, { words }))
  return critical ? `${text} (${theme.stripCritical})` : text
}
