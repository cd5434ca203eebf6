import type { Assessment } from '../model/assessment.ts'
import type { Presentation } from './presentation.ts'

export type Format = 'md' | 'html' | 'json' | 'junit' | 'badge'

/**
 * A document as text. Depends on what it is given alone: no clock, no locale, no file.
 * Each format is loaded only when it is asked for.
 */
export async function render(
  document: Assessment,
  format: Format,
  presentation: Presentation = {},
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    case 'md':
      return (await import('./markdown-report.ts')).renderMarkdown(document, presentation)
    case 'html':
      return (await import('./html-report.ts')).renderHtml(document, presentation)
    case 'junit':
      return (await import('./junit-report.ts')).renderJunit(document, presentation.gates ?? [])
    case 'badge':
      return (await import('./badge.ts')).renderBadge(document)
  }
}
