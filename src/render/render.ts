import type { Assessment } from '../model/assessment.ts'

export type Format = 'md' | 'html' | 'json'

/**
 * A document as text. Depends on the document alone: no clock, no locale, no file.
 * Each format is loaded only when it is asked for.
 */
export async function render(document: Assessment, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    case 'md':
      return (await import('./markdown-report.ts')).renderMarkdown(document)
    case 'html':
      return (await import('./html-report.ts')).renderHtml(document)
  }
}
