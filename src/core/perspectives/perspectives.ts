import type { Aggregate } from '../../model/aggregate.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { type DocumentWords, documentWordsOfMany } from '../../words/document-words.ts'
import { type ThemeBlock } from '../aggregate/blocks.ts'
import { levelsIn } from '../aggregate/critical.ts'
import type { Limits } from '../aggregate/items.ts'
import type { ThemeOfMany } from '../aggregate/themes.ts'
import { scoredIn } from '../aggregate/voices.ts'
import { compare, subtract, toNumber } from '../rational.ts'
import { agreementWord } from '../statistics/agreement.ts'
import { cliffsDelta } from '../statistics/cliffs-delta.ts'
import { welchInterval } from '../statistics/welch.ts'
import { gapWords } from './gap-words.ts'

type Perspectives = Aggregate['perspectives']
type Gap = Perspectives['gaps'][number]

/** How differently the published blocks see each theme, and how far each block sees it alike. */
export function perspectivesOf(
  pack: Questionnaire,
  themes: readonly ThemeOfMany[],
  limits: Limits,
): Perspectives {
  const primary = pack.perspectives?.primary ?? null
  const say = documentWordsOfMany(pack.language).release.gap
  return {
    primary: primary && { a: primary.a, b: primary.b },
    gaps: themes.flatMap((theme) => gapsIn(theme, { pack, limits, say })),
    agreement: themes.flatMap((theme) => agreementIn(theme)),
  }
}

type Context = { pack: Questionnaire; limits: Limits; say: DocumentWords['release']['gap'] }

/**
 * The declared contrast first: every block of the one family with every block of the other, where a
 * block stands for a family if all its roles are of it. Then all other pairs, which are exploratory.
 */
function gapsIn({ theme, blocks }: ThemeOfMany, { pack, limits, say }: Context): Gap[] {
  const standsFor = (block: ThemeBlock, family: string | undefined) =>
    block.roles.every((id) => pack.roles.find((role) => role.id === id)?.family === family)
  const { a: first, b: second } = pack.perspectives?.primary ?? {}
  const ofA = blocks.filter((block) => first !== undefined && standsFor(block, first))
  const ofB = blocks.filter((block) => second !== undefined && standsFor(block, second))
  const isPrimary = (one: ThemeBlock, other: ThemeBlock) =>
    (ofA.includes(one) && ofB.includes(other)) || (ofB.includes(one) && ofA.includes(other))
  const declared = ofA.flatMap((a) => ofB.map((b) => ({ a, b, isDeclared: true })))
  const others = blocks.flatMap((a, index) =>
    blocks.slice(index + 1).flatMap((b) => (isPrimary(a, b) ? [] : [{ a, b, isDeclared: false }])),
  )
  return [...declared, ...others].flatMap((pair) => gapOf(theme, pair, { limits, say }) ?? [])
}

type Pair = { a: ThemeBlock; b: ThemeBlock; isDeclared: boolean }

function gapOf(
  theme: ThemeOfMany['theme'],
  pair: Pair,
  { limits, say }: Pick<Context, 'limits' | 'say'>,
): Gap | null {
  const { a, b } = pair
  if (isUnknown(a, b)) return null
  const { interval, delta, deltaInterval } = mayCompareSpread(pair, limits)
    ? spreadOf(theme.id, pair, limits)
    : NO_SPREAD
  return {
    theme: theme.id,
    a: a.id,
    b: b.id,
    points: toNumber(subtract(b.score, a.score)),
    interval,
    delta,
    deltaInterval,
    words: gapWords({ theme: theme.title, a, b, interval, delta }, say),
  }
}

/** Where one is told as a bound and the other lies beyond it, not even the direction is known. */
function isUnknown(a: ThemeBlock, b: ThemeBlock): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => {
    if (!one || !other) return false
    if (one.bound === 'at-most') return compare(other.score, one.score) <= 0
    return one.bound === 'at-least' && compare(other.score, one.score) >= 0
  })
}

/**
 * An interval tells about the spread within both blocks. Under the size from which a spread may be
 * shown it is given for the declared contrast alone, in coarse steps: from the intervals of all pairs
 * the spread of each block could be worked out. A bound must not come back as the middle of an interval.
 */
function mayCompareSpread({ a, b, isDeclared }: Pair, { minDistributionSize }: Limits): boolean {
  return [a, b].every(
    ({ kind, bound, n }) =>
      kind === 'individuals' && bound === undefined && (isDeclared || n >= minDistributionSize),
  )
}

const NO_SPREAD = { interval: null, delta: null, deltaInterval: null }

/** In points: under half a level, so little that it is as good as none. */
const LEAST_DEVIATION = 10
/** Steps to which ends are rounded, in points and in parts of delta. */
const COARSE = { points: 5, delta: 0.1 }
const FINE = { points: 1, delta: 0.01 }

/**
 * Rounded outward, so never narrower than it is. Mean and spread of a small group give its answers away,
 * so where one has fewer people than a spread is shown from, the steps are coarse, and each group counts
 * as spread out a little in any case: a narrow interval would tell that all of them answered alike.
 */
function spreadOf(
  theme: string,
  { a, b }: Pair,
  { minDistributionSize }: Limits,
): Pick<Gap, 'interval' | 'delta' | 'deltaInterval'> {
  const [scoresA, scoresB] = [scoresOf(a, theme), scoresOf(b, theme)]
  const isSmall = Math.min(a.n, b.n) < minDistributionSize
  const step = isSmall ? COARSE : FINE
  const interval = welchInterval(scoresA, scoresB, {
    leastDeviation: isSmall ? LEAST_DEVIATION : 0,
  })
  const { delta, interval: deltaInterval } = cliffsDelta(scoresA, scoresB, { hidesTies: isSmall })
  return {
    interval: interval && outward(interval, { step: step.points, limit: 100 }),
    delta: decimal(Math.round(delta / step.delta) * step.delta),
    deltaInterval: outward(deltaInterval, { step: COARSE.delta, limit: 1 }),
  }
}

/** In ascending order, so that sums of doubles do not depend on the order of the sheets. */
function scoresOf({ voices }: ThemeBlock, theme: string): number[] {
  const scores = voices.flatMap((voice) => {
    const scored = scoredIn(voice, theme)
    return scored ? [Number(scored.score.n) / Number(scored.score.d)] : []
  })
  return scores.sort((one, other) => one - other)
}

const ROUNDING_NOISE = 1e-9

function outward(
  [low, high]: readonly [number, number],
  { step, limit }: { step: number; limit: number },
): [number, number] {
  const down = Math.floor(low / step + ROUNDING_NOISE) * step
  const up = Math.ceil(high / step - ROUNDING_NOISE) * step
  return [decimal(Math.max(-limit, down)), decimal(Math.min(limit, up))]
}

/** Two decimals, without the noise of doubles and without "-0". */
const decimal = (value: number) => Math.round(value * 100) / 100 + 0

/** Fewer people agree by chance too often for any word. */
const LEAST_FOR_WORDS = 5

function agreementIn({ theme, blocks }: ThemeOfMany): Perspectives['agreement'] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group' || block.n < LEAST_FOR_WORDS) return []
    const levels = theme.items
      .map(({ id }) => levelsIn(block, id))
      .filter((given) => given.length >= LEAST_FOR_WORDS)
    const word = agreementWord(levels)
    return word === null ? [] : [{ theme: theme.id, block: block.id, word }]
  })
}
