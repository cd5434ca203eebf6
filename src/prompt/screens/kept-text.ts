import { answerTo } from '../machine/answer.ts'
import { standing } from '../machine/progress.ts'
import type { Drawing } from './drawing.ts'

export function keptText(state: Drawing['state'], id: string): string {
  const { level } = answerTo(state.answers, id)
  const words = {
    answered: String(level),
    'dont-know': "don't know",
    'not-applicable': 'n/a',
    skipped: 'skipped',
    unseen: 'not asked',
  }
  return words[standing(state, id)]
}
