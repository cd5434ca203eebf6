import type { Comparison } from '../model/comparison.ts'
import type { Brand } from './brand/brand.ts'

/** A comparison as text; like every report it depends on the document alone. */
export async function renderComparison(
  document: Comparison,
  format: 'md' | 'html' | 'json',
  brand?: Brand,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    case 'md':
      return (await import('./comparison/markdown-comparison.ts')).renderMarkdownComparison(
        document,
      )
    case 'html':
      return (await import('./comparison/html-comparison.ts')).renderHtmlComparison(document, brand)
  }
}
