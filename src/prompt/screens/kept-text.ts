import { answerTo } from '../machine/answer.ts'
import { standing } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'
import { widest } from '../frame/width.ts'
import type { World } from '../world.ts'

/** What was kept of a question, in a column of a list. */
export function keptText({ world, state }: Here, id: string): string {
  const now = standing(state, id)
  return now === 'answered'
    ? String(answerTo(state.answers, id).level)
    : world.words.mark.short[now]
}

export const keptWidth = ({ words }: World): number => widest(Object.values(words.mark.short))
