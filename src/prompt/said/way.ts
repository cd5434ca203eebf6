import type { Scope } from '../../model/assessment.ts'
import { partsOf, QUICK, type Way } from '../layers/way.ts'
import { plannedMinutes } from '../machine/pace.ts'
import { askedIds } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'

type WayColumns = { name: string; questions: string; minutes: string }

export function wayColumns(here: Here, way: Way): WayColumns {
  return { name: here.world.words.way.names[way], ...wayFigures(here, way) }
}

function wayFigures(here: Here, way: Way): Omit<WayColumns, 'name'> {
  const { words } = here.world
  if (way === 'part') return partFigures(here)
  const count = countIn(here, way === 'quick' ? QUICK : { complete: true })
  const questions = words.way.questions(count)
  if (way === 'whole') return { questions, minutes: wholeMinutes(here, count) }
  if (way === 'quick') return { questions, minutes: words.way.minutes(plannedMinutes(count)) }
  return { questions, minutes: words.way.eachConfirmed }
}

/** Half an hour is what a sitting beside other work can hold. */
function wholeMinutes({ world }: Here, questions: number): string {
  const { way } = world.words
  const minutes = plannedMinutes(questions)
  const sittings = Math.round(minutes / 30)
  return sittings > 1 ? way.minutesInSittings(minutes, sittings) : way.minutes(minutes)
}

function countIn({ world, state }: Here, scope: Scope): number {
  return askedIds(world, { ...state, scope }).length
}

function partFigures({ world, state }: Here): Omit<WayColumns, 'name'> {
  const { way } = world.words
  const counts = partsOf(world, state).map(({ count }) => count)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return {
    questions: way.fewestToMost(least, most),
    minutes: way.minutesBetween(plannedMinutes(least), plannedMinutes(most)),
  }
}
