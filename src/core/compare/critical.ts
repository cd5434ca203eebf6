import type { ItemChange } from '../../model/comparison.ts'
import type { Item } from '../../model/questionnaire.ts'
import type { Wave } from './wave.ts'

type Critical = NonNullable<ItemChange['critical']>
type State = Critical['states'][number]

/** A critical item in every wave, all by the rule of the last pack. */
export function criticalChange(item: Item, waves: readonly Wave[]): Critical | null {
  if (!item.critical) return null
  const states = waves.map((wave) => wave.criticalState(item))
  return { ...item.critical, states, change: changeOf(states[0] ?? null, states.at(-1) ?? null) }
}

/** What does not apply, or was not asked, is neither gained nor lost. */
function changeOf(before: State, after: State): Critical['change'] {
  if (isMissing(before) && after === 'met') return 'gained'
  return before === 'met' && isMissing(after) ? 'lost' : null
}

const isMissing = (state: State) =>
  state === 'unmet' || state === 'unverified' || state === 'contested'
