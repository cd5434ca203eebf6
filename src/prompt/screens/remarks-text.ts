import { textWidth } from '../frame/look.ts'
import { columnsOf } from '../frame/width.ts'
import { answerTo } from '../machine/answer.ts'
import type { Drawing } from './drawing.ts'

/** "1 note, no evidence, 2 other views" */
export function remarksText({ world, state, look }: Drawing, id: string): string {
  const { here, hereInShort } = world.words.ask
  const { note, evidence = [], dissent = [] } = answerTo(state.answers, id)
  const remarks = {
    hasNote: note !== undefined,
    evidence: evidence.length,
    views: dissent.length,
  }
  const whole = here(remarks)
  return columnsOf(whole) <= textWidth(look.size) ? whole : hereInShort(remarks)
}
