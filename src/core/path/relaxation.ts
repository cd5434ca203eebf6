import { type Choice, type Fates, choicesFor } from './choices.ts'
import { type Chain, type Way, toList, worthwhile } from './pareto.ts'
import type { PathArea, PathItem, Problem } from './problem.ts'
import { type Shares, bidsFor } from './shares.ts'

/** What one item does in a set of choices that reaches the target. */
export type Chosen = { item: number; choice: Choice }

/**
 * The least that reaching the target can cost while the undecided steps are shared out among items, and
 * the choices that cost so little.
 */
export type Relaxation = { cost: number; chosen: Chosen[] }

/**
 * A bound: no set of steps that reaches the target and keeps to what is decided costs less. Computed in
 * floating point with every doubt on the cheap side; whether a set reaches the target is for the real
 * scoring to say.
 *
 * @returns null where the target is out of reach
 */
export function relax(problem: Problem, fates: Fates, shares: Shares): Relaxation | null {
  const choices = choicesFor(problem, fates, bidsFor(problem, fates.actions, shares))
  let cost = decidedCost(problem, fates)
  const chosen: Chosen[] = []
  for (const area of problem.areas) {
    const best = cheapestForArea(problem, area, choices)
    if (!best) return null
    cost += best.cost
    chosen.push(...toList(best.choices).flatMap(toList))
  }
  return { cost, chosen }
}

function decidedCost({ prices }: Problem, { actions, reviews }: Fates): number {
  const total = (fates: readonly string[], of: readonly number[]) =>
    fates.reduce((sum, fate, index) => sum + (fate === 'in' ? (of[index] ?? 0) : 0), 0)
  return total(actions, prices.actions) + total(reviews, prices.reviews)
}

/** What a theme came to: the weight that applies, the weight that is answered, and ways to get points. */
type Outcome = {
  applicable: number
  answered: number
  /** levels of the items that others of the theme look at */
  deciding: Readonly<Record<number, Choice['level']>>
  ways: Way<Chosen>[]
}

const START: Way<never> = { cost: 0, value: 0, choices: null }

/** Item by item; for the same weights and the same levels that decide, only points and cost tell two ways apart. */
function themeOutcomes(
  { items: all }: Problem,
  items: readonly number[],
  choices: readonly Choice[][],
): Outcome[] {
  let outcomes: Outcome[] = [{ applicable: 0, answered: 0, deciding: {}, ways: [START] }]
  for (const item of items) {
    const placed = all[item]
    if (!placed) continue
    const { weight, decides } = placed
    const next = new Map<string, Outcome>()
    for (const outcome of outcomes) {
      for (const choice of choices[item] ?? []) {
        if (contradicts(choice, placed, outcome.deciding)) continue
        const { level } = choice
        const after = outcomeAt(next, {
          applicable: outcome.applicable + (level === undefined ? 0 : weight),
          answered: outcome.answered + (typeof level === 'number' ? weight : 0),
          deciding: decides ? { ...outcome.deciding, [item]: level } : outcome.deciding,
        })
        after.ways.push(...outcome.ways.map((way) => withChoice(way, { item, choice }, weight)))
      }
    }
    outcomes = [...next.values()].map((one) => ({ ...one, ways: worthwhile(one.ways) }))
  }
  return outcomes
}

/** Is an item shown, or not, against what the item it looks at has come to? Only where that is known already. */
function contradicts(
  { level }: Choice,
  { showWhen, isWaived }: PathItem,
  deciding: Outcome['deciding'],
): boolean {
  if (!showWhen || isWaived || !Object.hasOwn(deciding, showWhen.item)) return false
  const decided = deciding[showWhen.item]
  const { atLeast, atMost } = showWhen
  const isShown = typeof decided === 'number' && decided >= atLeast && decided <= atMost
  return isShown !== (level !== undefined)
}

function outcomeAt(next: Map<string, Outcome>, sums: Omit<Outcome, 'ways'>): Outcome {
  const key = `${sums.applicable}/${sums.answered}/${JSON.stringify(sums.deciding)}`
  const outcome = next.get(key) ?? { ...sums, ways: [] }
  next.set(key, outcome)
  return outcome
}

function withChoice(way: Way<Chosen>, chosen: Chosen, weight: number): Way<Chosen> {
  const { level, cost } = chosen.choice
  return {
    cost: way.cost + cost,
    value: way.value + (typeof level === 'number' ? weight * level : 0),
    choices: { choice: chosen, before: way.choices },
  }
}

/** What an area came to: the weight of its scored and of its applicable themes, and ways to get above the bar. */
type AreaOutcome = { scored: number; applicable: number; ways: Way<Chain<Chosen>>[] }

function cheapestForArea(
  problem: Problem,
  area: PathArea,
  choices: readonly Choice[][],
): Way<Chain<Chosen>> | null {
  let outcomes: AreaOutcome[] = [{ scored: 0, applicable: 0, ways: [START] }]
  for (const { weight, items } of area.themes) {
    const next = new Map<string, AreaOutcome>()
    const themes = themeOutcomes(problem, items, choices)
    for (const before of outcomes)
      for (const theme of themes) addTheme(next, before, { theme, weight, bar: problem.bar })
    outcomes = [...next.values()].map((one) => ({ ...one, ways: worthwhile(one.ways) }))
  }
  const enough = outcomes.filter(isScored).flatMap(({ applicable, ways }) => {
    const limit = -ROUNDING * (1 + applicable)
    return ways.find(({ value }) => value >= limit) ?? []
  })
  return enough.reduce<Way<Chain<Chosen>> | null>(
    (best, way) => (best && best.cost <= way.cost ? best : way),
    null,
  )
}

function addTheme(
  next: Map<string, AreaOutcome>,
  before: AreaOutcome,
  { theme, weight, bar }: { theme: Outcome; weight: number; bar: number },
): void {
  const hasScore = theme.answered > 0 && isHalf(theme.answered, theme.applicable)
  const scored = before.scored + (hasScore ? weight : 0)
  const applicable = before.applicable + (theme.applicable > 0 ? weight : 0)
  const key = `${scored}/${applicable}`
  const outcome = next.get(key) ?? { scored, applicable, ways: [] }
  next.set(key, outcome)
  // Without a score all that a theme came to is worth the same, so only the cheapest way counts.
  const ways = hasScore ? theme.ways : theme.ways.slice(0, 1)
  for (const way of ways) {
    const gain = hasScore ? weight * ((POINTS_A_LEVEL * way.value) / theme.answered - bar) : 0
    for (const earlier of before.ways) {
      outcome.ways.push({
        cost: earlier.cost + way.cost,
        value: earlier.value + gain,
        choices: { choice: way.choices, before: earlier.choices },
      })
    }
  }
}

const POINTS_A_LEVEL = 25
/** Far above what floating point loses, far below a real difference; and a doubt is settled by the real scoring. */
const ROUNDING = 1e-7

const isHalf = (part: number, whole: number): boolean => part * 2 >= whole * (1 - ROUNDING)

const isScored = ({ scored, applicable }: AreaOutcome): boolean =>
  applicable === 0 || (scored > 0 && isHalf(scored, applicable))
