import { MONTHS, shortDate } from '../../dates.ts'

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

/** "Last time (12 Nov 2025)", or without the day where nobody wrote one. */
export const lastTime = (date: string | undefined) =>
  date === undefined ? 'Last time' : `Last time (${shortDate(date)})`

/** "19 days ago", "today" */
export function daysAgo(date: Date, today: Date): string {
  const midnight = (moment: Date) =>
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  const days = Math.round((midnight(today) - midnight(date)) / 86_400_000)
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
}
