import type { Assessment } from '../../model/assessment.ts'
import type { TrialData } from '../../model/working.ts'
import type { Presentation } from '../presentation.ts'
import { toReport } from '../report.ts'
import { type Plain, printable } from '../text/printable.ts'

/** What the page needs to try out actions. Null where it has none to tick. */
export function trialData(document: Assessment, presentation: Presentation): Plain | null {
  const { working, parts, words } = toReport(document, presentation)
  if (!working || !parts.has('register') || document.actions.length === 0) return null
  return printable({ trial: working.trial, words: words.trial.said } satisfies TrialData)
}
