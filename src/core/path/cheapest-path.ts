import type { Assessment } from '../../model/assessment.ts'
import type { Path } from '../../model/path.ts'
import type { Stage } from '../../model/questionnaire.ts'
import { type Answers, answersOf } from '../answer.ts'
import { familiesPresent } from '../evaluate.ts'
import { sheetOf } from '../sheet-of.ts'
import { areasAfter, conditionsOf, openAfter, whyOf } from './account.ts'
import { EFFORT_POINTS } from './effort-points.ts'
import { type Problem, problemFor } from './problem.ts'
import { type Found, type Outcome, search } from './search.ts'
import { runnerUpOf, sensitivityOf } from './second-thoughts.ts'
import { type Context, orderedSteps } from './steps.ts'

export type PathOptions = {
  /** id of the stage to reach; has passed `checkTarget` */
  to: string
  /** effort points that are there to be spent */
  budget?: number | undefined
}

/**
 * The steps that reach a stage for the least effort, prerequisites included: actions, and reviews of
 * what is in use. An action done puts each of its questions that applies at level 3, or at 4 where it
 * stood at 3; a review takes a question from 3 to 4. An open answer is not assumed to have any level;
 * an action on its question is.
 *
 * What only people who were not in the room can confirm counts as confirmed here, and is listed as a
 * condition: asking them is no effort that could be planned away.
 *
 * Where a budget is too small for the stage, the steps are those to the highest stage it reaches;
 * where it reaches none, those of the cheapest set that fit, in their order.
 */
export function cheapestPath(document: Assessment, { to, budget }: PathOptions): Path {
  const { stages } = document.pack
  const wanted = stages.findIndex(({ id }) => id === to)
  const asked = solve(document, wanted)
  const points = asked.outcome.best?.points ?? null
  const fits = points !== null && (budget === undefined || points <= budget)
  const reached = fits ? asked : bestBelow(document, wanted, budget)
  const head = {
    from: stageRef(stages.find(({ id }) => id === document.stage.id)),
    asked: { id: to, title: stages[wanted]?.title ?? to, points },
    effortPoints: { ...EFFORT_POINTS, review: EFFORT_POINTS.small },
    budget: budget ?? null,
  }
  if (!reached) return { ...head, to: null, ...partOf(asked, budget ?? 0) }
  const { outcome, context } = reached
  if (!outcome.best) throw new Error('a stage that is reached has its steps')
  return {
    ...head,
    to: stageRef(stages[context.problem.target]),
    ...accountFor(context, outcome.best),
    runnerUp: runnerUpOf(context, outcome.best, outcome.shares),
    sensitivity: sensitivityOf(context, outcome.best, outcome.shares),
  }
}

type Solved = { context: Context; outcome: Outcome }

function solve(document: Assessment, target: number): Solved {
  const problem = problemOf(document, target)
  return { context: { document, problem }, outcome: search(problem) }
}

function problemOf(document: Assessment, target: number): Problem {
  const sheet = sheetOf(document)
  const answers: Answers = answersOf(sheet)
  return problemFor(document.pack, answers, {
    families: familiesPresent(document.pack, sheet),
    target,
  })
}

/** The highest stage above today's and below the wanted one that a budget reaches. */
function bestBelow(
  document: Assessment,
  wanted: number,
  budget: number | undefined,
): Solved | null {
  if (budget === undefined) return null
  for (let target = wanted - 1; target > (document.stage.index ?? -1); target -= 1) {
    const solved = solve(document, target)
    if (solved.outcome.best && solved.outcome.best.points <= budget) return solved
  }
  return null
}

type Account = Omit<Path, 'from' | 'asked' | 'effortPoints' | 'budget' | 'to'>

function accountFor(context: Context, found: Found): Account {
  const ordered = orderedSteps(context, found)
  return {
    points: found.points,
    steps: ordered.map((step) => whyOf(context, found, step)),
    conditions: conditionsOf(context, found),
    areas: areasAfter(context, found),
    open: openAfter(context, found),
    runnerUp: null,
    sensitivity: [],
  }
}

/** What of a set fits into a budget: step after step, leaving out what is too dear and what waits for it. */
function partOf({ context, outcome: { best } }: Solved, budget: number): Account {
  const part: Found = { actions: [], reviews: [], points: 0 }
  for (const step of best ? orderedSteps(context, best) : []) {
    const isReady =
      step.kind === 'action'
        ? context.problem.actions[step.place]?.requires.every((one) => part.actions.includes(one))
        : isInUse(context.problem, part, step.place)
    if (!isReady || part.points + step.points > budget) continue
    part[step.kind === 'action' ? 'actions' : 'reviews'].push(step.place)
    part.points += step.points
  }
  return accountFor(context, part)
}

const IN_USE = 3

/** A review waits until the question is in use: today, or by an action of the part. */
function isInUse({ items }: Problem, part: Found, place: number): boolean {
  const item = items[place]
  return item?.level === IN_USE || item?.actions.some((one) => part.actions.includes(one)) === true
}

const stageRef = (stage: Stage | undefined) => (stage ? { id: stage.id, title: stage.title } : null)
