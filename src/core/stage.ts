import type { Limit, StageResult } from '../model/assessment.ts'
import type { Stage } from '../model/questionnaire.ts'
import { atLeast, fromDecimal } from './rational.ts'
import { type AreaStanding, type Standing, standingItems } from './standing.ts'

/**
 * The stage of an organisation, and what keeps the next one from being reached.
 *
 * The minimum across areas and the critical items decide, never a mean. Where an applicable area
 * cannot be scored, no stage is said, and `limitedBy` names those areas.
 */
export function stageOf(
  stages: readonly Stage[],
  standing: Standing,
): Omit<StageResult, 'lowest' | 'highest'> {
  const unscored = standing.areas.filter(({ figures }) => figures.status === 'insufficient')
  if (unscored.length > 0 || standing.overall.status === 'not-applicable') {
    return { ...noStage('incomplete'), limitedBy: unscored.map(areaLimit) }
  }
  const index = highestReached(stages, standing)
  const stage = stages[index]
  const next = stages[index + 1]
  if (!stage) throw new Error('a pack has at least one stage')
  return {
    id: stage.id,
    index,
    title: stage.title,
    next: next?.id ?? null,
    limitedBy: next ? limits(stages, index + 1, standing) : [],
  }
}

export function noStage(reason: 'incomplete' | 'partial-scope'): StageResult {
  return {
    id: null,
    index: null,
    title: null,
    reason,
    lowest: null,
    highest: null,
    next: null,
    limitedBy: [],
  }
}

function highestReached(stages: readonly Stage[], standing: Standing): number {
  const firstMissed = stages.findIndex(
    (_, index) => index > 0 && limits(stages, index, standing).length > 0,
  )
  return firstMissed === -1 ? stages.length - 1 : firstMissed - 1
}

const MISSING: ReadonlySet<string> = new Set(['unmet', 'unverified', 'contested'])

/** What keeps one stage from being reached: areas short of its bar, then critical items required for it. */
function limits(stages: readonly Stage[], index: number, standing: Standing): Limit[] {
  const bar = fromDecimal(stages[index]?.areaScore ?? 0)
  const required = new Set(stages.slice(0, index + 1).map(({ id }) => id))
  const short = standing.areas.filter(
    ({ figures }) => figures.score !== null && !atLeast(figures.score, bar),
  )
  const missing = standingItems(standing).filter(
    ({ item, critical }) =>
      critical !== null && MISSING.has(critical) && required.has(item.critical?.stage ?? ''),
  )
  return [
    ...short.map(areaLimit),
    ...missing.map(({ item }): Limit => ({ kind: 'critical', id: item.id })),
  ]
}

const areaLimit = ({ area }: AreaStanding): Limit => ({ kind: 'area', id: area.id })
