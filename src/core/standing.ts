import type { CriticalState, ItemState } from '../model/assessment.ts'
import type { Area, Item } from '../model/questionnaire.ts'
import type { ExactFigures } from './figures.ts'
import { type Rational, rational } from './rational.ts'

/**
 * Where an organisation stands: what the stage and the actions are worked out from. An Evaluation, which
 * is of one voice, is such a standing; of many voices only what is published goes into it.
 */
export type Standing = { overall: ExactFigures; areas: AreaStanding[] }

export type AreaStanding = {
  area: Area
  figures: ExactFigures
  themes: { items: ItemStanding[] }[]
}

export type ItemStanding = {
  item: Item
  /** `withheld`: too few people answered for anything to be shown */
  state: ItemState | 'withheld'
  answer: {
    /** 0 to 4; an exact mean where many answered; null where it is open or not shown */
    level: number | Rational | null
    /** the mean is told no further than that it is this or less, or this or more */
    bound?: 'at-most' | 'at-least'
  }
  critical: CriticalState | 'contested' | null
}

export const standingItems = ({ areas }: Standing): ItemStanding[] =>
  areas.flatMap(({ themes }) => themes.flatMap(({ items }) => items))

export function levelIn({ answer: { level } }: ItemStanding): Rational | null {
  return typeof level === 'number' ? rational(level) : level
}
