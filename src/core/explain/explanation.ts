import type { CriticalState } from '../../model/assessment.ts'
import type { Item } from '../../model/questionnaire.ts'
import type { Explanation } from '../../model/working.ts'
import { type Rational, toFixed } from '../rational.ts'

export type { Explanation } from '../../model/working.ts'

export const says = (text: string, because: Explanation[] = []): Explanation => ({ text, because })

/** An exact fraction with its decimal beside it: `175/3 (58.33)`; a whole number alone. */
export function exact(value: Rational): string {
  return value.d === 1n ? String(value.n) : `${value.n}/${value.d} (${toFixed(value, 2)})`
}

/** A question by its short name, and by the id that asks for its own explanation. */
export const named = ({ id, short }: Pick<Item, 'id' | 'short'>): string =>
  short === undefined ? id : `${short} (${id})`

export const CRITICAL_STATES: Record<CriticalState, string> = {
  met: 'met',
  unmet: 'not met',
  unverified: 'not confirmed',
  waived: 'does not apply',
  hidden: 'not asked',
}

/** `1 question`, `2 questions` */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
