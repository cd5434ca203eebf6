import type { Aggregate } from '../../model/aggregate.ts'
import { displayScore } from '../display.ts'
import { areaFigures, toFigures } from '../figures.ts'
import { ONE, compare, rational, toNumber } from '../rational.ts'
import { boundText } from '../release/bounds.ts'
import type { Block, ThemeBlock } from './blocks.ts'
import type { ItemOfMany } from './items.ts'
import type { AreaOfMany } from './standing-of-many.ts'
import type { ThemeOfMany } from './themes.ts'

type AreaDocument = Aggregate['areas'][number]
type ThemeDocument = AreaDocument['themes'][number]

/** @param base the blocks of the wave, which an area may have figures of */
export function areaDocument(
  { area, figures, themes }: AreaOfMany,
  base: readonly Block[],
  thresholds: readonly number[],
): AreaDocument {
  return {
    id: area.id,
    title: area.title,
    weight: area.weight,
    ...toFigures(figures, thresholds),
    themes: themes.map((theme) => themeDocument(theme, thresholds)),
    blocks: base.flatMap((block) => areaBlock(block, themes, thresholds)),
  }
}

/**
 * The figure of a block in an area, from those themes alone in which exactly this block is published,
 * and from what is published there: so it gives nothing back that was withheld.
 */
function areaBlock(
  block: Block,
  themes: readonly ThemeOfMany[],
  thresholds: readonly number[],
): AreaDocument['blocks'] {
  const found = themes.flatMap(({ theme, blocks }) => {
    const here = blocks.find((one) => isSameBlock(one, block))
    return here ? [{ theme, here }] : []
  })
  if (found.length === 0) return []
  const figures = areaFigures(
    found.map(({ theme: { weight }, here: { score, low, high, coverage } }) => ({
      weight,
      figures: { status: 'reported', score, low, high, coverage },
    })),
  )
  const { score, display } = toFigures(figures, thresholds)
  if (score === null || display === null) return []
  const applicable = themes.filter(({ status }) => status !== 'not-applicable')
  return [
    {
      id: block.id,
      score,
      display: commonBound(found.map(({ here }) => here)) ?? display,
      partial: found.length < applicable.length,
      themes: found.map(({ theme }) => theme.id),
    },
  ]
}

const isSameBlock = (a: Block, b: Block) =>
  a.id === b.id &&
  a.roles.length === b.roles.length &&
  a.roles.every((role, at) => role === b.roles[at])

/** "≤10" or "≥90" where every figure in it is that bound. */
function commonBound(blocks: readonly ThemeBlock[]): string | null {
  const bounds = new Set(blocks.map(({ bound }) => bound))
  const [only] = bounds
  return bounds.size === 1 ? boundText(only) : null
}

function themeDocument(
  { theme, status, figures, blocks, pooled, items }: ThemeOfMany,
  thresholds: readonly number[],
): ThemeDocument {
  const shown = status === 'withheld' ? NOTHING : toFigures(figures, thresholds)
  const display = commonBound(blocks) ?? shown.display
  return {
    id: theme.id,
    title: theme.title,
    weight: theme.weight,
    ...shown,
    status,
    display,
    pooled: pooled && { score: toNumber(pooled.score), n: pooled.n },
    blocks: blocks.map((block) => themeBlock(block, thresholds)),
    items: items.map(itemDocument),
  }
}

const NOTHING = {
  status: 'withheld',
  score: null,
  display: null,
  low: null,
  high: null,
  coverage: null,
  provisional: false,
} as const

function themeBlock(
  { id, kind, roles, n, score, bound, coverage }: ThemeBlock,
  thresholds: readonly number[],
): ThemeDocument['blocks'][number] {
  const isOpen = compare(coverage, ONE) < 0
  return {
    id,
    kind,
    roles,
    n,
    score: toNumber(score),
    display: boundText(bound) ?? displayScore(score, thresholds, isOpen),
    ...(bound && { bound }),
  }
}

function itemDocument({
  item,
  n,
  mean,
  inPlace,
  distribution,
  critical,
}: ItemOfMany): ThemeDocument['items'][number] {
  return {
    id: item.id,
    prompt: item.prompt,
    weight: item.weight,
    n,
    mean: mean && toNumber(mean.value),
    ...(mean?.bound && { bound: mean.bound }),
    inPlace: inPlace === null || n === null ? null : toNumber(rational(inPlace, n)),
    distribution,
    ...(item.critical && critical && { critical: { ...critical, ...item.critical } }),
  }
}
