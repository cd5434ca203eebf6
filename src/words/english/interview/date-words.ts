import { MONTHS, shortDate } from '../dates.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const dateWords = {
  /** "Tuesday 3 November 2026, 15:42", in local time; `clock` is the "15:42" */
  moment: (date: Date, clock: string) =>
    `${DAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${clock}`,
  /** "Last time (12 Nov 2025)", or without the day where nobody wrote one */
  lastTime: (date: string | undefined) =>
    date === undefined ? 'Last time' : `Last time (${shortDate(date)})`,
  daysAgo: (days: number) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
}
