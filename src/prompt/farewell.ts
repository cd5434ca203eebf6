import { visibleLine } from '../visible.ts'
import { numberOf, askedIds, decidedOf, openOf, tally } from './machine/progress.ts'
import { pendingInWords, pendingOf } from './machine/pending.ts'
import type { State } from './machine/state.ts'
import { isWorthKeeping } from './run.ts'
import { counted } from './words.ts'
import type { World } from './world.ts'

/** What is printed when an interview ends before its reports are written. */

type Last = { world: World; state: State }

/** T13 */
export function leftWords({ world, state }: Last): string {
  if (!isWorthKeeping(state)) return NOTHING_YET
  const all = tally(world, state)
  return [
    `Saved in ${visibleLine(world.draft)}: ${decidedOf(all)} of ${all.asked} answered, ${openOf(all)} open.`,
    `To go on: ${world.command} ${world.again}`,
    'No report was written yet.',
  ].join('\n')
}

const NOTHING_YET = 'Nothing was answered yet, so nothing was saved.'

/** F13 */
export function stoppedWords(last: Last): string {
  const { world, state } = last
  if (!isWorthKeeping(state)) return `\nStopped. ${NOTHING_YET}`
  return [
    '',
    `Stopped. Everything is saved in ${visibleLine(world.draft)}`,
    '',
    `  ${standing(last)}`,
    ...unfinished(state),
    '',
    'To go on where you were, in this folder:',
    `  ${world.command} ${world.again}`,
    '',
    'No report was written yet.',
  ].join('\n')
}

function standing({ world, state }: Last): string {
  const all = tally(world, state)
  const answered = `${decidedOf(all)} of ${counted(all.asked, 'question')} answered, ${openOf(all)} open`
  const { place } = state
  const isAsked = place !== null && askedIds(world, state).includes(place)
  return isAsked ? `${answered}; you were at question ${numberOf(world, state, place)}` : answered
}

function unfinished(state: State): string[] {
  const pending = pendingOf(state)
  if (!pending) return []
  const { what, characters } = pendingInWords(pending)
  const name = what
    .replace(/^(a|an) /, 'The ')
    .replace(/^evidence/, 'The evidence')
    .replace(/^another/, 'The other')
  return [`  ${name} you were writing (${counted(characters, 'character')}) is kept too.`]
}

/** T11, for somebody who leaves without it. */
export function notSavedWords(
  { world, state }: Last,
  { reason, remedy }: { reason: string; remedy: string },
): string {
  const all = tally(world, state)
  return [
    `Not saved: ${visibleLine(reason)}. The last answer is not in ${visibleLine(world.draft)}; everything before it is.`,
    `${decidedOf(all)} of ${counted(all.asked, 'question')} were answered. ${remedy}, then run: ${world.command} ${world.again}`,
  ].join('\n')
}

/** T12 */
export function conflictWords(file: string): string {
  return [
    'The draft was changed from somewhere else. It was not overwritten.',
    `What you have here is in ${visibleLine(file)}.`,
  ].join('\n')
}
