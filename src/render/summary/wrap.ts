import { type RichText, type Run, plainText } from '../../words/rich-text.ts'

export const widthOf = (text: string): number => [...text].length

/**
 * Rich text in lines of at most `width` characters, broken at spaces. What fits stays as it is, columns
 * of spaces included. A word longer than that has a line of its own.
 */
export function wrapRich(text: RichText, width: number): RichText[] {
  if (widthOf(plainText(text)) <= width) return [text]
  const lines: RichText[] = [[]]
  let used = 0
  for (const word of wordsOf(text)) {
    const length = widthOf(word.text)
    if (used > 0 && used + 1 + length > width) {
      lines.push([])
      used = 0
    }
    const gap = used > 0 && !word.isGlued ? ' ' : ''
    lines.at(-1)?.push({ text: gap + word.text, strong: word.strong })
    used += widthOf(gap) + length
  }
  return lines
}

export const wrap = (text: string, width: number): string[] =>
  wrapRich([{ text, strong: false }], width).map((line) => line.map((run) => run.text).join(''))

/** A word is glued where no space stands between it and the one before, as a full stop after a strong word. */
type Word = Run & { isGlued: boolean }

function wordsOf(text: RichText): Word[] {
  let endsOpen = true
  return text.flatMap((run) => {
    const words = run.text.split(' ').filter((word) => word !== '')
    const isGlued = !endsOpen && !run.text.startsWith(' ')
    endsOpen = run.text.endsWith(' ')
    return words.map((word, index) => ({
      text: word,
      strong: run.strong,
      isGlued: index === 0 && isGlued,
    }))
  })
}
