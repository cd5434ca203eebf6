import type { Assessment } from '../../model/assessment.ts'
import type { PlacedTheme, Report } from '../report.ts'
import { countsOf } from './counts.ts'
import { rangeOf } from './figures-view.ts'

/** A theme's score in a sentence, with what its open answers can do. */
export function themeScoreSentence(
  { result }: PlacedTheme<Assessment>,
  report: Report<Assessment>,
): string {
  const { theme } = report.words
  const { answered, applicable, open } = countsOf([result])
  const range = rangeOf(result, report)
  if (range === null) return theme.notApplicable
  if (result.display === null) return theme.tooFew(answered, applicable, range)
  return open === 0 ? theme.scored(result.display) : theme.scoredOpen(result.display, range, open)
}
