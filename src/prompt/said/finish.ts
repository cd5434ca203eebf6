import { visibleLine } from '../../visible.ts'
import { participantsOf } from '../draft.ts'
import { openOf, tally } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'

/** T15 and T16: what finishing now means. The same words for eyes and ears. */
export function finishWords(here: Here): string[] {
  const { world, state } = here
  const { finish } = world.words
  const all = tally(world, state)
  const open = openOf(all) + all.unseen
  const first = open === 0 ? finish.allAnswered(all.asked) : finish.open(open)
  if (world.isAlone) return [first, finish.handingIn]
  if (state.scope && !state.scope.complete) return [first, partWords(here, all.asked)]
  const { lowest, highest } = world.ports.stagesIfOpen(state.answers, participantsOf(world, state))
  if (open === 0 || lowest === null || highest === null) return [first]
  return [finish.range(open, visibleLine(lowest), visibleLine(highest))]
}

function partWords({ world, state }: Here, asked: number): string {
  const { finish } = world.words
  const { quick, areas = [], themes = [] } = state.scope ?? {}
  return quick ? finish.quickScan(asked) : finish.part(areas.length, themes.length, asked)
}
