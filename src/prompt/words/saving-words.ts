import { visibleLine } from '../../visible.ts'
import { notKeptWords } from './alone-words.ts'
import { decidedOf, openOf, tally } from '../machine/progress.ts'
import type { State } from '../machine/state.ts'
import type { Here } from '../machine/step.ts'

/** What is said of a save, that worked or did not. */

/** The beginning of T13. */
export function savedWords({ world, state }: Here): string {
  if (world.isAlone) return notKeptWords({ world, state })
  const all = tally(world, state)
  return `Saved in ${visibleLine(world.draft)}: ${decidedOf(all)} of ${all.asked} answered, ${openOf(all)} open.`
}

/** T11: it stands over the screen whose answer is not saved yet. */
export function troubleWords({ trouble }: State): string {
  if (!trouble) return ''
  const { reason, remedy } = trouble
  return (
    `Not saved: ${visibleLine(reason)}. Your answer is still on this screen, and everything before it is safe. ` +
    `${remedy}, then press Enter.`
  )
}
