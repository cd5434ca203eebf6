import { columnsOf } from '../frame/width.ts'
import type { Answer } from '../machine/answer.ts'
import { counted } from '../words/common-words.ts'

/** "1 note, no evidence, 2 other views" */
export function remarksText({ note, evidence = [], dissent = [] }: Answer, width: number): string {
  const parts = [
    note === undefined ? 'no note' : '1 note',
    evidence.length === 0 ? 'no evidence' : `${evidence.length} evidence`,
    dissent.length === 0 ? 'no other view' : counted(dissent.length, 'other view'),
  ]
  const whole = `Here: ${parts.join(', ')}`
  if (columnsOf(whole) <= width) return whole
  return `Here: ${parts.filter((part) => !part.startsWith('no ')).join(', ') || 'nothing added yet'}`
}
