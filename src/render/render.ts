import type { Result } from '../model/result.ts'
import { asReleased } from './as-released.ts'
import type { Presentation } from './presentation.ts'

export type TextFormat = 'md' | 'html' | 'json' | 'csv' | 'junit' | 'badge'
export type BinaryFormat = 'docx' | 'xlsx'
export type Format = TextFormat | BinaryFormat

/**
 * A document as text, or as the bytes of a Word or Excel file. Depends on what it is given alone: no
 * clock, no locale, no file. Each format is loaded only when it is asked for.
 */
export function render(
  document: Result,
  format: TextFormat,
  presentation?: Presentation,
): Promise<string>
export function render(
  document: Result,
  format: BinaryFormat,
  presentation?: Presentation,
): Promise<Uint8Array>
export function render(
  document: Result,
  format: Format,
  presentation?: Presentation,
): Promise<string | Uint8Array>
export async function render(
  document: Result,
  format: Format,
  presentation: Presentation = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(asReleased(document), null, 2)}\n`
    case 'md':
      return (await import('./markdown-report.ts')).renderMarkdown(document, presentation)
    case 'html':
      return (await import('./html-report.ts')).renderHtml(document, presentation)
    case 'csv':
      return (await import('./items-csv.ts')).renderItemsCsv(document)
    case 'docx':
      return (await import('./docx-report.ts')).renderDocx(document, presentation)
    case 'xlsx':
      return (await import('./actions-xlsx.ts')).renderActionsXlsx(document)
    case 'junit':
      return (await import('./junit-report.ts')).renderJunit(document, presentation.gates ?? [])
    case 'badge':
      return (await import('./badge.ts')).renderBadge(document, presentation.brand)
  }
}
