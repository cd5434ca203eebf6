import { rolesOffered } from '../layers/other-view.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import type { Step } from '../machine/step.ts'
import { roleName, withArticle } from './common-words.ts'

/** What is said where people write, the same for eyes and ears. */

export const FOR_OTHER_EYES = 'It goes into the report. No names and no health details, please.'

export const WHY_NOT =
  'Why does it not apply? One sentence is enough. It stands in the report, so that readers can follow.'

export const NO_WORDS = 'No words: the report says only that someone saw it differently.'

/** Who another view is from. */
export function speakerOf({ world, state, layer }: Step<OtherViewLayer>): string {
  const role = rolesOffered(world, state)[layer.from - 1]
  return role ? withArticle(roleName(role.title)) : 'someone in the room'
}

/** "a peer worker, level 2" */
export function saidBy(step: Step<OtherViewLayer>): string {
  const { level } = step.layer
  return `${speakerOf(step)}, ${level === null ? 'no level said' : `level ${level}`}`
}
