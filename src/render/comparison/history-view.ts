import type { AreaChange, TrailFigure } from '../../model/comparison.ts'
import { shorten } from '../text/shorten.ts'
import { figureText } from './change-rows.ts'
import { type Compared } from './compared.ts'
import { barsIn } from './plots-view.ts'

/** Marks of the report's own grammar: areas differ in their shape and dashes, never in colour alone. */
const MARKS = ['disc', 'diamond', 'square', 'triangle', 'circle'] as const

/** Pixels from 100 down to 0. */
const HEIGHT = 220
const NAME_LIMIT = 12
/** Dates closer together than this share of the width leave the later name out; the table has it. */
const CROWDED = 20

/** Three dates and more: each area over time, as a drawing and as a table. */
export function historyView(compared: Compared) {
  const { document, words } = compared
  if (document.waves.length < 3) return null
  const xs = placesInTime(document.waves.map(({ date }) => date))
  const series = document.areas.map((area, index) => seriesOf(area, index, xs))
  return {
    title: words.history(document.waves.length),
    chart: words.historyChart,
    description: document.areas.map((area) => described(area, compared)).join('; '),
    height: HEIGHT,
    bars: barsIn(compared).all.map((bar) => ({
      y: yOf(bar),
      text: barName(bar, compared),
      isMain: bar === barsIn(compared).main?.areaScore,
    })),
    dates: datesOf(compared, xs),
    series,
    table: tableOf(compared),
  }
}

/** Percent of the width, true to the days between; evenly spread where the dates do not rise. */
function placesInTime(dates: readonly string[]): number[] {
  const days = dates.map((date) => Date.parse(date))
  const isRising = days.every((day, index) => index === 0 || day > (days[index - 1] ?? day))
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 1]
  return days.map((day, index) =>
    toHundredths(
      isRising ? ((day - first) / (last - first)) * 100 : (index / (days.length - 1)) * 100,
    ),
  )
}

const toHundredths = (value: number) => Math.round(value * 100) / 100

const yOf = (score: number) => toHundredths(HEIGHT - (score / 100) * HEIGHT)

function seriesOf({ title, figures }: AreaChange, index: number, xs: readonly number[]) {
  const points = figures.map(({ score }, at) =>
    score === null ? null : { x: xs[at] ?? 0, y: yOf(score) },
  )
  const mark = MARKS[index % MARKS.length] ?? 'disc'
  return {
    title,
    mark,
    points: points.flatMap((point) => point ?? []),
    // No line over a date at which the score cannot be said.
    lines: points.flatMap((from, at) => {
      const to = points[at + 1]
      return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
    }),
  }
}

function barName(bar: number, { document }: Compared): string {
  const stage = document.questionnaire.stages.find(({ areaScore }) => areaScore === bar)
  return `${shorten(stage?.title ?? '', NAME_LIMIT)} ${bar}`
}

function datesOf({ document, words }: Compared, xs: readonly number[]) {
  let free = -CROWDED
  return document.waves.map(({ date }, index) => {
    const x = xs[index] ?? 0
    const isNamed = x - free >= CROWDED || index === 0
    if (isNamed) free = x
    const [day = '', month = '', year = ''] = isNamed ? words.shortDate(date).split(' ') : []
    return { x, upper: `${day} ${month}`.trim(), lower: year }
  })
}

function described({ title, figures }: AreaChange, compared: Compared): string {
  const { words, document } = compared
  const values = figures.map((figure, index) =>
    words.historyAt(
      words.shortDate(document.waves[index]?.date ?? ''),
      figureText(figure, compared),
    ),
  )
  return words.historyValue(title, values.join(', '))
}

function tableOf(compared: Compared) {
  const { document, words, common } = compared
  const dates = document.waves.map(({ date }) => words.shortDate(date))
  const cells = (figures: readonly TrailFigure[]) =>
    figures.map((figure, index) => ({
      date: dates[index] ?? '',
      score: figureText(figure, compared),
    }))
  return {
    head: common.areaAndTheme,
    dates,
    rows: document.areas.flatMap((area) => [
      { title: area.title, isArea: true, cells: cells(area.figures) },
      ...area.themes.map((theme) => ({
        title: theme.title,
        isArea: false,
        cells: cells(theme.figures),
      })),
    ]),
    stages: {
      title: words.stage,
      cells: document.waves.map(({ stage }, index) => ({
        date: dates[index] ?? '',
        score: stage.title ?? words.noStage,
      })),
    },
  }
}
