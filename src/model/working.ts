import type { AnswerSheet } from './answer-sheet.ts'
import type { Scope } from './assessment.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * What is worked out beside a result and shown with it in reports: how each figure came about, what
 * the weights do, and what a page needs to score again. Never saved: it follows from the result.
 */
export type Working = {
  explanations: Explanations
  sensitivity: Sensitivity
  trial: Trial
}

/** A statement, and what it follows from. */
export type Explanation = { text: string; because: Explanation[] }

/** By id. Ids are unique among things of one kind only. */
export type Explanations = {
  stage: Explanation
  overall: Explanation
  areas: ReadonlyMap<string, Explanation>
  themes: ReadonlyMap<string, Explanation>
  items: ReadonlyMap<string, Explanation>
  actions: ReadonlyMap<string, Explanation>
}

/** What each weight, halved and raised by half, would do to the stage and to the first actions. */
export type Sensitivity = {
  /** how many weights were tried */
  weights: number
  /** how many actions count as the first ones */
  firstActions: number
  /** the weights that change something, in the order of the pack */
  changes: WeightChange[]
}

export type WeightChange = {
  of: 'area' | 'theme' | 'item'
  id: string
  factor: 'half' | 'one and a half'
  /** the stage it would be, null where none could be said; left out where it stays */
  stage?: { id: string | null }
  /** the first actions it would be: others, or the same in another order; left out where they stay */
  actions?: { ids: string[]; areOthers: boolean }
}

/**
 * A pack and its answers with no text that scoring does not need: no question, no note, no evidence.
 * What is left out of an item, an action or a role here is what the pack leaves to its defaults.
 */
export type Trial = {
  pack: {
    stages: { id: string; title: string; areaScore?: number }[]
    roles: { id: string; family: string }[]
    areas: { id: string; title: string; weight: number; themes: TrialTheme[] }[]
    actions: TrialAction[]
  }
  sheet: Pick<AnswerSheet, 'participants' | 'respondent' | 'answers'>
  scope: Scope
}
export type TrialTheme = { id: string; weight: number; items: TrialItem[] }
export type TrialItem = { id: string; name?: string } & Partial<
  Pick<Item, 'weight' | 'critical' | 'confirmedBy' | 'showWhen' | 'quick' | 'actions'>
>
export type TrialAction = { id: string; requires?: string[]; effort: Action['effort'] }

type Item = Questionnaire['areas'][number]['themes'][number]['items'][number]
type Action = Questionnaire['actions'][number]

/** The sentences that a page says while actions are tried out; it fills what stands in braces. */
export type TrialWords = Record<
  | 'and'
  | 'assumedOne'
  | 'assumed'
  | 'move'
  | 'noArea'
  | 'cannotSay'
  | 'criticals'
  | 'countStays'
  | 'countMoves'
  | 'stageStays'
  | 'stageBecomes'
  | 'stageUnsaid'
  | 'heldBy'
  | 'heldByArea'
  | 'heldByUnscored'
  | 'heldByCritical'
  | 'unmet'
  | 'unverified'
  | 'unknown'
  | 'skipped'
  | 'more'
  | 'comesAfter'
  | 'unconfirmed'
  | 'furtherOne'
  | 'further',
  string
> & {
  /** what stands in scores in place of the point, where the language has another mark */
  decimal?: string
}

/** What a page of a report finds in itself: the result to score again, and its words. */
export type TrialData = { trial: Trial; words: TrialWords }
