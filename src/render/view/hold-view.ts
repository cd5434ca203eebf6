import { type AreaOf, type Report, nameOf } from '../report.ts'
import { isPartial } from './axis-view.ts'
import { type Mark, criticalItems, criticalView } from './critical-view.ts'

/** The right half of page one: what keeps the next stage out of reach, then the other critical items. */
export type HoldView = {
  title: string
  rows: HoldRow[]
  more: string
  criticalTitle: string
  criticalRows: HoldRow[]
  criticalMore: string
  met: HoldRow | null
  /** whether there is any critical item beside those that hold the next stage */
  hasOthers: boolean
}
export type HoldRow = { mark: Mark | 'area'; name: string; stage: string; value: string }

const LIMIT_ROWS = 5
const CRITICAL_ROWS = 4

export function holdView(report: Report): HoldView {
  const rows = holdRows(report)
  const all = criticalItems(report)
  const met = all.filter(({ result }) => result.critical?.state === 'met').length
  const missing = missingElsewhere(report)
  const room = met > 0 ? CRITICAL_ROWS - 1 : CRITICAL_ROWS
  return {
    title: titleOf(report),
    rows: rows.slice(0, LIMIT_ROWS),
    more: moreThan(rows.length - LIMIT_ROWS, report),
    criticalTitle: report.words.pageOne.criticals(met, all.length),
    criticalRows: missing.slice(0, room),
    criticalMore: moreThan(missing.length - room, report),
    met: metRow(report),
    hasOthers: missing.length + met > 0,
  }
}

function titleOf(report: Report): string {
  const { pageOne } = report.words
  if (isPartial(report)) return pageOne.scanLimits
  if (report.next) return pageOne.keeps(report.next.title)
  return report.stage ? pageOne.watch : pageOne.missing
}

function holdRows(report: Report): HoldRow[] {
  if (isPartial(report)) return lowestAsked(report)
  if (report.stage && !report.next) return nearestToBar(report)
  return report.document.stage.limitedBy.map((limit) => {
    const area =
      limit.kind === 'area' ? report.document.areas.find(({ id }) => id === limit.id) : undefined
    const item = report.itemsById.get(limit.id)
    if (area) return areaRow(area, shortOf(area, report))
    return item ? criticalRow(criticalView(item, report)) : areaRow({ title: limit.id }, '')
  })
}

export function shortOf(area: AreaOf, report: Report): string {
  const { next, words, voices } = report
  if (area.display !== null && next?.areaScore !== undefined)
    return words.pageOne.needsScore(area.display, next.areaScore)
  return voices.answered(area.themes, report) || words.common.cannotSay
}

const areaRow = ({ title }: Pick<AreaOf, 'title'>, value: string): HoldRow => ({
  mark: 'area',
  name: title,
  stage: '',
  value,
})

const criticalRow = ({
  mark,
  name,
  state,
}: {
  mark: Mark
  name: string
  state: string
}): HoldRow => ({
  mark,
  name,
  stage: '',
  value: state,
})

/** On the top stage: the areas with the least to spare. */
function nearestToBar({ document, stage, words }: Report): HoldRow[] {
  const bar = stage?.areaScore ?? 0
  return document.areas
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map((area) => areaRow(area, words.pageOne.aboveBar(area.display ?? '', bar)))
}

/** In a partial scope: the lowest themes that were asked. */
function lowestAsked({ themes }: Report): HoldRow[] {
  return themes
    .filter(({ result }) => result.score !== null)
    .sort((a, b) => (a.result.score ?? 0) - (b.result.score ?? 0))
    .slice(0, LIMIT_ROWS)
    .map(({ result }) => areaRow(result, result.display ?? ''))
}

const ORDER: Mark[] = ['unmet', 'contested', 'unknown', 'waived']

/** Critical items that are not in place and do not hold the next stage, one by one. */
function missingElsewhere(report: Report): HoldRow[] {
  const limits = new Set(report.document.stage.limitedBy.map(({ id }) => id))
  const others = criticalItems(report)
    .filter(({ result }) => !limits.has(result.id))
    .map((placed) => criticalView(placed, report))
  return ORDER.flatMap((mark) => others.filter((other) => other.mark === mark)).map((other) => ({
    ...criticalRow(other),
    stage: other.stage,
  }))
}

/** All that are in place, in one row. */
function metRow(report: Report): HoldRow | null {
  const met = criticalItems(report).filter(({ result }) => result.critical?.state === 'met')
  const name = met.map(nameOf).join('; ')
  return met.length === 0
    ? null
    : { mark: 'met', name, stage: '', value: report.words.common.criticalState.met }
}

const moreThan = (count: number, { words }: Report): string =>
  count > 0 ? words.common.andMore(count) : ''
