import { type PlacedTheme, type Report } from '../report.ts'

/** A theme in two sentences: its score with what is open, and its critical items. */
export function themeLead(placed: PlacedTheme, report: Report): string {
  return [report.voices.scoreSentence(placed, report), criticalSentence(placed, report)]
    .filter(Boolean)
    .join(' ')
}

function criticalSentence({ result }: PlacedTheme, report: Report): string {
  const critical = [...result.items].filter(
    (item) => item.critical && item.critical.state !== 'hidden' && item.critical.state !== 'waived',
  )
  if (critical.length === 0) return ''
  const inState = (state: string) =>
    critical.filter((item) => item.critical?.state === state).length
  const limits = new Set(report.document.stage.limitedBy.map(({ id }) => id))
  const holding = critical.filter(({ id }) => limits.has(id)).length
  return report.words.theme.criticals(
    {
      met: inState('met'),
      all: critical.length,
      unsure: inState('unverified'),
      contested: inState('contested'),
      holding,
    },
    report.next?.title ?? '',
  )
}
