/** "15:42" in local time */
export function clockTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Whole days between two moments, by the calendar and not by the clock. */
export function daysBetween(date: Date, today: Date): number {
  const midnight = (moment: Date) =>
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  return Math.round((midnight(today) - midnight(date)) / 86_400_000)
}
