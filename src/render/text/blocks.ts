import wrapAnsi from 'wrap-ansi'
import { visible } from '../../visible.ts'

/** Blocks of lines for the terminal, an empty line between them. */

const WIDTH = 88

export function joined(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0)
  return visible(`${filled.map((block) => block.join('\n')).join('\n\n')}\n`)
}

/** A title with its lines, or nothing where there are none. */
export const titled = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [title, ...lines] : []

export const paragraph = (text: string): string[] =>
  text ? wrapAnsi(text.trim(), WIDTH).split('\n') : []

export const bullet = (text: string): string[] => hanging(`- ${text}`, '  ', '    ')

export function hanging(text: string, first: string, rest = first): string[] {
  const lines = wrapAnsi(text, WIDTH - rest.length).split('\n')
  return lines.map((line, index) => (index === 0 ? first : rest) + line)
}
