import { visibleLine } from '../visible.ts'
import { isWorthKeeping } from './draft.ts'
import { pendingInWords, pendingOf } from './machine/pending.ts'
import { askedPlace, decidedOf, openOf, tally } from './machine/progress.ts'
import type { State } from './machine/state.ts'
import type { Here } from './machine/step.ts'
import { counted } from './words/common-words.ts'
import { savedWords } from './words/saving-words.ts'

/** What is printed when an interview ends before its reports are written. */

/** T13 */
export function leftWords({ world, state }: Here): string {
  if (!isWorthKeeping(state)) return NOTHING_YET
  return [
    savedWords({ world, state }),
    `To go on: ${world.command} ${world.again}`,
    'No report was written yet.',
  ].join('\n')
}

const NOTHING_YET = 'Nothing was answered yet, so nothing was saved.'

/** F13 */
export function stoppedWords(last: Here): string {
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

function standing({ world, state }: Here): string {
  const all = tally(world, state)
  const answered = `${decidedOf(all)} of ${counted(all.asked, 'question')} answered, ${openOf(all)} open`
  const place = askedPlace(world, state)
  return place ? `${answered}; you were at question ${place.number}` : answered
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
  { world, state }: Here,
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
