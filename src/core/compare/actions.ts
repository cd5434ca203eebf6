import type { Comparison } from '../../model/comparison.ts'
import { compare, fromDecimal } from '../rational.ts'
import type { Wave } from './wave.ts'

const BEST = fromDecimal(4)

/** Actions that were offered at first and are not at last: finished where all they serve is at its best. */
export function actionChanges(first: Wave, last: Wave): Comparison['actions'] {
  const offered = new Set(last.result.actions.map(({ id }) => id))
  const ended = first.result.actions.filter(({ id }) => !offered.has(id))
  const isFinished = ({ items }: (typeof ended)[number]) =>
    items.length > 0 && items.every((id) => isAtBest(last, id))
  const named = ({ id, title }: (typeof ended)[number]) => ({ id, title })
  return {
    finished: ended.filter(isFinished).map(named),
    withdrawn: ended.filter((action) => !isFinished(action)).map(named),
  }
}

function isAtBest({ answers }: Wave, id: string): boolean {
  const value = answers.get(id)?.value ?? null
  return value !== null && compare(value, BEST) === 0
}
