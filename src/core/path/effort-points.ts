import type { Action } from '../../model/questionnaire.ts'

/** What an effort counts: days, weeks, months. A guess, printed with every result that rests on it. */
export const EFFORT_POINTS: Readonly<Record<Action['effort'], number>> = {
  small: 1,
  medium: 3,
  large: 8,
}

const STEPS: readonly Action['effort'][] = ['small', 'medium', 'large']

/** The effort one step up or down; undefined where there is none. */
export const nextEffort = (effort: Action['effort'], by: 1 | -1): Action['effort'] | undefined =>
  STEPS[STEPS.indexOf(effort) + by]
