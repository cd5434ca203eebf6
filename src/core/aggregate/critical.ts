import type { ItemStanding } from '../standing.ts'
import type { Item, Questionnaire } from '../../model/questionnaire.ts'
import type { EvaluatedItem } from '../evaluate.ts'
import type { Block } from './blocks.ts'

/** How a must-have stands with many voices, and which published blocks place it too low. */
export type CriticalOfMany = {
  state: NonNullable<ItemStanding['critical']>
  below?: string[]
}

type Answered = { block: Block; levels: number[] }

/**
 * Met where the lower median of every published block reaches the level (then that of all of them does,
 * for in each block more than half are there); contested where published blocks disagree. A group is one
 * voice, and a block of its own.
 *
 * A block counts where at least k of its people answered the item; people beyond that are not heard
 * here, so that no state tells about fewer than k.
 *
 * @param blocks the published blocks of the theme
 * @param everybody the item as each published voice of the wave has it, to tell whether it applies
 */
export function criticalOfMany(
  item: Item,
  { pack, blocks, everybody, k }: CriticalContext,
): CriticalOfMany | null {
  if (!item.critical) return null
  const { level } = item.critical
  const answered = blocks
    .map((block): Answered => ({ block, levels: levelsIn(block, item.id) }))
    .filter(({ block, levels }) => levels.length >= (block.kind === 'group' ? 1 : k))
  if (answered.length === 0) return { state: stateUnheard(everybody) }
  const below = answered.filter(({ levels }) => lowerMedian(levels) < level)
  if (below.length === answered.length) return { state: 'unmet' }
  if (below.length > 0) return { state: 'contested', below: below.map(({ block }) => block.id) }
  return { state: isConfirmed(item, pack, blocks) ? 'met' : 'unverified' }
}

export type CriticalContext = {
  pack: Questionnaire
  blocks: readonly Block[]
  everybody: readonly EvaluatedItem[]
  k: number
}

/** Nobody is shown it, or for everybody it does not apply; else nobody who could be heard knows. */
function stateUnheard(everybody: readonly EvaluatedItem[]): 'hidden' | 'waived' | 'unverified' {
  const isOne = (...states: EvaluatedItem['state'][]) =>
    everybody.length > 0 && everybody.every(({ state }) => states.includes(state))
  if (isOne('hidden')) return 'hidden'
  return isOne('hidden', 'not-applicable') ? 'waived' : 'unverified'
}

/** Only a published block can confirm: that somebody of a family took part must not show otherwise. */
function isConfirmed(item: Item, pack: Questionnaire, blocks: readonly Block[]): boolean {
  if (!item.confirmedBy) return true
  const family = new Set(
    pack.roles.filter((role) => role.family === item.confirmedBy).map(({ id }) => id),
  )
  return blocks.some(({ roles }) => roles.some((role) => family.has(role)))
}

export function levelsIn({ voices }: Pick<Block, 'voices'>, item: string): number[] {
  return voices.flatMap((voice) => {
    const found = voice.items.get(item)
    return found?.state === 'answered' && found.answer.level !== null ? [found.answer.level] : []
  })
}

/** A level that was given, never one between two; of an even number the lower of the middle ones. */
function lowerMedian(levels: readonly number[]): number {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? 0
}
