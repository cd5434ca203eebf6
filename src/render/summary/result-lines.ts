import type { AreaOf, Report } from '../report.ts'
import { type RichText, sentences } from '../../words/rich-text.ts'
import { figuresView, rangeOf } from '../view/figures-view.ts'
import { openOutcome } from '../view/open-outcome.ts'
import { visibleLine } from '../../visible.ts'
import { type Frame, columns, fitsBeside, labelled } from './rows.ts'

/** Stage, areas, who was in the room, what is open. */
export function resultLines(report: Report, frame: Frame, sittings: number | undefined): string[] {
  const { label } = report.words.summary
  return [
    ...labelled(label.stage, stageText(report), frame),
    ...areaLines(report, frame),
    ...report.voices
      .summaryRows(report, sittings)
      .flatMap(({ label: name, text }) => labelled(name, text, frame)),
  ]
}

function stageText(report: Report): RichText {
  const { document, stage, words } = report
  if (!document.scope.complete) return words.summary.partial
  if (document.overall.status === 'not-applicable') return words.summary.nothingApplies
  return sentences(
    stage ? words.summary.is(stage.title) : words.summary.unsaid,
    openSentence(report),
  )
}

function openSentence(report: Report): RichText {
  const { summary } = report.words
  const open = report.voices.openCount(report)
  const outcome = openOutcome(report)
  if (open === 0 || !outcome) return []
  if (!outcome.isSame) return summary.withOpen(open, outcome)
  return report.stage ? summary.withOpenSame(open) : []
}

/** In columns; in a narrow window each area's title above its figures. */
function areaLines(report: Report, frame: Frame): string[] {
  const { label } = report.words.summary
  const cells = report.document.areas.map((area) => areaCells(area, report))
  const rows = columns(cells, [1])
  const fits = rows.every((row) => fitsBeside(row, frame))
  const texts = fits
    ? rows
    : cells.flatMap(([title = '', ...figures]) => [title, figures.filter(Boolean).join(', ')])
  return texts.flatMap((text, index) => labelled(index === 0 ? label.areas : '', text, frame))
}

function areaCells(area: AreaOf, report: Report): string[] {
  const { words, next, document } = report
  const { score, isQuiet } = figuresView(area, report)
  const range = rangeOf(area, report)
  const isShort = document.stage.limitedBy.some(({ id }) => id === area.id) && area.score !== null
  return [
    visibleLine(area.title),
    score,
    range ? (isQuiet ? words.common.allAnswered : words.summary.range(range.low, range.high)) : '',
    isShort && next?.areaScore !== undefined
      ? words.summary.needs(visibleLine(next.title), next.areaScore)
      : '',
  ]
}
