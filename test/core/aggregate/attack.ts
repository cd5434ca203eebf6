import type { Voice } from '../../../src/core/aggregate/voices.ts'
import { type Rational, fromDecimal, rational } from '../../../src/core/rational.ts'
import type { ManyResult, ThemeResult } from '../../support/many.ts'

/**
 * Somebody who has the published numbers and knows who left what open, and adds and subtracts. Written
 * apart from the release and from its own idea: for every set of fewer than k people, does leaving their
 * columns out lower the rank of what is published? Then something about them alone follows from it.
 */

/** Small enough that products of two remainders are exact doubles. */
const PRIME = 67_108_859

/** The ids of people about whom something follows; null where nothing does. */
export function foundOut(theme: ThemeResult, people: readonly Voice[], k: number): number[] | null {
  const rows = publishedRows(theme, people)
  if (rows.length === 0) return null
  const columns = people.flatMap((_, person) =>
    (rows[0]?.[person] ?? []).map((__, at) => ({
      person,
      entries: rows.map((row) => row[person]?.[at] ?? 0),
    })),
  )
  const rank = rankOf(columns.map(({ entries }) => entries))
  for (const few of smallSets(rows, people, k)) {
    const others = columns.filter(({ person }) => !few.includes(person))
    if (
      rankOf(
        others.map(({ entries }) => entries),
        rank,
      ) < rank
    )
      return few
  }
  return null
}

/** A sum over people and their answers: for each person, a factor for each item. */
type Row = number[][]

/** Every published figure that is a sum over answers, by what it is a sum of. */
function publishedRows(theme: ThemeResult, people: readonly Voice[]): Row[] {
  const weights = new Map(theme.items.map(({ id, weight }) => [id, modular(fromDecimal(weight))]))
  const ids = [...weights.keys()]
  const hasAnswered = (voice: Voice, id: string) => voice.items.get(id)?.state === 'answered'
  const counts = (voice: Voice) => voice.themes.get(theme.id)?.figures.status === 'reported'
  const scoreRow = (roles: readonly string[]): Row =>
    people.map((voice) => {
      const answered = ids.filter((id) => hasAnswered(voice, id))
      const total = answered.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)
      const isIn = counts(voice) && roles.includes(voice.role)
      return ids.map((id) =>
        isIn && answered.includes(id) ? mod((weights.get(id) ?? 0) * inverse(mod(total))) : 0,
      )
    })
  const itemRow = (wanted: string): Row =>
    people.map((voice) =>
      ids.map((id) => (id === wanted && counts(voice) && hasAnswered(voice, id) ? 1 : 0)),
    )
  const blocks = theme.blocks.filter(({ kind, bound }) => kind === 'individuals' && !bound)
  const items = theme.items.filter(({ mean, bound }) => mean !== null && !bound)
  return [...blocks.map(({ roles }) => scoreRow(roles)), ...items.map(({ id }) => itemRow(id))]
}

/** Sets of fewer than k people; of people who are alike in every row only as many as the set needs. */
function smallSets(rows: readonly Row[], people: readonly Voice[], k: number): number[][] {
  const alike = new Map<string, number[]>()
  people.forEach((_, person) => {
    const key = rows.map((row) => row[person]?.join(',')).join('|')
    if (/[1-9]/.test(key)) alike.set(key, [...(alike.get(key) ?? []), person])
  })
  // A part of people who are all alike can never be told from the rest of them.
  const groups = [...alike.values()].filter((group) => group.length < k)
  const grow = (from: number, set: number[]): number[][] =>
    groups.slice(from).flatMap((group, offset) => {
      const larger = [...set, ...group]
      return larger.length < k ? [larger, ...grow(from + offset + 1, larger)] : []
    })
  return grow(0, [])
}

/** How many columns are independent; it stops looking at `enough`. */
function rankOf(columns: readonly (readonly number[])[], enough = Infinity): number {
  const pivots: { at: number; column: number[] }[] = []
  for (const column of columns) {
    if (pivots.length >= enough) break
    const rest = [...column]
    for (const { at, column: pivot } of pivots) {
      const factor = rest[at] ?? 0
      if (factor !== 0)
        pivot.forEach((entry, row) => (rest[row] = mod((rest[row] ?? 0) - factor * entry)))
    }
    const at = rest.findIndex((entry) => entry !== 0)
    if (at < 0) continue
    const scale = inverse(rest[at] ?? 1)
    pivots.push({ at, column: rest.map((entry) => mod(entry * scale)) })
  }
  return pivots.length
}

const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME
const remainder = (value: bigint) => Number(value % BigInt(PRIME))
const modular = ({ n, d }: Rational) => mod(remainder(n) * inverse(remainder(d)))

/** Fermat: a to the power of p - 2. */
function inverse(value: number): number {
  let [result, base, power] = [1, mod(value), PRIME - 2]
  while (power > 0) {
    if (power % 2 === 1) result = mod(result * base)
    base = mod(base * base)
    power = Math.floor(power / 2)
  }
  return result
}

/** Do all totals follow from what is published below them, so that they tell nothing more? */
export function strayTotals(document: ManyResult): string[] {
  const stray: string[] = []
  const check = (what: string, told: number | null, expected: number | null) => {
    if (told === null ? expected !== null : Math.abs(told - (expected ?? NaN)) > 2e-6)
      stray.push(what)
    if (told !== null && expected === null) stray.push(what)
  }
  for (const area of document.areas) {
    for (const theme of area.themes) {
      check(`${theme.id} score`, theme.score, mean(theme.blocks.map(({ score }) => score)))
      const individuals = theme.blocks.filter(({ kind }) => kind === 'individuals')
      const n = individuals.reduce((sum, block) => sum + block.n, 0)
      const total = individuals.reduce((sum, block) => sum + block.n * block.score, 0)
      check(`${theme.id} pooled`, theme.pooled?.score ?? null, n === 0 ? null : total / n)
      if (theme.pooled && theme.pooled.n !== n) stray.push(`${theme.id} pooled n`)
    }
    for (const block of area.blocks) {
      const cells = area.themes.filter(({ id }) => block.themes.includes(id))
      const scores = cells.map(
        ({ blocks }) => blocks.find(({ id }) => id === block.id)?.score ?? NaN,
      )
      check(`${area.id} ${block.id}`, block.score, weighted(cells, scores))
    }
    const reported = area.themes.filter(({ status }) => status === 'reported')
    if (area.score !== null) {
      const scores = reported.map(({ score }) => score ?? NaN)
      check(area.id, area.score, weighted(reported, scores))
    }
  }
  const scored = document.areas.filter(({ status }) => status !== 'not-applicable')
  if (document.overall.score !== null) {
    check(
      'overall',
      document.overall.score,
      weighted(
        scored,
        scored.map(({ score }) => score ?? NaN),
      ),
    )
  }
  return stray
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

function weighted(parts: readonly { weight: number }[], values: readonly number[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? NaN), 0) / total
}

export const exactMean = (scores: readonly Rational[]): number => {
  const total = scores.reduce(
    (sum, { n, d }) => rational(sum.n * d + n * sum.d, sum.d * d),
    rational(0),
  )
  return Number((total.n * 1_000_000n) / (total.d * BigInt(scores.length))) / 1_000_000
}
