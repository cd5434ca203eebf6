import { visible, visibleLine } from '../../visible.ts'
import { LEVEL, rolesOffered, WORDS } from '../layers/other-view.ts'
import type { LayerOf } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { isEmpty } from '../machine/text.ts'
import { saidBy } from '../said/speaker.ts'
import type { Speaking } from './speaking.ts'

export function otherViewWords({ world, state }: Speaking, layer: LayerOf<'other-view'>): string[] {
  const { linearArrival: words, view } = world.words
  if (layer.isReadBack) {
    const said = isEmpty(layer.text) ? [view.noWords] : visible(layer.text.value).split('\n')
    return [words.viewReadBack(saidBy({ world, state, layer })), ...said]
  }
  if (layer.field === LEVEL) return []
  if (layer.field === WORDS) return [words.viewWords]
  const roles = rolesOffered(world, state).map(({ title }) => visibleLine(title))
  return [
    ...words.view(numberOf(world, state, layer.id)),
    ...[undefined, ...roles].map((title, at) => words.choice(at, view.speaker(title))),
  ]
}
