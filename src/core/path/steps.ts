import type { Assessment } from '../../model/assessment.ts'
import type { StepRef } from '../../model/path.ts'
import type { Problem } from './problem.ts'
import type { StepPlaces } from './search.ts'

export type Context = { document: Assessment; problem: Problem }

/** A step, and its place among the actions or the items of the problem. */
export type PlacedStep = StepRef & { place: number }

export const actionStep = ({ document, problem }: Context, place: number): PlacedStep => {
  const { id = '', points = 0 } = problem.actions[place] ?? {}
  const title = document.pack.actions.find((action) => action.id === id)?.title ?? id
  return { kind: 'action', id, title, points, place }
}

const reviewStep = ({ problem }: Context, place: number): PlacedStep => {
  const { id = '', short, prompt = id } = problem.items[place]?.item ?? {}
  return { kind: 'review', id, title: short ?? prompt, points: problem.prices.review, place }
}

/** In the order of the register where an action has its place there, else in that of the pack; reviews last. */
export function orderedSteps(context: Context, { actions, reviews }: StepPlaces): PlacedStep[] {
  const ranks = new Map(context.document.actions.map(({ id }, index) => [id, index]))
  const rank = (place: number) => ranks.get(context.problem.actions[place]?.id ?? '') ?? Infinity
  const waiting = actions.toSorted((a, b) => compare(rank(a), rank(b)) || a - b)
  const ordered: number[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex((place) =>
      context.problem.actions[place]?.requires.every((one) => !waiting.includes(one)),
    )
    ordered.push(...waiting.splice(Math.max(0, ready), 1))
  }
  return [
    ...ordered.map((place) => actionStep(context, place)),
    ...reviews.map((place) => reviewStep(context, place)),
  ]
}

export const withoutPlace = ({ kind, id, title, points }: PlacedStep): StepRef => ({
  kind,
  id,
  title,
  points,
})

/** Also where both are infinite, which a difference cannot tell. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Which steps go and which come when one set takes the place of another. */
export function swap(
  context: Context,
  before: StepPlaces,
  after: StepPlaces,
): { out: StepRef[]; in: StepRef[] } {
  const only = (these: StepPlaces, those: StepPlaces): StepRef[] =>
    orderedSteps(context, {
      actions: these.actions.filter((place) => !those.actions.includes(place)),
      reviews: these.reviews.filter((place) => !those.reviews.includes(place)),
    }).map(withoutPlace)
  return { out: only(before, after), in: only(after, before) }
}
