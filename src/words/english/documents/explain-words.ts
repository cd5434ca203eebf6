import type { ActionResult } from '../../../model/assessment.ts'
import type { Stage } from '../../../model/questionnaire.ts'
import { familyName } from '../families.ts'
import { actionWords } from './action-words.ts'
import { commonWords } from './common-words.ts'

/** How a figure came about, step by step. Figures come as the exact fractions that `exact` has written. */
export const explainWords = {
  /** a fraction with its decimal beside it: 175/3 (58.33) */
  exact: (fraction: string, decimal: string) => `${fraction} (${decimal})`,
  /** a question by its short name, and by the id that asks for its own explanation */
  question: (short: string, id: string) => `${short} (${id})`,
  stage: {
    ofPart: 'Stage: none is claimed, because only a part was asked',
    unsaid:
      'Stage: cannot be said, because an area has no score. The weakest area and the critical items decide, never a mean',
    is: (stage: string) =>
      `Stage: ${stage}. The weakest area and the critical items decide, never a mean`,
    open: (stage: string) => `${stage}: open to all`,
    reached: (stage: string, bar: number) =>
      `${stage}: reached. Needs ${bar} in every area, and its critical items`,
    notReached: (stage: string, bar: number) =>
      `${stage}: not reached. Needs ${bar} in every area, and its critical items`,
    holds: (condition: string) => `yes  ${condition}`,
    fails: (condition: string) => `no   ${condition}`,
    area: (area: string, score: string) => `${area} is ${score}`,
    areaUnscored: (area: string) => `${area} has no score`,
    critical: (question: string, state: CriticalState) =>
      `${question}: ${commonWords.criticalState[state]}`,
    couldBe: (lowest: StageName | null, highest: StageName | null) =>
      `With every open answer at level 0 it would be ${lowest?.title ?? 'unknown'}, at level 4 ${highest?.title ?? 'unknown'}`,
  },
  overall: 'Overall',
  figure: {
    of: (title: string, score: string) => `${title}: ${score} of 100`,
    unscored: (title: string) => `${title}: cannot be scored, because too little is known`,
    notApplicable: (title: string) => `${title}: does not apply`,
    weighed: (figure: string, weight: number) => `${figure}; weight ${weight}`,
  },
  score: {
    ofQuestions: (answered: number, points: string, weight: string) =>
      `score: ${points} points of the ${answered} answered ${answered === 1 ? 'question' : 'questions'}, divided by their weight ${weight}`,
    ofThemes: (scored: number, weight: string, applicable: string) =>
      `score: mean of the ${scored} scored ${scored === 1 ? 'theme' : 'themes'} by weight; they carry ${weight} of ${applicable}`,
    ofAreas: (scored: number, weight: string, applicable: string) =>
      `score: mean of the ${scored} scored ${scored === 1 ? 'area' : 'areas'} by weight; they carry ${weight} of ${applicable}`,
  },
  coverage: {
    ofQuestions: (share: string | null, answered: string, applicable: string) =>
      coverage(share, `weight answered ${answered} of applicable ${applicable}`),
    ofThemes: (share: string | null) =>
      coverage(share, 'mean of the coverage of all themes that apply'),
    ofAreas: (share: string | null) =>
      coverage(share, 'mean of the coverage of all areas that apply'),
  },
  range: {
    nothing: 'range: nothing applies',
    ofQuestions: (low: string, high: string) =>
      `range: ${low} to ${high}; every open answer at level 0, and at level 4`,
    ofThemes: (low: string, high: string) =>
      `range: ${low} to ${high}; means over all themes that apply, those without a score too`,
    ofAreas: (low: string, high: string) =>
      `range: ${low} to ${high}; means over all areas that apply, those without a score too`,
  },
  item: {
    answered: (name: string, level: number, points: string) =>
      `${name}: level ${level} of 4 is ${points} points`,
    weighed: (name: string, level: number, points: string, by: { weight: number; makes: string }) =>
      `${name}: level ${level} of 4 is ${points} points; times its weight ${by.weight} makes ${by.makes}`,
    'dont-know': (name: string) =>
      `${name}: nobody could say: it counts as applicable, and not as answered`,
    skipped: (name: string) => `${name}: left open: it counts as applicable, and not as answered`,
    'not-applicable': (name: string) =>
      `${name}: does not apply: it leaves the sum and its ceiling`,
    hidden: (name: string) => `${name}: not shown: an earlier answer decides that it is not asked`,
  },
  critical: {
    atLevel: (needs: Needs, state: CriticalState, level: number) =>
      `${critical(needs, state)}, because it is at level ${level}`,
    unanswered: (needs: Needs) =>
      `${critical(needs, 'unverified')}, because nobody has answered it`,
    unconfirmed: (needs: Needs, family: string) =>
      `${critical(needs, 'unverified')}, because nobody of ${familyName(family)} took part`,
    notAsked: (needs: Needs, state: CriticalState) => critical(needs, state),
  },
  action: {
    place: (title: string, number: number, all: number) => `${title}: number ${number} of ${all}`,
    tier: {
      1: 'tier 1 of 4: a critical item is not met',
      2: 'tier 2 of 4: a critical item is not confirmed or not known',
      3: 'tier 3 of 4: it limits the next stage',
      4: 'tier 4 of 4: another gap',
    } as Record<number, string>,
    reason: (reason: string) => `reason: ${reason}`,
    questions: (questions: string[]) => `questions it would move: ${questions.join(', ')}`,
    order:
      'within a tier the wider gap times weight comes first, then the smaller effort, then pack order',
    effort: (effort: ActionResult['effort']) => `effort: ${actionWords.effort[effort]}`,
    numbered: (number: number, title: string) => `${number} ${title}`,
    after: (actions: string[]) => `comes after: ${actions.join(', ')}`,
    before: (actions: string[]) =>
      `comes before, and takes over their urgency: ${actions.join(', ')}`,
  },
}

type CriticalState = keyof typeof commonWords.criticalState
type StageName = Pick<Stage, 'id' | 'title'>
type Needs = { stage: StageName; level: number }

const coverage = (share: string | null, how: string): string =>
  `coverage: ${share ?? 'nothing applies'}; ${how}. From 1/2 on there is a score, below 4/5 it is provisional`

const critical = ({ stage, level }: Needs, state: CriticalState): string =>
  `critical for ${stage.title}: needs level ${level}; ${commonWords.criticalState[state]}`
