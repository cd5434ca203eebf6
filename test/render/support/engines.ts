import MarkdownIt from 'markdown-it'
import { marked } from 'marked'

/** Two engines that read GitHub's dialect, made by different people: what one lets pass the other may not. */
export const ENGINES: Record<string, (markdown: string) => string> = {
  marked: (markdown) => marked.parse(markdown, { async: false }),
  // With HTML and links on, as a careless site may have them.
  'markdown-it': (markdown) => new MarkdownIt({ html: true, linkify: true }).render(markdown),
}
