import type { Report } from '../report.ts'
import { type RichText, sentences } from '../text/rich-text.ts'
import { isPartial } from './axis-view.ts'
import { type Counts, allCounts } from './counts.ts'
import { openOutcome } from './open-outcome.ts'

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
  const { document, words } = report
  const counts = allCounts(document)
  if (isPartial(report)) return partialLead(report, counts)
  if (!report.stage)
    return sentences(
      notScored(report),
      unlessNone(counts, () => openSentence(report, counts)),
    )
  return sentences(
    holdSentence(report),
    counts.open === 0 ? words.headline.allAnswered : openSentence(report, counts),
  )
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

function openSentence(report: Report, { open }: Counts): RichText {
  const { headline } = report.words
  const outcome = openOutcome(report)
  if (!outcome) return []
  if (!outcome.isSame) return headline.openCouldChange(open, outcome)
  return report.stage ? headline.openCannotChange(open) : []
}

function partialLead(report: Report, counts: Counts): RichText {
  const { words, items, document } = report
  const all = document.pack.areas.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.items),
  ).length
  const asked = items.filter(({ result }) => result.state !== 'hidden').length
  return sentences(
    words.headline.partial(asked, all),
    unlessNone(counts, () => words.headline.openCouldMove(counts.open)),
  )
}

const unlessNone = ({ open }: Counts, say: () => RichText): RichText => (open === 0 ? [] : say())
