import type { Here } from '../machine/step.ts'
import { isTimeToRest } from '../machine/walk.ts'

/** The last line at the end of a theme; T18 stands there once in a long sitting. */
export function closing({ world, state }: Here): string {
  const { themeEnd } = world.words
  if (world.isAlone) return themeEnd.notHandedIn
  if (!isTimeToRest(world, state)) return themeEnd.saved
  return themeEnd.rest(Math.round(state.clock.sitting / 60_000))
}
