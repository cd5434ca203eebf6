import type { ItemAnswer, ItemChange } from '../../model/comparison.ts'
import type { Item, Questionnaire, Theme } from '../../model/questionnaire.ts'
import type { Result } from '../../model/result.ts'
import type { ExactFigures } from '../figures.ts'
import type { Rational } from '../rational.ts'

/** One result as a comparison sees it, whether one voice gave it or many. */
export type Wave = {
  result: Result
  /** what was asked, with nothing left to look up */
  asked: Questionnaire
  isComplete: boolean
  answers: ReadonlyMap<string, WaveAnswer>
  groups: readonly WaveGroup[]
  /** by theme id, the scores of the groups that may be shown, as they were published */
  groupScores: ReadonlyMap<string, readonly GroupScore[]>
  /**
   * A theme on some of its questions, by the weights it comes with.
   * @param only questions that count; the others are open. All of them where left out
   */
  scoreTheme: (theme: Theme, only?: ReadonlySet<string>) => WaveFigures
  criticalState: (item: Item) => CriticalStates[number]
}

/** `withheld`: may not be shown. `not-comparable`: cannot be worked out from what the result holds. */
export type WaveFigures = Omit<ExactFigures, 'status'> & {
  status: ExactFigures['status'] | 'withheld' | 'not-comparable'
}

export type WaveAnswer = {
  state: ItemAnswer['state']
  /** a level or a mean of levels, 0 to 4; null where there is none */
  value: Rational | null
  display: string | null
  note?: string
}

/** Somebody who took part: a role in the room, or a block of those who answered alone. */
export type WaveGroup = {
  id: string
  title: string
  roles: readonly string[]
  /** null where it was not written down */
  count: number | null
}

export type GroupScore = { group: string; title: string; score: Rational; display: string }

type CriticalStates = NonNullable<ItemChange['critical']>['states']
