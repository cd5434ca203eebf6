import { answerTo } from '../machine/answer.ts'
import type { Result } from '../machine/event.ts'
import type { Key } from '../machine/key.ts'
import type { TakeOutLayer } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { commit, pop, type Step, stay } from '../machine/step.ts'
import { viewsOf } from './kept-views.ts'

/** Enter takes the view out; any other key goes back to it. */
export function onTakeOut(step: Step<TakeOutLayer>, key: Key): Result {
  return key.name === 'enter' ? takeOut(step) : stay(pop(step.state))
}

function takeOut({ world, state, layer: { view } }: Step<TakeOutLayer>): Result {
  const { dissent: _, ...rest } = answerTo(state.answers, view.id)
  const dissent = viewsOf(state, view.id).filter((_, at) => at !== view.entry)
  const answer = dissent.length > 0 ? { ...rest, dissent } : rest
  const answers = new Map(state.answers).set(view.id, answer)
  const receipt = world.words.receipt.viewTakenOut(numberOf(world, state, view.id))
  return commit(state, { ...pop(pop(state)), answers, receipt })
}
