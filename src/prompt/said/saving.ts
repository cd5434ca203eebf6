import { visibleLine } from '../../visible.ts'
import { decidedOf, openOf, tally } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'

/** What is said of a save, that worked or did not. */

/** The beginning of T13; nothing is kept of one who answers alone before they hand it in. */
export function savedWords({ world, state }: Here): string {
  const { saving } = world.words
  const all = tally(world, state)
  const standing = { decided: decidedOf(all), asked: all.asked, open: openOf(all) }
  return world.isAlone ? saving.notKept(standing) : saving.saved(visibleLine(world.draft), standing)
}

/** T11: it stands over the screen whose answer is not saved yet. */
export function troubleWords({ world, state: { trouble } }: Here): string {
  return trouble ? world.words.saving.trouble(visibleLine(trouble.reason), trouble.remedy) : ''
}
