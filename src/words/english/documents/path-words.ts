import type { Path, PathStep, StepRef } from '../../../model/path.ts'
import { capital } from '../../capital.ts'
import { counted, listed, listedUpTo, noun } from '../counts.ts'
import { rolePlural } from '../roles.ts'

const ACTION = noun('action')
const REVIEW = noun('review')
const POINT = noun('effort point')
const QUESTION = noun('question')

const pointsWord = (points: number) => counted(points, POINT)

/** The cheapest path to a stage. */
export const pathWords = {
  eyebrow: 'The cheapest path',
  title: (stage: string) => `The cheapest path to ${stage}`,
  titlePart: (stage: string) => `What the budget buys on the way to ${stage}`,
  lead: ({ actions, reviews, points }: Steps) => {
    const steps = [
      ...(actions > 0 ? [counted(actions, ACTION)] : []),
      ...(reviews > 0 ? [counted(reviews, REVIEW)] : []),
    ]
    if (steps.length === 0) return 'No step fits.'
    return `${capital(listed(steps))}, ${pointsWord(points)} in all.`
  },
  least: 'No set of steps of this questionnaire reaches it for less.',
  outOfReach: (stage: string) =>
    `${stage} cannot be reached by the actions of this questionnaire alone: something that it needs has no action that would raise it far enough.`,
  tooLittle: (budget: number, stage: string, least: number) =>
    `A budget of ${pointsWord(budget)} does not reach ${stage}: it takes ${least} at least.`,
  insteadStage: (stage: string) => `It does reach ${stage}.`,
  insteadPart: 'It reaches no higher stage. Of the cheapest set these steps fit, in this order.',
  guess: ({ effortPoints: { small: days, medium: weeks, large: months, review } }: Path) =>
    `Effort points are a guess: small ${days} (days), medium ${weeks} (weeks), large ${months} (months), a review ${review}. Those who do the work know better.`,
  assumed:
    'Assumed: an action done puts its questions in use (level 3; level 4 where they were in use already); a review with those it concerns takes a question from 3 to 4. Finding out an open answer is not assumed to bring any level.',
  stillOpen: (count: number) =>
    count === 1
      ? 'One question would still be open then. The stage does not need it, but it is worth finding out.'
      : `${capital(counted(count, QUESTION))} would still be open then. The stage does not need them, but they are worth finding out.`,
  conditions: 'It also has to be confirmed',
  conditionsText: (roles: string[]) =>
    `These must-haves count as met only where ${listed(roles.map(rolePlural), 'or')} took part and agreed. That is no effort that could be counted; without it the stage is not reached:`,
  stepPoints: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
  stepsTitle: 'The steps, in order',
  columns: { step: 'Step', points: 'Points', why: 'Why it is in the set', moves: 'Moves' },
  review: (title: string) => `Review: ${title}`,
  stepTitle: ({ kind, title }: StepRef) => (kind === 'review' ? pathWords.review(title) : title),
  serves: (serves: PathStep['serves'][number]) => {
    switch (serves.kind) {
      case 'critical':
        return `critical for ${serves.stage.title}: ${serves.title}`
      case 'area':
        return serves.points === null
          ? `${serves.title} has no score without it`
          : `${serves.title} +${serves.points}`
      case 'before':
        return `comes before: ${serves.title}`
    }
  },
  /** Where steps overlap, none of them is missed on its own. */
  servesNone: 'with the others',
  moves: (from: number | null, to: number) => `${from ?? '?'} → ${to}`,
  areasTitle: 'What it comes to',
  areaRow: (from: string | null, to: string | null) =>
    `${from ?? 'cannot say'} → ${to ?? 'cannot say'}`,
  area: 'Area',
  score: 'Score',
  runnerUpTitle: 'The runner-up',
  runnerUp: ({ points }: NonNullable<Path['runnerUp']>, least: number) =>
    points === least
      ? `Another set costs the same, ${pointsWord(points)}:`
      : `The next best set costs ${pointsWord(points)}:`,
  noRunnerUp: 'There is no other way: every step of the set is needed.',
  swap: (leaving: string[], coming: string[]) =>
    [
      ...(leaving.length > 0 ? [`leave out ${named(leaving)}`] : []),
      ...(coming.length > 0 ? [`take in ${named(coming)}`] : []),
    ].join(', '),
  sensitivityTitle: 'Which guesses matter',
  sensitivityNone: 'None: with any one effort a step higher or lower, the set stays the cheapest.',
  sensitivity: (count: number) =>
    count === 1
      ? 'One guess matters: if it is one step off, another set is the cheapest. Any other guess can be a step off.'
      : `${capital(counted(count, noun('guess', 'guesses')))} matter: if one of them is one step off, another set is the cheapest. Any other guess can be a step off.`,
  guessRow: ({ title, effort, becomes }: Path['sensitivity'][number]) =>
    `${title}: ${becomes} instead of ${effort}`,
  then: (newPoints: number) => `then ${newPoints} points`,
  andMore: (count: number) => `and ${count} more, all of them in plan.json (--format json)`,
  label: { steps: 'Steps', areas: 'Areas', runnerUp: 'Runner-up', guesses: 'Guesses' },
}

type Steps = { actions: number; reviews: number; points: number }

const NAMED = 2

const named = (titles: string[]) =>
  listedUpTo(NAMED, titles.map(quoted), (count) => `${count} more`)

const quoted = (text: string) => `“${text}”`
