import type { Aggregate } from '../../../model/aggregate.ts'
import { type ManyReport, speaksFor } from '../many/groups.ts'

export type Gap = Aggregate['perspectives']['gaps'][number]
/** The two groups that were to be compared, by their ids. */
export type Pair = { a: string; b: string }

/**
 * The pair of groups that stands for the comparison declared in the pack. Where a family speaks through
 * several groups, the one that can be compared in most themes. Null where none was declared or shown.
 */
export function primaryPair(report: ManyReport): Pair | null {
  const pairs = declaredGaps(report)
  const count = ({ a, b }: Gap) => pairs.filter((other) => other.a === a && other.b === b).length
  const [first] = [...pairs].sort((one, other) => count(other) - count(one))
  return first ? { a: first.a, b: first.b } : null
}

/** Every gap between the two families that the pack names. */
export function declaredGaps(report: ManyReport): Gap[] {
  const { gaps, primary } = report.document.perspectives
  return primary ? gaps.filter((gap) => isPrimary(gap, primary, report)) : []
}

function isPrimary(gap: Gap, primary: Pair, report: ManyReport): boolean {
  const blocks = report.themes.find(({ result }) => result.id === gap.theme)?.result.blocks ?? []
  const is = (id: string, family: string) =>
    blocks.some((block) => block.id === id && speaksFor(block, family, report))
  return is(gap.a, primary.a) && is(gap.b, primary.b)
}

export const isOfPair = (gap: Gap, pair: Pair | null): boolean =>
  pair !== null && gap.a === pair.a && gap.b === pair.b

/** The different pairs among them, in their order. */
export const pairsOf = (gaps: readonly Gap[]): Pair[] =>
  gaps.filter((gap, index) => gaps.findIndex((other) => isOfPair(other, gap)) === index)
