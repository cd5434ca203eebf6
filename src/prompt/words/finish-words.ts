import { visibleLine } from '../../visible.ts'
import { participantsOf } from '../draft.ts'
import { openOf, tally, type Tally } from '../machine/progress.ts'
import type { Here } from '../machine/step.ts'
import { HANDING_IN } from './alone-words.ts'
import { counted, inWords } from './common-words.ts'

/** T15 and T16: what finishing now means. The same words for eyes and ears. */
export function finishWords({ world, state }: Here): string[] {
  const all = tally(world, state)
  const open = openOf(all) + all.unseen
  const first =
    open === 0
      ? `All ${all.asked} questions are answered.`
      : `${open} ${open === 1 ? 'question is' : 'questions are'} open.`
  if (world.isAlone) return [first, HANDING_IN]
  if (state.scope && !state.scope.complete) return [first, partWords({ world, state }, all)]
  const { lowest, highest } = world.ports.stagesIfOpen(state.answers, participantsOf(world, state))
  if (open === 0 || lowest === null || highest === null) return [first]
  return [
    `${first} If ${open === 1 ? 'it were' : 'they were all'} at level 0, the stage would be ${visibleLine(lowest)}. ` +
      `If ${open === 1 ? 'it were' : 'they were all'} at level 4, it would be ${visibleLine(highest)}.`,
  ]
}

function partWords({ state }: Here, { asked }: Tally): string {
  const { quick, areas, themes } = state.scope ?? {}
  const count = (ids: readonly string[] | undefined, noun: string) =>
    ids ? [`${inWords(ids.length)} ${noun}${ids.length === 1 ? '' : 's'}`] : []
  const what = quick
    ? 'a quick scan'
    : [...count(areas, 'area'), ...count(themes, 'theme')].join(' and ') || 'a part'
  return `This was ${what}: it scores its own ${counted(asked, 'question')} and claims no stage.`
}
