import type { Item, Stage } from '../../model/questionnaire.ts'
import type { Explanation } from '../../model/working.ts'
import type { DocumentWords } from '../../words/document-words.ts'
import { type Rational, toFixed } from '../rational.ts'

export type { Explanation } from '../../model/working.ts'

/** What an explanation is written with. */
export type Telling = { words: DocumentWords['explain']; stages: readonly Stage[] }

export const says = (text: string, because: Explanation[] = []): Explanation => ({ text, because })

/** An exact fraction with its decimal beside it; a whole number alone. */
export function exact(value: Rational, { words }: Telling): string {
  return value.d === 1n ? String(value.n) : words.exact(`${value.n}/${value.d}`, toFixed(value, 2))
}

export const named = ({ id, short }: Pick<Item, 'id' | 'short'>, { words }: Telling): string =>
  short === undefined ? id : words.question(short, id)
