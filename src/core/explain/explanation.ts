import { type Rational, toFixed } from '../rational.ts'

/** A statement, and what it follows from. */
export type Explanation = { text: string; because: Explanation[] }

export const says = (text: string, because: Explanation[] = []): Explanation => ({ text, because })

/** An exact fraction with its decimal beside it: `175/3 (58.33)`; a whole number alone. */
export function exact(value: Rational): string {
  return value.d === 1n ? String(value.n) : `${value.n}/${value.d} (${toFixed(value, 2)})`
}

/** `1 question`, `2 questions` */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
