import { visibleLine } from '../visible.ts'

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

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Tuesday 3 November 2026, 15:42", in local time. */
export function moment(date: Date): string {
  return `${DAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${clockTime(date)}`
}

/** "15:42" */
export function clockTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** "12 Nov 2025" from 2025-11-12 */
export function shortDate(iso: string): string {
  const [year, month = 1, day = 1] = iso.split('-').map(Number)
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** "19 days ago", "today" */
export function daysAgo(date: Date, today: Date): string {
  const midnight = (moment: Date) =>
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  const days = Math.round((midnight(today) - midnight(date)) / 86_400_000)
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}
