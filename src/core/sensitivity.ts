import type { Assessment, Limit } from '../model/assessment.ts'
import type { Sensitivity, WeightChange } from '../model/working.ts'
import { type Candidate, candidatesFor, withGapChanged } from './actions/candidates.ts'
import { type Gap, findGaps } from './actions/gaps.ts'
import { inOrder } from './actions/order.ts'
import {
  type EvaluatedArea,
  type EvaluatedTheme,
  type Evaluation,
  evaluatedArea,
  evaluatedTheme,
  evaluationOf,
} from './evaluate.ts'
import { atLeast, fromDecimal, millionths, multiply, rational } from './rational.ts'
import { noStage, stageOf } from './stage.ts'

const FIRST_ACTIONS = 5

/**
 * What each weight does: the result with that weight alone halved, and raised by half, against the
 * result as it is. Exact, like every figure.
 */
export function sensitivityOf(document: Assessment, evaluation: Evaluation): Sensitivity {
  const base = doubled(evaluation)
  const outcome = outcomesOf(document, base)
  const before = outcome()
  const weights = weightsOf(base)
  const changes = weights.flatMap(({ of, id, area, withWeight }) =>
    FACTORS.flatMap(({ factor, halves }): WeightChange[] => {
      const widened = of === 'item' ? { id, halves } : null
      const after = outcome({ before: area, after: withWeight(halves), widened })
      const change = changeFrom(before, after)
      return change ? [{ of, id, factor, ...change }] : []
    }),
  )
  return { weights: weights.length, firstActions: FIRST_ACTIONS, changes }
}

/** In halves of a weight, so that they stay whole numbers. */
const FACTORS = [
  { factor: 'half', halves: 1 },
  { factor: 'one and a half', halves: 3 },
] as const

const HALVES_OF_ONE = 2

/**
 * Every weight as twice its millionths. Only ratios count, so no figure changes; and half of such a
 * weight, and one and a half of it, are whole numbers again.
 */
function doubled({ areas }: Evaluation): Evaluation {
  return evaluationOf(
    areas.map(({ area, themes }) =>
      evaluatedArea(
        doubling(area),
        themes.map(({ theme, items }) =>
          evaluatedTheme(
            doubling(theme),
            items.map((one) => ({ ...one, item: doubling(one.item) })),
          ),
        ),
      ),
    ),
  )
}

const doubling = <T extends { weight: number }>(weighed: T): T => ({
  ...weighed,
  weight: Number(millionths(weighed.weight)) * HALVES_OF_ONE,
})

const inHalves = <T extends { weight: number }>(doubled: T, halves: number): T => ({
  ...doubled,
  weight: (doubled.weight / HALVES_OF_ONE) * halves,
})

type Weight = Pick<WeightChange, 'of' | 'id'> & {
  area: EvaluatedArea
  /** the area as it would be */
  withWeight: (halves: number) => EvaluatedArea
}

/** Each weight with the way to change it alone. Only the theme and the area around it are worked out again. */
function weightsOf({ areas }: Evaluation): Weight[] {
  return areas.flatMap((area) => {
    const inArea = (before: EvaluatedTheme) => (other: EvaluatedTheme) =>
      evaluatedArea(
        area.area,
        area.themes.map((one) => (one === before ? other : one)),
      )
    const weights = [
      {
        of: 'area' as const,
        id: area.area.id,
        withWeight: (halves: number) => ({ ...area, area: inHalves(area.area, halves) }),
      },
      ...area.themes.flatMap((theme) => weightsIn(theme, inArea(theme))),
    ]
    return weights.map((weight) => ({ ...weight, area }))
  })
}

function weightsIn(
  { theme, items, figures }: EvaluatedTheme,
  inArea: (other: EvaluatedTheme) => EvaluatedArea,
): Omit<Weight, 'area'>[] {
  return [
    {
      of: 'theme',
      id: theme.id,
      withWeight: (halves) => inArea({ theme: inHalves(theme, halves), figures, items }),
    },
    ...items.map((item): Omit<Weight, 'area'> => ({
      of: 'item',
      id: item.item.id,
      withWeight: (halves) => {
        const other = { ...item, item: inHalves(item.item, halves) }
        return inArea(
          evaluatedTheme(
            theme,
            items.map((one) => (one === item ? other : one)),
          ),
        )
      },
    })),
  ]
}

type Outcome = { stage: string | null; actions: string[] }
type Change = { before: EvaluatedArea; after: EvaluatedArea; widened: Widened | null }
type Widened = { id: string; halves: number }

/**
 * The outcome of the evaluation with one of its areas changed. An area counts only by the bars that it
 * reaches, so the stage is worked out again only where those are others. And only an item's own
 * weight, or another limit of the next stage, can move an action.
 */
function outcomesOf({ pack, scope }: Assessment, base: Evaluation) {
  const bars = pack.stages.map(({ areaScore = 0 }) => fromDecimal(areaScore))
  const reached = ({ figures: { status, score } }: EvaluatedArea): string =>
    score === null ? status : String(bars.filter((bar) => atLeast(score, bar)).length)
  const stageFor = (evaluation: Evaluation) =>
    scope.complete ? stageOf(pack.stages, evaluation) : noStage('partial-scope')
  const offersFor = remembered((limitedBy: readonly Limit[]) => {
    const gaps = findGaps(base, limitedBy)
    const candidates = candidatesFor(pack, base, gaps)
    return { gaps, candidates, ...firstOf(candidates) }
  })
  const asItIs = stageFor(base)
  return (change?: Change): Outcome => {
    const isSame = !change || reached(change.before) === reached(change.after)
    const { id: stage, limitedBy } = isSame ? asItIs : stageFor(withArea(base, change))
    const offers = offersFor(limitedBy)
    const actions = change?.widened ? firstWhenWidened(offers, change.widened) : offers.first
    return { stage, actions }
  }
}

/** The whole is left as it is: its score decides nothing. */
const withArea = ({ overall, areas }: Evaluation, { before, after }: Change): Evaluation => ({
  overall,
  areas: areas.map((one) => (one === before ? after : one)),
})

function remembered<T>(make: (limitedBy: readonly Limit[]) => T) {
  const made = new Map<string, T>()
  return (limitedBy: readonly Limit[]): T => {
    const key = limitedBy.map(({ kind, id }) => `${kind} ${id}`).join()
    const value = made.get(key) ?? make(limitedBy)
    made.set(key, value)
    return value
  }
}

type First = {
  first: string[]
  /** of the last of them, 4 where there are fewer: no gap of a later tier can come before it */
  tier: number
}
type Offers = First & { gaps: readonly Gap[]; candidates: ReadonlyMap<string, Candidate> }

function firstWhenWidened(offers: Offers, { id, halves }: Widened): string[] {
  const gap = offers.gaps.find(({ item }) => item.item.id === id)
  if (!gap || gap.tier > offers.tier) return offers.first
  const weightedGap = multiply(gap.weightedGap, rational(halves, HALVES_OF_ONE))
  const gaps = offers.gaps.map((one) => (one === gap ? { ...gap, weightedGap } : one))
  return firstOf(withGapChanged(offers.candidates, gaps, gap)).first
}

const LAST_TIER = 4

function firstOf(candidates: ReadonlyMap<string, Candidate>): First {
  const ranked = inOrder(candidates).slice(0, FIRST_ACTIONS)
  return {
    first: ranked.map(({ action }) => action.id),
    tier: ranked[FIRST_ACTIONS - 1]?.urgency.tier ?? LAST_TIER,
  }
}

function changeFrom(
  before: Outcome,
  after: Outcome,
): Pick<WeightChange, 'stage' | 'actions'> | null {
  const isOtherStage = before.stage !== after.stage
  const areOthers = after.actions.some((id) => !before.actions.includes(id))
  const isMoved = areOthers || after.actions.some((id, index) => id !== before.actions[index])
  if (!isOtherStage && !isMoved) return null
  return {
    ...(isOtherStage && { stage: { id: after.stage } }),
    ...(isMoved && { actions: { ids: after.actions, areOthers } }),
  }
}
