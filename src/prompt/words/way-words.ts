import type { Scope } from '../../model/assessment.ts'
import { partsOf, QUICK, type Way } from '../layers/way.ts'
import { plannedMinutes } from '../machine/pace.ts'
import { askedIds } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'
import { counted, inWords } from './common-words.ts'

type WayColumns = { name: string; questions: string; minutes: string }

export function wayColumns(here: Here, way: Way): WayColumns {
  const all = countIn(here, { complete: true })
  switch (way) {
    case 'whole':
      return {
        name: 'The whole questionnaire',
        questions: counted(all, 'question'),
        minutes: wholeMinutes(all),
      }
    case 'quick': {
      const some = countIn(here, QUICK)
      return {
        name: 'Quick scan',
        questions: counted(some, 'question'),
        minutes: `about ${plannedMinutes(some)} min`,
      }
    }
    case 'part':
      return { name: 'One area or theme', ...partFigures(here) }
    case 'last':
      return {
        name: 'Start from last time',
        questions: counted(all, 'question'),
        minutes: 'each one confirmed or changed',
      }
  }
}

/** Half an hour is what a sitting beside other work can hold. */
function wholeMinutes(questions: number): string {
  const minutes = plannedMinutes(questions)
  const sittings = Math.round(minutes / 30)
  return `about ${minutes} min${sittings > 1 ? `, or ${inWords(sittings)} sittings` : ''}`
}

function countIn({ world, state }: Here, scope: Scope): number {
  return askedIds(world, { ...state, scope }).length
}

function partFigures({ world, state }: Here): Pick<WayColumns, 'questions' | 'minutes'> {
  const counts = partsOf(world, state).map(({ count }) => count)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const minutes = [least, most].map(plannedMinutes)
  return { questions: `${least} to ${most}`, minutes: `about ${minutes.join(' to ')} min` }
}

export const RULES = [
  'Read the question aloud. Everyone writes down 0 to 4 before anyone speaks.',
  'Those nearest to the work speak first, those in charge last.',
  "Not settled in three minutes? Keep the lower level, and press a to write down the other view in that person's own words.",
  '"We don\'t know" is an answer. Nobody has to tell their own story.',
]
