import { type RichText, rich, strong } from '../../rich-text.ts'
import { counted, listed, listedUpTo, noun } from '../counts.ts'
import { peopleOf, rolePlural } from '../roles.ts'

const NAMED_ABSENT = 2

/** Who took part, who did not, and what that means. */
export const peopleWords = {
  label: 'Who took part:',
  present: (roles: { title: string; count: number }[]) => `${listedPresent(roles)}.`,
  alone: (title: string) => `one person, as ${article(title)}.`,
  absent: (titles: string[]) =>
    `Not in the room: ${listedUpTo(NAMED_ABSENT, titles.map(rolePlural), (count) => counted(count, noun('other role')))}.`,
  unknown: 'Who answered was not written down.',
  /** The notice in place of "who took part": its first sentence is strong. */
  nobodyOf: (titles: string[]): RichText =>
    rich`${strong(`No ${listed(titles.map(lower), 'or')} took part.`)}`,
  howTheySee: (roles: { title: string; count: number }[]): RichText =>
    rich`This is how ${listed(roles.map(({ title, count }) => peopleOf(title, count)))} ${isOne(roles) ? 'sees' : 'see'} it.`,
  howOneSees: (title: string): RichText =>
    rich`This is how one person, ${article(title)}, sees it.`,
  notWrittenDown: rich`Who did answer was not written down.`,
  notConfirmed: (titles: string[]): RichText =>
    rich`What only ${listed(titles.map(rolePlural), 'or')} can confirm counts as not confirmed.`,
}

const lower = (title: string) =>
  rolePlural(title) && peopleOf(title, 1).replace(/^1(?: from)?\s/, '')

const isOne = (roles: { count: number }[]) => roles.reduce((sum, { count }) => sum + count, 0) === 1

const listedPresent = (roles: { title: string; count: number }[]) =>
  roles.map(({ title, count }) => peopleOf(title, count)).join(', ')

function article(title: string): string {
  const text = lower(title)
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`
}
