import type { Theme } from '../../model/questionnaire.ts'
import type { World } from '../world.ts'
import { placedItem } from '../world.ts'
import { type Answer, answerTo, isDecided } from './answer.ts'
import type { State } from './state.ts'

/** The questions of this interview, in pack order: those of its scope that are shown now. */
export function askedIds(world: World, { answers, scope }: State): string[] {
  const shown = world.ports.shown(answers)
  const inScope = world.ports.inScope(scope ?? { complete: true })
  return [...world.items.keys()].filter((id) => shown.has(id) && inScope.has(id))
}

export function numberOf(world: World, state: State, id: string): number {
  return askedIds(world, state).indexOf(id) + 1
}

/** The question that the interview is at; null in the review, and where it is not asked any more. */
export function askedPlace(world: World, state: State): { id: string; number: number } | null {
  const { place } = state
  const number = place === null ? 0 : numberOf(world, state, place)
  return place === null || number === 0 ? null : { id: place, number }
}

export type Tally = {
  asked: number
  level: number
  dontKnow: number
  /** shown and left without a decision */
  skipped: number
  notApplicable: number
  unseen: number
}

export function tally(world: World, state: State, ids = askedIds(world, state)): Tally {
  const count = (wanted: Standing) => ids.filter((id) => standing(state, id) === wanted).length
  return {
    asked: ids.length,
    level: count('answered'),
    dontKnow: count('dont-know'),
    skipped: count('skipped'),
    notApplicable: count('not-applicable'),
    unseen: count('unseen'),
  }
}

export const decidedOf = ({ level, dontKnow, notApplicable }: Tally) =>
  level + dontKnow + notApplicable
export const openOf = ({ dontKnow, skipped }: Tally) => dontKnow + skipped

export type Standing = Answer['state'] | 'unseen'

/** How a question stands; one that is on the screen for the first time is not skipped yet. */
export function standing(state: State, id: string): Standing {
  const answer = answerTo(state.answers, id)
  if (isDecided(answer) || state.seen.has(id)) return answer.state
  return 'unseen'
}

export function isOpen(state: State, id: string): boolean {
  const now = standing(state, id)
  return now === 'dont-know' || now === 'skipped'
}

export type AskedTheme = { theme: Theme; ids: string[] }

export function askedThemes(world: World, state: State): AskedTheme[] {
  const byTheme = new Map<string, AskedTheme>()
  for (const id of askedIds(world, state)) {
    const { theme } = placedItem(world, id)
    const group = byTheme.get(theme.id) ?? { theme, ids: [] }
    group.ids.push(id)
    byTheme.set(theme.id, group)
  }
  return [...byTheme.values()]
}
