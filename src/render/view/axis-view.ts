import type { Report } from '../report.ts'
import type { DocumentWords } from '../../words/document-words.ts'

/** The scale above a plot, 0 to 100: its numbers, and the one bar that counts by name. */
export type AxisView = {
  numbers: { x: number; text: string; isMain: boolean; anchor: Anchor }[]
  name: string
  nameX: number
  nameAnchor: Anchor
}
/** The lines that run through every row of every plot. */
export type BarView = { x: number; isMain: boolean }
type Anchor = 'start' | 'middle' | 'end'

const CROWDED = 8

/** Every bar of the ladder, and the one that counts. */
export type Bars = { all: readonly number[]; main: MainBar | null }
type MainBar = { title: string; areaScore: number }

export const axisView = (report: Report): AxisView => axisOf(barsIn(report), report.words)

export const barsView = (report: Report): BarView[] => barsOf(barsIn(report))

const barsIn = (report: Report): Bars => ({ all: thresholds(report), main: mainBar(report) })

export function axisOf({ all, main }: Bars, { common }: Pick<DocumentWords, 'common'>): AxisView {
  const x = main?.areaScore ?? 0
  return {
    numbers: uncrowded([0, ...all, 100], main?.areaScore).map((number) => ({
      x: number,
      text: String(number),
      isMain: number === main?.areaScore,
      anchor: 'middle',
    })),
    name: main ? common.stageFrom(main.title) : '',
    nameX: x,
    nameAnchor: x < 15 ? 'start' : x > 85 ? 'end' : 'middle',
  }
}

export const barsOf = ({ all, main }: Bars): BarView[] =>
  all.map((bar) => ({ x: bar, isMain: bar === main?.areaScore }))

/** A part of the questions claims no stage, so there is no bar to reach. */
const thresholds = (report: Report): number[] =>
  isPartial(report) ? [] : report.stages.flatMap(({ areaScore }) => areaScore ?? [])

/** The bar of the next stage; on the top stage the last one reached. None where no stage is said. */
export function mainBar({ next, stage }: Pick<Report, 'next' | 'stage'>): MainBar | null {
  const { title, areaScore } = next ?? stage ?? {}
  return title === undefined || areaScore === undefined ? null : { title, areaScore }
}

export const isPartial = ({ document }: Report): boolean => !document.scope.complete

/** From right to left: a number too close to its right neighbour is left out, but never the main one. */
function uncrowded(numbers: readonly number[], main: number | undefined): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => b - a)
  const kept: number[] = []
  for (const number of sorted) {
    const right = kept[0]
    const fits = right === undefined || right - number >= CROWDED
    if (number === main && !fits) kept.shift()
    if (fits || number === main) kept.unshift(number)
  }
  return kept
}
