import { decidedOf, openOf, tally } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'
import type { World } from '../world.ts'

/** What is said otherwise where one person answers alone: nothing is kept before they hand it in. */

export const leaveKey = ({ isAlone }: World) => (isAlone ? 'q leave' : 'q save and leave')

export const dontKnow = ({ isAlone }: World) => (isAlone ? "I don't know" : "We don't know")

export function notKeptWords({ world, state }: Here): string {
  const all = tally(world, state)
  return `${decidedOf(all)} of ${all.asked} answered, ${openOf(all)} open. If you leave now, none of it is kept.`
}

export const HANDING_IN =
  'What you hand in is one sheet with your role and without a name. After that it cannot be changed here.'

/** What finishing does, as a button and as a sentence. */
export const finishing = ({ isAlone }: World) =>
  isAlone
    ? { key: 'Enter hands in', row: 'Enter hands in your answers.', to: 'hand in your answers' }
    : { key: 'Enter writes the reports', row: 'Enter writes the reports.', to: 'write the reports' }

export const ctrlCWords = ({ isAlone }: World) =>
  isAlone
    ? 'Ctrl-C leaves at once, from anywhere, and keeps nothing.'
    : 'Ctrl-C saves everything and leaves at once, from anywhere.'
