import type { Result } from '../machine/event.ts'
import type { Key } from '../machine/key.ts'
import type { LayerOf } from '../machine/layer.ts'
import { firstRoom } from '../machine/start.ts'
import { commit, put, show, type Step, stay } from '../machine/step.ts'
import { edit, insert, isEmpty } from '../machine/text.ts'

/** The name of the organisation, where it is not known yet. */

type Name = Step<LayerOf<'name'>>

const NAME_LIMIT = 120

export function onName({ world, state, layer }: Name, key: Key): Result {
  if (key.name !== 'enter') {
    return stay(put(state, { ...layer, text: edit(layer.text, key, NAME_LIMIT), notice: '' }))
  }
  if (isEmpty(layer.text)) {
    return stay(put(state, { ...layer, notice: world.words.name.isMissing }))
  }
  return commit(state, show({ ...state, organisation: layer.text.value.trim() }, firstRoom()))
}

export function pasteIntoName({ state, layer }: Name, pasted: string): Result {
  const oneLine = pasted.trim().replace(/\s+/g, ' ')
  return stay(put(state, { ...layer, text: insert(layer.text, oneLine, NAME_LIMIT), notice: '' }))
}
