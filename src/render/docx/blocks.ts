import { HeadingLevel, type ParagraphChild, Paragraph, TextRun } from 'docx'
import type { RichText } from '../../words/rich-text.ts'
import { STYLE } from './styles.ts'

/** What a paragraph or a cell holds: a text, or a text some pieces of which are strong. */
export type Content = string | RichText

/** Texts go in as text and as nothing else; the line ends that people typed stay. */
export function runsOf(content: Content): ParagraphChild[] {
  const pieces = typeof content === 'string' ? [{ text: content, strong: false }] : content
  return pieces.flatMap(({ text, strong }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(strong && { bold: true }),
          ...(index > 0 && { break: 1 }),
        }),
    ),
  )
}

export const paragraph = (content: Content, style?: string): Paragraph =>
  new Paragraph({ children: runsOf(content), ...(style !== undefined && { style }) })

/** A paragraph where there is something to say, and nothing where there is not. */
export const paragraphs = (content: Content, style?: string): Paragraph[] =>
  content.length === 0 ? [] : [paragraph(content, style)]

export const title = (text: Content): Paragraph =>
  new Paragraph({ children: runsOf(text), heading: HeadingLevel.TITLE })

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** @param level 1 to 3 */
export function heading(level: 1 | 2 | 3, text: string, { newPage = false } = {}): Paragraph {
  const outline = LEVELS[level - 1] ?? HeadingLevel.HEADING_3
  return new Paragraph({ children: runsOf(text), heading: outline, pageBreakBefore: newPage })
}

export const bullets = (contents: readonly Content[], style: string = STYLE.bullet): Paragraph[] =>
  contents.map((content) => paragraph(content, style))

/** Words of others, and below them who said so. Where there are no words, only that. */
export const quotation = (text: string, by: string): Paragraph[] => [
  ...paragraphs(text, STYLE.quote),
  paragraph(by, STYLE.speaker),
]
