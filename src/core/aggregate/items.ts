import type { Item, Questionnaire, Theme } from '../../model/questionnaire.ts'
import type { EvaluatedItem } from '../evaluate.ts'
import { millionths, rational } from '../rational.ts'
import { type Told, told } from '../release/bounds.ts'
import { type Atom, type ThemeFigures, isSafe } from '../release/item-audit.ts'
import { type CriticalOfMany, criticalOfMany, levelsIn } from './critical.ts'
import type { Block, ThemeBlock } from './blocks.ts'
import type { Voice } from './voices.ts'

/** An item as many people see it; everything is null where it is not shown. */
export type ItemOfMany = {
  item: Item
  n: number | null
  mean: Told | null
  /** how many of n are at level 3 or 4; null where a small number of people would show */
  inPlace: number | null
  distribution: number[] | null
  critical: CriticalOfMany | null
  /** what the groups say; they agreed to its being shown */
  byGroups: number[]
  /** does it apply to anybody who is published? */
  applies: boolean
}

export type Limits = { minGroupSize: number; minDistributionSize: number }

const BEST_LEVEL = rational(4)
const IN_PLACE_FROM = 3

/**
 * The items of a theme, from the people who count in it. Those with must-haves come first, then the
 * order of the pack: an item is shown where at least k people answered it and nothing about fewer than k
 * follows from it and all that is shown already.
 *
 * @param blocks the published blocks of the theme
 * @param everybody the published voices of the wave
 */
export function itemsOfMany(
  theme: Theme,
  { pack, blocks, everybody, limits }: ItemsContext,
): ItemOfMany[] {
  const individuals = blocks.filter(({ kind }) => kind === 'individuals')
  const figures = theme.items.map((item) => figuresOf(item, individuals, limits))
  const shown = releasable(theme, figures, individuals, limits.minGroupSize)
  return theme.items.map((item, index) => {
    const all = everybody.flatMap((voice) => voice.items.get(item.id) ?? [])
    const context = { pack, blocks, everybody: all, k: limits.minGroupSize }
    return {
      item,
      ...((shown.has(index) && figures[index]) || NOTHING),
      critical: criticalOfMany(item, context),
      byGroups: blocks
        .filter(({ kind }) => kind === 'group')
        .flatMap((block) => levelsIn(block, item.id)),
      applies: !all.every(doesNotApply),
    }
  })
}

export type ItemsContext = {
  pack: Questionnaire
  blocks: readonly ThemeBlock[]
  everybody: readonly Voice[]
  limits: Limits
}

type Shown = { n: number; mean: Told; inPlace: number | null; distribution: number[] | null }

const NOTHING = { n: null, mean: null, inPlace: null, distribution: null }

const doesNotApply = ({ state }: EvaluatedItem) => state === 'hidden' || state === 'not-applicable'

function figuresOf(item: Item, blocks: readonly Block[], limits: Limits): Shown | null {
  const levels = blocks.flatMap((block) => levelsIn(block, item.id))
  const n = levels.length
  const k = limits.minGroupSize
  if (n < k) return null
  const total = levels.reduce((sum, level) => sum + level, 0)
  const mean = told(rational(total, n), BEST_LEVEL, { n, k })
  const counts = [0, 1, 2, 3, 4].map((level) => levels.filter((one) => one === level).length)
  const inPlace = levels.filter((level) => level >= IN_PLACE_FROM).length
  const mayCount = (numbers: readonly number[]) =>
    mean.bound === undefined &&
    n >= limits.minDistributionSize &&
    numbers.every((count) => count === 0 || count >= k)
  return {
    n,
    mean,
    inPlace: mayCount([inPlace, n - inPlace]) ? inPlace : null,
    distribution: mayCount(counts) ? counts : null,
  }
}

/** The positions of the items that may be shown together. */
function releasable(
  theme: Theme,
  figures: readonly (Shown | null)[],
  blocks: readonly ThemeBlock[],
  k: number,
): ReadonlySet<number> {
  const candidates = theme.items
    .map((item, index) => ({ index, isCritical: item.critical !== undefined }))
    .filter(({ index }) => figures[index] !== null)
    .sort((a, b) => Number(b.isCritical) - Number(a.isCritical) || a.index - b.index)
    .map(({ index }) => index)
  const atoms = atomsOf(theme, blocks)
  const bounded = new Set(
    blocks.flatMap(({ bound }, index) => (bound === undefined ? [] : [index])),
  )
  // A mean that is told as a bound gives no sum to reckon with.
  const exact = (items: readonly number[]) =>
    items.filter((index) => figures[index]?.mean.bound === undefined)
  const areSafe = (items: readonly number[]) => {
    const published: ThemeFigures = { atoms, blocks: blocks.length, bounded, items: exact(items) }
    return isSafe(published, k)
  }
  if (areSafe(candidates)) return new Set(candidates)
  return new Set(
    candidates.reduce<number[]>(
      (shown, index) => (areSafe([...shown, index]) ? [...shown, index] : shown),
      [],
    ),
  )
}

function atomsOf(theme: Theme, blocks: readonly Block[]): Atom[] {
  const atoms = new Map<string, Atom>()
  blocks.forEach((block, position) => {
    for (const voice of block.voices) {
      const answered = theme.items.flatMap((item, index) =>
        voice.items.get(item.id)?.state === 'answered' ? [index] : [],
      )
      const key = `${position}:${answered.join(',')}`
      const weight = answered.reduce(
        (total, index) => total + millionths(theme.items[index]?.weight ?? 0),
        0n,
      )
      const size = (atoms.get(key)?.size ?? 0) + 1
      atoms.set(key, { block: position, answered, weight, size })
    }
  })
  return [...atoms.values()]
}
