/** English for numbers and lists. */

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const NO_BREAK = '\u00a0'

export type Noun = { one: string; many: string }

export const noun = (one: string, many = `${one}s`): Noun => ({ one, many })

/** To twelve as words, beyond as digits: what sentences use. */
export const numberWord = (count: number): string => WORDS[count] ?? String(count)

/** "two areas", "14 items" */
export function counted(count: number, { one, many }: Noun): string {
  const number = numberWord(count)
  return `${number}${/\d/.test(number) ? NO_BREAK : ' '}${count === 1 ? one : many}`
}

/** "1 question", "46 questions": what screens say, where figures are compared. */
export const digits = (count: number, { one, many }: Noun): string =>
  `${count} ${count === 1 ? one : many}`

/** "a", "a and b", "a, b and c" */
export function listed(texts: readonly string[], joint = 'and'): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** The first few by name, the rest by number: "1, 2, 3 and 4 more" */
export function listedUpTo(
  limit: number,
  texts: readonly string[],
  more: (count: number) => string,
): string {
  if (texts.length <= limit) return listed(texts)
  return listed([...texts.slice(0, limit), more(texts.length - limit)])
}
