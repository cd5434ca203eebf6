import type { InterviewWords } from '../../interview-words.ts'
import { MONTHS, shortDate } from '../dates.ts'

const DAYS = ['Dimanche', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi']

export const dateWords: InterviewWords['date'] = {
  moment: (date, clock) =>
    `${DAYS[date.getDay()]} ${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${clock}`,
  lastTime: (date) =>
    date === undefined ? 'La dernière fois' : `La dernière fois (${shortDate(date)})`,
  daysAgo: (days) => (days <= 0 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${days} jours`),
}
