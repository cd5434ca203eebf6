import { visibleLine } from '../../visible.ts'

/** Numbers, names and lists in words, the same everywhere. */

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** A role in the middle of a sentence. */
export function roleName(title: string): string {
  return lowerFirst(visibleLine(title))
}

/** A family is its id read as words. */
export function familyName(id: string): string {
  return id.replaceAll('-', ' ')
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export function inWords(count: number): string {
  return SMALL[count] ?? String(count)
}
