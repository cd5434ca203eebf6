import { visibleLine } from '../visible.ts'
import { isWorthKeeping } from './draft.ts'
import { pendingLength, pendingOf } from './machine/pending.ts'
import { askedPlace, decidedOf, openOf, tally } from './machine/progress.ts'
import type { State } from './machine/state.ts'
import type { Here } from './machine/step.ts'
import { savedWords } from './said/saving.ts'
import type { World } from './world.ts'

/** What is printed when an interview ends before its reports are written. */

/** T13 */
export function leftWords({ world, state }: Here): string {
  const { left, nothingYet } = world.words.leaving
  return isWorthKeeping(state)
    ? left(savedWords({ world, state }), commandAgain(world))
    : nothingYet
}

/** F13 */
export function stoppedWords({ world, state }: Here): string {
  const { stopped, stoppedAtNothing } = world.words.leaving
  if (!isWorthKeeping(state)) return stoppedAtNothing
  return stopped(draftHere(world), {
    ...standing({ world, state }),
    place: askedPlace(world, state)?.number ?? null,
    writing: unfinished(state),
  })
}

/** T11, for somebody who leaves without it. */
export function notSavedWords(
  { world, state }: Here,
  { reason, remedy }: { reason: string; remedy: string },
): string {
  return world.words.leaving.notSaved(draftHere(world), {
    ...standing({ world, state }),
    reason: visibleLine(reason),
    remedy,
  })
}

/** T12 */
export const conflictWords = ({ words }: World, file: string): string =>
  words.leaving.conflict(visibleLine(file))

const commandAgain = ({ command, again }: World) => `${command} ${again}`

const draftHere = (world: World) => ({
  draft: visibleLine(world.draft),
  command: commandAgain(world),
})

function standing({ world, state }: Here): Record<'decided' | 'asked' | 'open', number> {
  const all = tally(world, state)
  return { decided: decidedOf(all), asked: all.asked, open: openOf(all) }
}

function unfinished(state: State) {
  const pending = pendingOf(state)
  return pending && { kind: pending.kind, characters: pendingLength(pending) }
}
