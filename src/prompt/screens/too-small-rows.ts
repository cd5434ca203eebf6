import type { Row } from '../frame/row.ts'
import type { Drawing } from './drawing.ts'
import { paragraph } from './text-rows.ts'

/** T17 */
export function tooSmallRows({ world, look }: Pick<Drawing, 'world' | 'look'>): Row[] {
  const { columns, rows } = look.size
  const text = world.words.window.tooSmall(columns, rows, `${world.command} assess --plain`)
  return paragraph(text, { ...look, size: { ...look.size, columns: Math.max(12, columns) } }).slice(
    0,
    Math.max(1, rows),
  )
}
