import type { Assessment } from '../model/assessment.ts'
import type { GateOutcome } from '../model/gate.ts'

export type Format = 'md' | 'html' | 'json' | 'junit' | 'badge'

export type RenderOptions = {
  /** the bars that the document was held against; a rendering fails nothing by itself */
  gates?: readonly GateOutcome[]
}

/**
 * A document as text. Depends on its arguments alone: no clock, no locale, no file.
 * Each format is loaded only when it is asked for.
 */
export async function render(
  document: Assessment,
  format: Format,
  { gates = [] }: RenderOptions = {},
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    case 'md':
      return (await import('./markdown-report.ts')).renderMarkdown(document)
    case 'html':
      return (await import('./html-report.ts')).renderHtml(document)
    case 'junit':
      return (await import('./junit-report.ts')).renderJunit(document, gates)
    case 'badge':
      return (await import('./badge.ts')).renderBadge(document)
  }
}
