import { visible } from '../../visible.ts'
import { LEVEL, rolesOffered, WORDS } from '../layers/other-view.ts'
import type { LayerOf } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import { isEmpty } from '../machine/text.ts'
import { roleName, withArticle } from '../words/common-words.ts'
import { NO_WORDS, saidBy } from '../words/writing-words.ts'
import type { Speaking } from './speaking.ts'

export function otherViewWords({ world, state }: Speaking, layer: LayerOf<'other-view'>): string[] {
  if (layer.isReadBack) {
    const words = isEmpty(layer.text) ? [NO_WORDS] : visible(layer.text.value).split('\n')
    return [`From ${saidBy({ world, state, layer })}:`, ...words]
  }
  if (layer.field === LEVEL) return []
  if (layer.field === WORDS)
    return [
      'Their words, as they say them. An empty line ends them; they may stay empty. A line with only a dot drops it.',
    ]
  return [
    `Another view on question ${numberOf(world, state, layer.id)}. Their words stand in the report next to the group's answer, as spoken. The score stays as it is.`,
    'Who is it from?',
    '0: someone in the room.',
    ...rolesOffered(world, state).map(
      ({ title }, at) => `${at + 1}: ${withArticle(roleName(title))}.`,
    ),
  ]
}
