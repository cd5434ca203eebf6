import type { Questionnaire, Theme } from '../../model/questionnaire.ts'
import type { ExactFigures } from '../figures.ts'
import { HUNDRED, type Rational, ZERO, multiply, rational, sum } from '../rational.ts'
import { holdsNoSmallSum } from '../release/rank-audit.ts'
import { type Block, type ThemeBlock, blocksOf, inTheme } from './blocks.ts'
import { type ItemOfMany, type Limits, itemsOfMany } from './items.ts'
import { type Voice, type Voices, scoredIn } from './voices.ts'

/** A theme as many people see it: nothing in it but what may be told. */
export type ThemeOfMany = {
  theme: Theme
  /** `withheld`: fewer than k people, or nobody, gave enough answers */
  status: 'reported' | 'insufficient' | 'not-applicable' | 'withheld'
  /** what areas are worked out from; a withheld theme is as wide open as can be */
  figures: ExactFigures
  blocks: ThemeBlock[]
  /** every individual alike */
  pooled: { score: Rational; n: number } | null
  items: ItemOfMany[]
}

/**
 * @param voices those of the wave that may be told of
 */
export function themeOfMany(
  theme: Theme,
  { pack, voices, limits }: { pack: Questionnaire; voices: Voices; limits: Limits },
): ThemeOfMany {
  const k = limits.minGroupSize
  const counts = (voice: Voice) => scoredIn(voice, theme.id) !== null
  const valid = {
    individuals: voices.individuals.filter(counts),
    groups: voices.groups.filter(counts),
  }
  const blocks = blocksOf(pack, valid, k).map((block) => inTheme(block, theme.id, k))
  refuseSmallSums(blocks, k)
  const everybody = [...voices.individuals, ...voices.groups]
  return {
    theme,
    ...standingOfTheme(theme, blocks, voices),
    blocks,
    pooled: pooledOf(blocks),
    items: itemsOfMany(theme, { pack, blocks, everybody, limits }),
  }
}

/** By its making a partition gives nobody away; this looks once more before anything leaves. */
function refuseSmallSums(blocks: readonly Block[], k: number): void {
  let person = 0
  const sets = blocks
    .filter(({ kind }) => kind === 'individuals')
    .map(({ voices }) => voices.map(() => (person += 1)))
  const all = sets.flat()
  if (!holdsNoSmallSum(all.length > 0 ? [...sets, all] : sets, k))
    throw new Error('these figures would give a few people away; nothing is released')
}

/** Role-balanced: every published block counts alike, whatever its size. */
function standingOfTheme(
  theme: Theme,
  blocks: readonly ThemeBlock[],
  voices: Voices,
): Pick<ThemeOfMany, 'status' | 'figures'> {
  if (blocks.length > 0) {
    const mean = (key: 'score' | 'low' | 'high' | 'coverage') =>
      multiply(sum(blocks.map((block) => block[key])), rational(1, blocks.length))
    const figures: ExactFigures = {
      status: 'reported',
      score: mean('score'),
      low: mean('low'),
      high: mean('high'),
      coverage: mean('coverage'),
    }
    return { status: 'reported', figures }
  }
  const everybody = [...voices.individuals, ...voices.groups]
  const applies = everybody.some(
    (voice) => voice.themes.get(theme.id)?.figures.status !== 'not-applicable',
  )
  if (!applies)
    return { status: 'not-applicable', figures: { ...NOTHING, status: 'not-applicable' } }
  // Where there are no individuals at all, what is missing is the groups', and they hide nothing.
  return {
    status: voices.individuals.length > 0 ? 'withheld' : 'insufficient',
    figures: { ...WIDE_OPEN, status: 'insufficient' },
  }
}

const NOTHING = { score: null, low: null, high: null, coverage: null }
const WIDE_OPEN = { score: null, low: ZERO, high: HUNDRED, coverage: ZERO }

/** From the published blocks, so that it tells no more than they do. */
function pooledOf(blocks: readonly ThemeBlock[]): ThemeOfMany['pooled'] {
  const individuals = blocks.filter(({ kind }) => kind === 'individuals')
  const n = individuals.reduce((total, block) => total + block.n, 0)
  if (n === 0) return null
  const total = sum(individuals.map((block) => multiply(block.score, rational(block.n))))
  return { score: multiply(total, rational(1, n)), n }
}
