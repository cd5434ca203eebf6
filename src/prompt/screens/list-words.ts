import type { State } from '../machine/state.ts'
import { isTimeToRest } from '../machine/walk.ts'
import type { World } from '../world.ts'

export { shortTitle } from './parts.ts'

/** The last line at the end of a theme; T18 stands there once in a long sitting. */
export function closing({ world, state }: { world: World; state: State }): string {
  if (!isTimeToRest(world, state)) return 'Everything is saved. You can stop after any question.'
  const minutes = Math.round(state.clock.sitting / 60_000)
  return `You have been at it for ${minutes} minutes. This is a good place to stop for today. Everything is saved either way.`
}
