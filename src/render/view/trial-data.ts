import type { Result } from '../../model/result.ts'
import type { TrialData } from '../../model/working.ts'
import type { Presentation } from '../presentation.ts'
import { type Plain, printable } from '../text/printable.ts'
import { toReport } from '../to-report.ts'

/** What the page needs to try out actions. Null where it has none to tick. */
export function trialData(document: Result, presentation: Presentation): Plain | null {
  const { working, parts, words } = toReport(document, presentation)
  if (!working || !parts.has('register') || document.actions.length === 0) return null
  return printable({ trial: working.trial, words: words.trial.said } satisfies TrialData)
}
