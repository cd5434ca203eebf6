/** Days in French words, the same whatever time zone or locale the machine has. */

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** Short names of three letters or four stay whole; what is cut has a point. */
const SHORT = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
]

/** "2026-11-01" as "1er novembre 2026". */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)}${Number(day) === 1 ? 'er' : ''} ${MONTHS[Number(month) - 1]} ${year}`
}

/** "1er nov. 2026" */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)}${Number(day) === 1 ? 'er' : ''} ${SHORT[Number(month) - 1]} ${year}`
}
