import { visibleLine } from '../../visible.ts'
import { roleOf } from '../layers/kept-views.ts'
import type { OtherViewLayer } from '../machine/layer.ts'
import type { Step } from '../machine/step.ts'

/** Who speaks in another view, the same for eyes and ears. */

/** Who another view is from. */
export function speakerOf(step: Step<OtherViewLayer>): string {
  return step.world.words.view.speaker(titleOf(step))
}

/** "a peer worker, level 2" */
export function saidBy(step: Step<OtherViewLayer>): string {
  return step.world.words.view.saidBy(titleOf(step), step.layer.level)
}

/** The title of the role that speaks; undefined where it is someone in the room. */
export function titleOf(step: Step<OtherViewLayer>): string | undefined {
  const role = roleOf(step)
  return role && visibleLine(role.title)
}
