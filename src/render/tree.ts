import wrapAnsi from 'wrap-ansi'
import { visible } from '../visible.ts'

export type Tree = { text: string; because: readonly Tree[] }

const WIDTH = 96

/** A tree of statements as indented text, each line hanging under its first word. */
export function renderTree(tree: Tree): string {
  return visible(`${linesOf(tree, 0).join('\n')}\n`)
}

function linesOf({ text, because }: Tree, depth: number): string[] {
  const margin = '  '.repeat(depth)
  const lines = wrapAnsi(text, WIDTH - margin.length - 2).split('\n')
  const own = lines.map(
    (line, index) => `${margin}${depth > 0 && index === 0 ? '- ' : depth > 0 ? '  ' : ''}${line}`,
  )
  return [...own, ...because.flatMap((child) => linesOf(child, depth + 1))]
}
