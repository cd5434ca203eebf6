import type { AnswerSheet } from '../model/answer-sheet.ts'
import type { CriticalState, ItemState } from '../model/assessment.ts'
import type { Area, Item, Questionnaire, Theme } from '../model/questionnaire.ts'
import { type Answer, type Answers, answerTo } from './answer.ts'
import { type ExactFigures, areaFigures, overallFigures, themeFigures } from './figures.ts'
import { shownItems } from './visibility.ts'

/** A pack scored on one set of answers, exact and unrounded: what the result is written from. */
export type Evaluation = {
  overall: ExactFigures
  areas: EvaluatedArea[]
}
export type EvaluatedArea = { area: Area; figures: ExactFigures; themes: EvaluatedTheme[] }
export type EvaluatedTheme = { theme: Theme; figures: ExactFigures; items: EvaluatedItem[] }
export type EvaluatedItem = {
  item: Item
  state: ItemState
  answer: Answer
  critical: CriticalState | null
}

/**
 * @param pack what is scored (already cut to its scope)
 * @param shown ids of the items that are shown
 * @param families role families of which somebody took part
 */
export function evaluate(
  pack: Questionnaire,
  answers: Answers,
  { shown, families }: { shown: ReadonlySet<string>; families: ReadonlySet<string> },
): Evaluation {
  const areas = pack.areas.map((area) => {
    const themes = area.themes.map((theme) => {
      const items = theme.items.map((item) =>
        evaluateItem(item, answerTo(answers, item.id), shown, families),
      )
      return evaluatedTheme(theme, items)
    })
    return evaluatedArea(area, themes)
  })
  return evaluationOf(areas)
}

/** The figures of the whole, of an area and of a theme, each from what is in it. */
export const evaluationOf = (areas: EvaluatedArea[]): Evaluation => ({
  areas,
  overall: overallFigures(areas.map(({ area: { weight }, figures }) => ({ weight, figures }))),
})

export const evaluatedArea = (area: Area, themes: EvaluatedTheme[]): EvaluatedArea => ({
  area,
  figures: areaFigures(themes.map(({ theme: { weight }, figures }) => ({ weight, figures }))),
  themes,
})

export const evaluatedTheme = (theme: Theme, items: EvaluatedItem[]): EvaluatedTheme => ({
  theme,
  figures: themeFigures(applicable(items)),
  items,
})

/** Scores a whole pack, with what is shown worked out from the answers themselves. */
export function evaluateAll(
  pack: Questionnaire,
  answers: Answers,
  families: ReadonlySet<string>,
): Evaluation {
  return evaluate(pack, answers, { shown: shownItems(pack, answers), families })
}

export function evaluatedItems(evaluation: Evaluation): EvaluatedItem[] {
  return evaluation.areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items))
}

/** The families of the roles that took part: counted among the participants, or the respondent's. */
export function familiesPresent(pack: Questionnaire, sheet: AnswerSheet): ReadonlySet<string> {
  const tookPart = (id: string) =>
    (sheet.participants[id] ?? 0) > 0 || sheet.respondent?.role === id
  return new Set(pack.roles.filter(({ id }) => tookPart(id)).map(({ family }) => family))
}

function evaluateItem(
  item: Item,
  answer: Answer,
  shown: ReadonlySet<string>,
  families: ReadonlySet<string>,
): EvaluatedItem {
  const state = shown.has(item.id) ? answer.state : 'hidden'
  return {
    item,
    state,
    answer,
    critical: criticalState(item, { state, answer, families }),
  }
}

/**
 * A bar that is not reached is unmet whoever says so; one that is reached counts as met only where
 * the family that can confirm it took part. Null for an item that is not critical.
 */
export function criticalState(
  { critical, confirmedBy }: Item,
  {
    state,
    answer: { level },
    families,
  }: { state: ItemState; answer: Answer; families: ReadonlySet<string> },
): CriticalState | null {
  if (!critical) return null
  if (state === 'hidden') return 'hidden'
  if (state === 'not-applicable') return 'waived'
  if (state !== 'answered' || level === null) return 'unverified'
  if (level < critical.level) return 'unmet'
  const isConfirmed = !confirmedBy || families.has(confirmedBy)
  return isConfirmed ? 'met' : 'unverified'
}

function applicable(items: readonly EvaluatedItem[]): { weight: number; level: number | null }[] {
  return items
    .filter(({ state }) => state !== 'hidden' && state !== 'not-applicable')
    .map(({ item, answer }) => ({ weight: item.weight, level: answer.level }))
}
