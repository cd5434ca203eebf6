import type { Item, Questionnaire } from '../../model/questionnaire.ts'
import { type Answers, answerTo } from '../answer.ts'
import { type Evaluation, evaluateAll } from '../evaluate.ts'
import { openItems } from '../actions/gaps.ts'
import { allItems } from '../pack.ts'
import { millionths } from '../rational.ts'
import { EFFORT_POINTS } from './effort-points.ts'

/**
 * What a search for the cheapest path works on: everything by its place in a list instead of its name,
 * and all weights as whole numbers.
 */
export type Problem = {
  pack: Questionnaire
  answers: Answers
  /** role families counted as present: those who took part, and those who can confirm what is critical */
  families: ReadonlySet<string>
  /** index of the stage to reach */
  target: number
  actions: PathAction[]
  /** the actions, what comes first first */
  order: number[]
  items: PathItem[]
  /** themes as lists of items, grouped by area */
  areas: PathArea[]
  /** what the target asks of every area, 0 to 100 */
  bar: number
  prices: Prices
}

export type PathAction = {
  id: string
  /** effort points */
  points: number
  items: number[]
  /** actions that come first and are not done yet */
  requires: number[]
  dependents: number[]
}

export type PathItem = {
  item: Item
  weight: number
  /** null where the answer is open */
  level: number | null
  isWaived: boolean
  /** the lowest level that the target allows; undefined where any will do */
  needs: number | undefined
  showWhen: { item: number; atLeast: number; atMost: number } | undefined
  actions: number[]
  /** does another item look at this one? */
  decides: boolean
}

export type PathArea = { id: string; themes: { weight: number; items: number[] }[] }

/**
 * What a step costs in the search: effort points first, then the number of steps, then the places in
 * the pack, so that of equally cheap sets always the same one is found.
 */
export type Prices = {
  actions: number[]
  reviews: number[]
  /** effort points of a review */
  review: number
  /** what one effort point costs, and the most that all smaller differences come to */
  points: number
  tie: number
}

export function problemFor(
  pack: Questionnaire,
  answers: Answers,
  { families, target }: { families: ReadonlySet<string>; target: number },
): Problem {
  const stages = pack.stages.slice(0, target + 1).map(({ id }) => id)
  const placed = allItems(pack)
  const confirming = placed.flatMap(({ item: { confirmedBy } }) => confirmedBy ?? [])
  const everybody = new Set([...families, ...confirming])
  const { actions, offered } = pathActions(pack, evaluateAll(pack, answers, everybody))
  const places = new Map(placed.map(({ item }, index) => [item.id, index]))
  const items = placed.map(({ item }): PathItem => {
    const { level, state } = answerTo(answers, item.id)
    const { critical, showWhen } = item
    return {
      item,
      weight: Number(millionths(item.weight)),
      level,
      isWaived: state === 'not-applicable',
      needs: critical && stages.includes(critical.stage) ? critical.level : undefined,
      showWhen: showWhen && {
        item: places.get(showWhen.item) ?? 0,
        atLeast: showWhen.atLeast ?? 0,
        atMost: showWhen.atMost ?? 4,
      },
      actions: item.actions.flatMap((id) => offered.get(id) ?? []),
      decides: placed.some((other) => other.item.showWhen?.item === item.id),
    }
  })
  items.forEach((item, index) =>
    item.actions.forEach((action) => actions[action]?.items.push(index)),
  )
  return {
    pack,
    answers,
    families: everybody,
    target,
    actions,
    order: inOrder(actions),
    items,
    areas: pathAreas(pack, places),
    bar: pack.stages[target]?.areaScore ?? 0,
    prices: pricesOf(actions, items.length),
  }
}

/** Every action that is not done yet: one of its items is open or below its best level, hidden, or it has none. */
function pathActions(
  pack: Questionnaire,
  evaluation: Evaluation,
): { actions: PathAction[]; offered: ReadonlyMap<string, number> } {
  const open = openItems(evaluation)
  const hidden = new Set(
    evaluation.areas.flatMap(({ themes }) =>
      themes.flatMap(({ items }) =>
        items.flatMap(({ item, state }) => (state === 'hidden' ? item.actions : [])),
      ),
    ),
  )
  const shown = new Set(allItems(pack).flatMap(({ item }) => item.actions))
  const isToDo = (id: string) => open.has(id) || !shown.has(id) || hidden.has(id)
  const toDo = pack.actions.filter(({ id }) => isToDo(id))
  const offered = new Map(toDo.map(({ id }, index) => [id, index]))
  const comesFirst = (id: string) => open.has(id) || !shown.has(id)
  const actions = toDo.map(({ id, effort, requires }): PathAction => ({
    id,
    points: EFFORT_POINTS[effort],
    items: [],
    requires: requires.filter(comesFirst).flatMap((required) => offered.get(required) ?? []),
    dependents: [],
  }))
  actions.forEach(({ requires }, index) =>
    requires.forEach((required) => actions[required]?.dependents.push(index)),
  )
  return { actions, offered }
}

function pathAreas({ areas }: Questionnaire, places: ReadonlyMap<string, number>): PathArea[] {
  return areas.map(({ id, themes }) => ({
    id,
    themes: themes.map(({ weight, items }) => ({
      weight: Number(millionths(weight)),
      items: items.flatMap((item) => places.get(item.id) ?? []),
    })),
  }))
}

function inOrder(actions: readonly PathAction[]): number[] {
  const placed = new Set<number>()
  const place = (index: number): void => {
    if (placed.has(index)) return
    actions[index]?.requires.forEach(place)
    placed.add(index)
  }
  actions.forEach((_, index) => place(index))
  return [...placed]
}

function pricesOf(actions: readonly PathAction[], items: number): Prices {
  const steps = actions.length + items
  const step = (steps + 1) * (steps + 1)
  const points = 1000 * step * (steps + 1)
  return {
    actions: actions.map((action, index) => action.points * points + step + index),
    reviews: Array.from(
      { length: items },
      (_, index) => EFFORT_POINTS.small * points + step + actions.length + index,
    ),
    review: EFFORT_POINTS.small,
    points,
    tie: steps * (step + steps),
  }
}
