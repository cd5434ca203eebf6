import type { Here } from '../machine/step.ts'
import { isTimeToRest } from '../machine/walk.ts'

/** The last line at the end of a theme; T18 stands there once in a long sitting. */
export function closing({ world, state }: Here): string {
  if (world.isAlone)
    return 'Nothing is handed in before the end. You can change all of it until then.'
  if (!isTimeToRest(world, state)) return 'Everything is saved. You can stop after any question.'
  const minutes = Math.round(state.clock.sitting / 60_000)
  return `You have been at it for ${minutes} minutes. This is a good place to stop for today. Everything is saved either way.`
}
