import { visible, visibleLine } from '../../visible.ts'
import {
  isReadAsKept,
  keptView,
  LEVEL,
  rolesOffered,
  viewsOf,
  WORDS,
} from '../layers/kept-views.ts'
import type { LayerOf } from '../machine/layer.ts'
import { numberOf } from '../machine/progress.ts'
import type { Step } from '../machine/step.ts'
import { isEmpty } from '../machine/text.ts'
import { saidBy } from '../said/speaker.ts'
import type { Speaking } from './speaking.ts'

type View = Step<LayerOf<'other-view'>>

export function otherViewWords({ world, state }: Speaking, layer: LayerOf<'other-view'>): string[] {
  const view = { world, state, layer }
  if (layer.isReadBack) return readBackWords(view)
  if (layer.field === LEVEL) return []
  return layer.field === WORDS ? wordsWords(view) : fromWords(view)
}

function readBackWords(view: View): string[] {
  const { world, state, layer } = view
  const { viewReadBack, viewKept } = world.words.linearArrival
  const words = isEmpty(layer.text)
    ? [world.words.view.noWords]
    : visible(layer.text.value).split('\n')
  const kept = viewsOf(state, layer.id).length
  return isReadAsKept(state, layer)
    ? [viewKept(layer.entry + 1, kept, saidBy(view)), ...words]
    : [viewReadBack(saidBy(view)), ...words]
}

function wordsWords({ world, state, layer }: View): string[] {
  const { viewWords, viewWordsOfKept } = world.words.linearArrival
  return [keptView(state, layer)?.text === layer.text.value ? viewWordsOfKept : viewWords]
}

function fromWords(view: View): string[] {
  const { world, state, layer } = view
  const { linearArrival: words } = world.words
  const roles = rolesOffered(view).map(({ title }) => visibleLine(title))
  const kept = viewsOf(state, layer.id).length
  const isNew = keptView(state, layer) === undefined
  return [
    ...(isNew ? words.view(numberOf(world, state, layer.id)) : []),
    ...(isNew && kept > 0 ? [words.viewsKept(kept)] : []),
    words.viewFrom,
    ...[undefined, ...roles].map((title, at) => words.choice(at, world.words.view.speaker(title))),
  ]
}
