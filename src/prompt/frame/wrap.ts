import { columnsOf, graphemes } from './width.ts'

/** One line of a wrapped text: which of its graphemes stand on it, from `start` up to `end`. */
export type Stretch = { start: number; end: number }

/**
 * Where to break a list of graphemes so that no line is wider than `width`.
 *
 * Breaks after spaces where there is one, anywhere in words that are too long (links), and always
 * at line feeds. A space at the end of a line hangs over the edge. Every grapheme stands on exactly
 * one line, so that a cursor can be found again.
 */
export function stretches(text: readonly string[], width: number): Stretch[] {
  const lines: Stretch[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const stop = feed === -1 ? text.length : feed
    start = breakParagraph(text, { start, end: stop }, { width: Math.max(1, width), lines })
    if (feed === -1) return lines
    start = feed + 1
  }
  return lines
}

type Target = { width: number; lines: Stretch[] }

function breakParagraph(
  text: readonly string[],
  paragraph: Stretch,
  { width, lines }: Target,
): number {
  let { start } = paragraph
  do {
    const end = endOfLine(text, { start, end: paragraph.end }, width)
    lines.push({ start, end })
    start = end
  } while (start < paragraph.end)
  return start
}

function endOfLine(text: readonly string[], { start, end }: Stretch, width: number): number {
  let used = 0
  let lastSpace = -1
  for (let at = start; at < end; at += 1) {
    const grapheme = text[at] ?? ''
    if (grapheme === ' ') {
      lastSpace = at
    } else if (used + columnsOf(grapheme) > width && at > start) {
      return lastSpace === -1 ? at : lastSpace + 1
    }
    used += columnsOf(grapheme)
  }
  return end
}

/** The lines of a text; an only word on the last line gets company where that costs no line. */
export function wrap(text: string, width: number): string[] {
  const units = graphemes(text.replace(/\t/g, ' '))
  const lines = stretches(units, width).map(({ start, end }) =>
    units.slice(start, end).join('').trimEnd(),
  )
  return width >= ROOMY ? withoutWidow(lines, width) : lines
}

/** On narrow screens a full line is worth more than a good-looking one. */
const ROOMY = 50

function withoutWidow(lines: string[], width: number): string[] {
  const last = lines.at(-1) ?? ''
  const words = (lines.at(-2) ?? '').split(' ')
  const moved = words.pop() ?? ''
  const isAlone = last !== '' && !last.includes(' ') && words.length > 1
  if (!isAlone || columnsOf(moved) + columnsOf(last) >= width) return lines
  return [...lines.slice(0, -2), words.join(' '), `${moved} ${last}`]
}
