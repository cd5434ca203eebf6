import type { Questionnaire } from '../../model/questionnaire.ts'
import { HUNDRED, ONE, type Rational, multiply, rational, subtract, sum } from '../rational.ts'
import { type BlockName, blockName, groupName } from '../release/block-names.ts'
import { type Bound, spanOf, toldScore } from '../release/bounds.ts'
import { partition } from '../release/partition.ts'
import { type Scored, type Voice, type Voices, scoredIn } from './voices.ts'

/** A block with the voices in it. */
export type Block = BlockName & {
  kind: 'individuals' | 'group'
  /** in the order of the pack */
  roles: string[]
  /** people */
  n: number
  voices: readonly Voice[]
}

/** Individuals in blocks of at least k, in the order of the pack; then every group by itself. */
export function blocksOf(pack: Questionnaire, voices: Voices, k: number): Block[] {
  return [...individualBlocks(pack, voices.individuals, k), ...groupBlocks(pack, voices.groups)]
}

function individualBlocks(pack: Questionnaire, people: readonly Voice[], k: number): Block[] {
  const counts = new Map<string, number>()
  for (const { role } of people) counts.set(role, (counts.get(role) ?? 0) + 1)
  return partition(pack.roles, counts, k).map((block) => {
    const roles = block.roles.map(({ id }) => id)
    const inBlock = people.filter(({ role }) => roles.includes(role))
    return { ...blockName(pack, block), kind: 'individuals', roles, n: block.n, voices: inBlock }
  })
}

function groupBlocks(pack: Questionnaire, groups: readonly Voice[]): Block[] {
  return pack.roles.flatMap(({ id }) => {
    const ofRole = groups.filter(({ role }) => role === id)
    return ofRole.map((voice, index): Block => {
      const name = groupName(pack, id, ofRole.length > 1 ? index + 1 : null)
      return { ...name, kind: 'group', roles: [id], n: voice.size ?? 0, voices: [voice] }
    })
  })
}

/** A block in a theme: its figures as they may be told. */
export type ThemeBlock = Block & {
  score: Rational
  bound?: Bound
  low: Rational
  high: Rational
  coverage: Rational
}

/**
 * The mean of a block's people, persons equal.
 *
 * `low` and `high` come from the score and the coverage of the block, with what is open spread evenly
 * over its people. The means of people's own bounds would be a second sum beside the scores: where one
 * person of eight left something open, the difference of the two is that person's score.
 */
export function inTheme(block: Block, theme: string, k: number): ThemeBlock {
  const people = block.voices.flatMap((voice) => scoredIn(voice, theme) ?? [])
  const coverage = meanOf(people, 'coverage')
  const score = meanOf(people, 'score')
  const { value, bound } =
    block.kind === 'group' ? { value: score } : toldScore(score, { n: block.n, k })
  const { least, most } = spanOf({ value, ...(bound && { bound }) })
  const open = multiply(HUNDRED, subtract(ONE, coverage))
  return {
    ...block,
    score: value,
    ...(bound && { bound }),
    low: multiply(least, coverage),
    high: sum([multiply(most, coverage), open]),
    coverage,
  }
}

function meanOf(people: readonly Scored[], key: 'score' | 'coverage'): Rational {
  return multiply(sum(people.map((person) => person[key])), rational(1, people.length))
}
