import type { CriticalState } from '../../model/assessment.ts'
import { type PlacedTheme, type Report } from '../report.ts'
import { countsOf } from './counts.ts'
import { rangeOf } from './figures-view.ts'

/** A theme in two sentences: its score with what is open, and its critical items. */
export function themeLead(placed: PlacedTheme, report: Report): string {
  return [scoreSentence(placed, report), criticalSentence(placed, report)].filter(Boolean).join(' ')
}

function scoreSentence({ result }: PlacedTheme, report: Report): string {
  const { theme } = report.words
  const { answered, applicable, open } = countsOf([result])
  const range = rangeOf(result, report)
  if (range === null) return theme.notApplicable
  if (result.display === null) return theme.tooFew(answered, applicable, range)
  return open === 0 ? theme.scored(result.display) : theme.scoredOpen(result.display, range, open)
}

function criticalSentence({ result }: PlacedTheme, report: Report): string {
  const critical = result.items.filter(
    (item) => item.critical && item.critical.state !== 'hidden' && item.critical.state !== 'waived',
  )
  if (critical.length === 0) return ''
  const inState = (state: CriticalState) =>
    critical.filter((item) => item.critical?.state === state).length
  const limits = new Set(report.document.stage.limitedBy.map(({ id }) => id))
  const holding = critical.filter(({ id }) => limits.has(id)).length
  return report.words.theme.criticals(
    { met: inState('met'), all: critical.length, unsure: inState('unverified'), holding },
    report.next?.title ?? '',
  )
}
