import { small } from '../capital.ts'

const NO_BREAK = '\u00a0'

/** "3 peer workers", "1 from human resources" */
export function peopleOf(title: string, count: number): string {
  if (isField(title)) return `${count} from ${small(title)}`
  return `${count}${NO_BREAK}${count === 1 ? small(title) : rolePlural(title)}`
}

/** A role's title for several people: "people who use the service", "executives or board members". */
export function rolePlural(title: string): string {
  if (isField(title)) return small(title)
  return small(title).split(' or ').map(plural).join(' or ')
}

/** "a group of peer workers", "group 2 from human resources" */
export function groupOf(title: string, number: number | null): string {
  const group = number === null ? 'a group' : `group ${number}`
  return isField(title) ? `${group} from ${small(title)}` : `${group} of ${rolePlural(title)}`
}

/** "Human resources": a part of the organisation and not a person. */
const isField = (title: string) =>
  /^\S*\s?\w+(?:sources|ices|ations|ing)\b/.test(title) && !/er\b/.test(title)

function plural(phrase: string): string {
  const [, head = phrase, tail = ''] = /^(.*?)( (?:who|of|from|in|at|with) .*)?$/.exec(phrase) ?? []
  return pluralHead(head) + tail.replace(/^ who (\w+[^s])s\b/, ' who $1')
}

function pluralHead(head: string): string {
  if (/\bperson$/.test(head)) return head.replace(/person$/, 'people')
  if (/s$|\b[A-Z]{2,}$/.test(head)) return head
  if (/[^aeiou]y$/.test(head)) return head.replace(/y$/, 'ies')
  return `${head}s`
}
