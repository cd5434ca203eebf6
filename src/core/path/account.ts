import type { Path, PathStep } from '../../model/path.ts'
import { levelWhenDone } from '../actions/when-done.ts'
import { answerTo } from '../answer.ts'
import { displayScore } from '../display.ts'
import { type Evaluation, evaluateAll, evaluatedItems } from '../evaluate.ts'
import { subtract, toNumber } from '../rational.ts'
import { answersAfter } from './answers-after.ts'
import { type StepPlaces, stepsOf } from './search.ts'
import { type Context, type PlacedStep, withoutPlace } from './steps.ts'

/** What a set of steps comes to, and what each of its steps is for. */

function stateAfter({ problem }: Context, places: StepPlaces): Evaluation {
  const { pack, answers, families } = problem
  return evaluateAll(pack, answersAfter(pack, answers, stepsOf(problem, places)).answers, families)
}

export function areasAfter(context: Context, found: StepPlaces): Path['areas'] {
  const before = stateAfter(context, NOTHING)
  const after = stateAfter(context, found)
  return after.areas.map(({ area }, index) => ({
    id: area.id,
    title: area.title,
    from: shown(context, before, index),
    to: shown(context, after, index),
  }))
}

const NOTHING: StepPlaces = { actions: [], reviews: [] }

function shown({ problem }: Context, { areas }: Evaluation, index: number): string | null {
  const figures = areas[index]?.figures
  if (!figures?.score || !figures.coverage) return null
  const bars = problem.pack.stages.flatMap(({ areaScore }) => areaScore ?? [])
  return displayScore(figures.score, bars, figures.coverage.n < figures.coverage.d)
}

/** Questions that are open even then. */
export function openAfter(context: Context, found: StepPlaces): number {
  const states = evaluatedItems(stateAfter(context, found)).map(({ state }) => state)
  return states.filter((state) => state === 'dont-know' || state === 'skipped').length
}

/** Critical questions of the target that only people can confirm who were not in the room. */
export function conditionsOf(context: Context, found: StepPlaces): Path['conditions'] {
  const { document, problem } = context
  const { pack } = document
  const stages = pack.stages.slice(0, problem.target + 1).map(({ id }) => id)
  const present = new Set(
    pack.roles
      .filter(({ id }) => (document.participants[id] ?? 0) > 0 || document.respondent?.role === id)
      .map(({ family }) => family),
  )
  return evaluatedItems(stateAfter(context, found)).flatMap(({ item, critical }) => {
    const { confirmedBy } = item
    const isOpen = critical === 'met' && stages.includes(item.critical?.stage ?? '')
    if (!isOpen || confirmedBy === undefined || present.has(confirmedBy)) return []
    const roles = pack.roles.filter(({ family }) => family === confirmedBy)
    return [
      { item: item.id, title: item.short ?? item.prompt, roles: roles.map(({ title }) => title) },
    ]
  })
}

export function whyOf(context: Context, found: StepPlaces, step: PlacedStep): PathStep {
  return {
    ...withoutPlace(step),
    effort: effortOf(context, step),
    serves: [
      ...criticalServed(context, found, step),
      ...areasServed(context, found, step),
      ...unlocked(context, found, step),
    ],
    items: moves(context, found, step),
  }
}

function effortOf({ document }: Context, { kind, id }: PlacedStep): PathStep['effort'] {
  if (kind === 'review') return 'small'
  return document.pack.actions.find((action) => action.id === id)?.effort ?? 'medium'
}

const itemsOf = ({ problem }: Context, { kind, place }: PlacedStep): number[] =>
  kind === 'review' ? [place] : (problem.actions[place]?.items ?? [])

/** From where to where the questions go that this step raises; those that are not shown then stay out. */
function moves(context: Context, found: StepPlaces, step: PlacedStep): PathStep['items'] {
  const { items, answers } = context.problem
  const after = new Map(
    evaluatedItems(stateAfter(context, found)).map(({ item, state }) => [item.id, state]),
  )
  return itemsOf(context, step).flatMap((place) => {
    const { id = '' } = items[place]?.item ?? {}
    if (after.get(id) !== 'answered') return []
    const from = step.kind === 'review' ? IN_USE : answerTo(answers, id).level
    const to = levelWhenDone(from)
    return to === from ? [] : [{ id, from, to }]
  })
}

const IN_USE = 3

/** Critical questions of the target that would not be met without this step. */
function criticalServed(context: Context, found: StepPlaces, step: PlacedStep): PathStep['serves'] {
  const { problem } = context
  const without = criticalStates(context, leaveOut(found, step))
  const after = criticalStates(context, found)
  return itemsOf(context, step).flatMap((place): PathStep['serves'] => {
    const { item, needs } = problem.items[place] ?? {}
    if (!item?.critical || needs === undefined) return []
    const isServed = without.get(item.id) !== 'met' && after.get(item.id) === 'met'
    const stage = problem.pack.stages.find(({ id }) => id === item.critical?.stage)
    if (!isServed || !stage) return []
    const { id, title } = stage
    return [
      { kind: 'critical', item: item.id, title: item.short ?? item.prompt, stage: { id, title } },
    ]
  })
}

const criticalStates = (context: Context, places: StepPlaces) =>
  new Map(
    evaluatedItems(stateAfter(context, places)).map(({ item, critical }) => [item.id, critical]),
  )

/** What each area would lose if this one step were left out. */
function areasServed(context: Context, found: StepPlaces, step: PlacedStep): PathStep['serves'] {
  const after = stateAfter(context, found)
  const without = stateAfter(context, leaveOut(found, step))
  return after.areas.flatMap(({ area, figures }, index): PathStep['serves'] => {
    const left = without.areas[index]?.figures.score ?? null
    if (figures.score === null) return []
    const points = left && toNumber(subtract(figures.score, left))
    if (points !== null && points <= 0) return []
    return [{ kind: 'area', area: area.id, title: area.title, points }]
  })
}

/** Without a step; a review that only it made possible comes to nothing then. */
const leaveOut = (found: StepPlaces, step: PlacedStep): StepPlaces => ({
  actions: found.actions.filter((place) => step.kind !== 'action' || place !== step.place),
  reviews: found.reviews.filter((place) => step.kind !== 'review' || place !== step.place),
})

function unlocked(
  { document, problem }: Context,
  found: StepPlaces,
  { kind, place }: PlacedStep,
): PathStep['serves'] {
  if (kind === 'review') return []
  return found.actions
    .filter((other) => problem.actions[other]?.requires.includes(place))
    .map((other) => {
      const id = problem.actions[other]?.id ?? ''
      const title = document.pack.actions.find((action) => action.id === id)?.title ?? id
      return { kind: 'before', action: id, title }
    })
}
