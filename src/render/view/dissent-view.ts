import type { Dissent } from '../../model/answer-sheet.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Report } from '../report.ts'

/**
 * Another view, word for word. The role is given only where the sheet gives it: whoever spoke was asked,
 * and could choose to be "someone in the room". In a report of one person's answers it is never given.
 */
export type DissentView = { text: string; by: string }

export function dissentView(
  { role, level, text }: Dissent,
  { document, words: { theme } }: Report<Assessment>,
): DissentView {
  const named = document.respondent === undefined ? role : undefined
  const title = document.pack.roles.find(({ id }) => id === named)?.title
  if (text === '')
    return { text: '', by: level === undefined ? theme.dissentBare : theme.dissentLevel(level) }
  return { text, by: theme.dissentOf(title ?? null, level ?? null) }
}
