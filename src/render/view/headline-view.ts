import type { Report } from '../report.ts'
import { type RichText, sentences } from '../../words/rich-text.ts'
import { isPartial } from './axis-view.ts'

/** The largest line, which says the stage, and the next, which says what holds the following one back. */
export type HeadlineView = { title: string; stage: string; isLong: boolean; lead: RichText }

const LONG = 80

export function headlineView(report: Report): HeadlineView {
  const title = titleOf(report)
  const stage = report.stage?.title ?? ''
  return { title, stage, isLong: [...`${title} ${stage}`].length > LONG, lead: leadOf(report) }
}

function titleOf({ document, stage, stages, words }: Report): string {
  const { organisation, scope } = document
  if (!scope.complete)
    return scope.quick
      ? words.headline.quickScan(organisation)
      : words.headline.partOf(organisation)
  if (!stage) return words.headline.noStage(organisation)
  return words.headline.atStage(organisation, stages.indexOf(stage) + 1, stages.length)
}

function leadOf(report: Report): RichText {
  if (isPartial(report)) return partialLead(report)
  const held = report.stage ? holdSentence(report) : notScored(report)
  return sentences(held, report.voices.openSentence(report))
}

function holdSentence({ document, stage, next, words }: Report): RichText {
  if (!next) return words.headline.top(stage?.areaScore ?? null, stage?.title ?? '')
  const areas = document.stage.limitedBy.filter(({ kind }) => kind === 'area').length
  return words.headline.keeps(areas, document.stage.limitedBy.length - areas, next.title)
}

function notScored({ document, words }: Report): RichText {
  if (document.overall.status === 'not-applicable') return words.headline.nothingApplies
  const areas = document.areas.filter(({ status }) => status !== 'not-applicable')
  const unscored = areas.filter(({ status }) => status === 'insufficient')
  return words.headline.notScored(
    unscored.map(({ title }) => title),
    areas.length,
  )
}

function partialLead(report: Report): RichText {
  const { words, items, document, voices } = report
  const all = document.pack.areas.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.items),
  ).length
  const asked = items.filter(({ result }) => !('state' in result) || result.state !== 'hidden')
  const open = voices.openCount(report)
  return sentences(
    words.headline.partial(asked.length, all),
    open === 0 ? [] : words.headline.openCouldMove(open),
  )
}
