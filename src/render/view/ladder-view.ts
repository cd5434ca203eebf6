import type { Report } from '../report.ts'
import type { DocumentWords } from '../../words/document-words.ts'
import { type CriticalView, criticalItems, criticalView } from './critical-view.ts'

/** The stages as stairs: an order, not a scale. Heights are in percent of the drawing. */
export type LadderView = {
  title: string
  heads: DocumentWords['pageOne']['ladderHeads']
  isVertical: boolean
  rungs: RungView[]
} | null
export type RungView = {
  title: string
  needs: string
  fill: 'reached' | 'here' | 'possible' | 'empty'
  isHere: boolean
  hereText: string
  /** above this rung the words "somewhere here" begin */
  label: string
  y: number
  height: number
  /** where the stair before this one ends, if there is one */
  before: number
  hasRiser: boolean
  isReached: boolean
  marks: CriticalView[]
  criticalWord: string
}

const LOWEST = 14
const HIGHEST = 90
const MANY_STAGES = 7
const LONG_TITLE = 14

export function ladderView(report: Report): LadderView {
  const { stages, document } = report
  if (!document.scope.complete) return null
  return {
    title: report.words.pageOne.ladder,
    heads: report.words.pageOne.ladderHeads,
    isVertical:
      stages.length > MANY_STAGES || stages.some(({ title }) => [...title].length > LONG_TITLE),
    rungs: stages.map((_, index) => rungView(index, report)),
  }
}

function rungView(index: number, report: Report): RungView {
  const { stages, document, words } = report
  const fill = fillOf(index, report)
  const stage = stages[index]
  const marks = criticalItems(report).filter(({ result }) => result.critical?.stage === stage?.id)
  const isHere = index === document.stage.index
  const height = treadHeight(index, stages.length)
  return {
    title: stage?.title ?? '',
    needs: needsOf(index, report),
    fill,
    isHere,
    hereText: isHere ? words.pageOne.here : fill === 'possible' ? words.pageOne.somewhere : '',
    label: isHere
      ? words.pageOne.hereMark
      : isFirstPossible(index, report)
        ? words.pageOne.somewhere
        : '',
    y: 100 - height,
    height,
    before: 100 - treadHeight(Math.max(0, index - 1), stages.length),
    hasRiser: index > 0,
    isReached: fill === 'reached' || fill === 'here',
    marks: marks.map((placed) => criticalView(placed, report)),
    criticalWord: words.common.critical,
  }
}

function fillOf(index: number, { document, stages }: Report): RungView['fill'] {
  const { index: here, lowest, highest } = document.stage
  if (here !== null) return index === here ? 'here' : index < here ? 'reached' : 'empty'
  const place = (id: string | null) => stages.findIndex((stage) => stage.id === id)
  return index >= place(lowest) && index <= place(highest) ? 'possible' : 'empty'
}

function isFirstPossible(index: number, { document, stages }: Report): boolean {
  return document.stage.index === null && stages[index]?.id === document.stage.lowest
}

function needsOf(index: number, { stages, words }: Report): string {
  const bar = stages[index]?.areaScore
  if (bar !== undefined) return words.pageOne.needs(bar)
  return index === 0 ? words.pageOne.openToAll : words.pageOne.needsCriticals
}

/** For five stages 14, 33, 52, 71, 90: evenly, so that no step looks harder than another. */
function treadHeight(index: number, count: number): number {
  return count === 1 ? LOWEST : Math.round(LOWEST + ((HIGHEST - LOWEST) * index) / (count - 1))
}
