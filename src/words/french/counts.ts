/** French for numbers and lists. */

const WORDS = [
  'aucun',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
]
const FEMININE = ['aucune', 'une']
const NO_BREAK = '\u00a0'

export type Noun = { one: string; many: string; isFeminine?: boolean }

/** With several words each of them may take an s, so the plural is given where it is not the noun and an s. */
export const noun = (one: string, many = `${one}s`): Noun => ({ one, many })

export const feminine = (one: string, many = `${one}s`): Noun => ({ one, many, isFeminine: true })

/** To twelve as words, beyond as digits: what sentences use. */
export const numberWord = (count: number, { isFeminine = false }: Partial<Noun> = {}): string =>
  (isFeminine ? FEMININE[count] : undefined) ?? WORDS[count] ?? String(count)

/** "deux domaines", "une réponse", "14 questions". Nothing at all is singular. */
export function counted(count: number, noun: Noun): string {
  const number = numberWord(count, noun)
  return `${number}${/\d/.test(number) ? NO_BREAK : ' '}${count < 2 ? noun.one : noun.many}`
}

/** "1 question", "46 questions": what screens say, where figures are compared. */
export const digits = (count: number, { one, many }: Noun): string =>
  `${count}${NO_BREAK}${count < 2 ? one : many}`

/** "a", "a et b", "a, b et c" */
export function listed(texts: readonly string[], joint = 'et'): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** The first few by name, the rest by number: "1, 2, 3 et 4 de plus" */
export function listedUpTo(
  limit: number,
  texts: readonly string[],
  more: (count: number) => string,
): string {
  if (texts.length <= limit) return listed(texts)
  return listed([...texts.slice(0, limit), more(texts.length - limit)])
}

/** A figure with a decimal comma and a real minus sign: "49,9", "−3". */
export const figure = (number: string | number): string =>
  String(number).replace('-', '−').replace('.', ',')

/** "s" for more than one. */
export const s = (count: number): string => (count < 2 ? '' : 's')
