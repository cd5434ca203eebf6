import { visibleLine } from '../../visible.ts'
import type { Report } from '../report.ts'
import { type Frame, columns } from './rows.ts'
import { wrap } from './wrap.ts'

const STEPS = 3

/** The first actions with their usual owners; the owner below where the window is too narrow for both. */
export function stepLines(report: Report, { width, style }: Frame): string[] {
  const actions = report.document.actions.slice(0, STEPS)
  if (actions.length === 0) return []
  const cells = actions.map(({ title, owner }) => [visibleLine(title), visibleLine(owner)])
  const rows = columns(cells)
  const fits = rows.every((row) => [...row].length + INDENT + 1 <= width)
  const lines = rows.flatMap((row, index) =>
    fits ? [numbered(index, row)] : stacked(index, cells[index] ?? [], width),
  )
  return ['', style.strong(report.words.summary.firstSteps(actions.length)), ...lines]
}

const INDENT = 5

const numbered = (index: number, text: string) => `  ${index + 1}  ${text}`

function stacked(index: number, cells: readonly string[], width: number): string[] {
  const lines = cells
    .filter(Boolean)
    .flatMap((cell) => wrap(cell, Math.max(10, width - 1 - INDENT)))
  return lines.map((line, at) => (at === 0 ? numbered(index, line) : ' '.repeat(INDENT) + line))
}
