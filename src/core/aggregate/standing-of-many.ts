import type { Area, Questionnaire } from '../../model/questionnaire.ts'
import type { StageResult } from '../../model/scorecard.ts'
import { type ExactFigures, areaFigures, overallFigures } from '../figures.ts'
import { rational } from '../rational.ts'
import { stageOf } from '../stage.ts'
import type { ItemStanding, Standing } from '../standing.ts'
import type { ItemOfMany } from './items.ts'
import type { ThemeOfMany } from './themes.ts'

export type AreaOfMany = { area: Area; figures: ExactFigures; themes: ThemeOfMany[] }

/** An area from its published themes; a withheld one counts as not reported. */
export function areaOfMany(area: Area, themes: ThemeOfMany[]): AreaOfMany {
  const figures = areaFigures(
    themes.map(({ theme: { weight }, figures: own }) => ({ weight, figures: own })),
  )
  return { area, figures, themes }
}

export function standingOfMany(areas: readonly AreaOfMany[]): Standing {
  return {
    overall: overallFigures(areas.map(({ area, figures }) => ({ weight: area.weight, figures }))),
    areas: areas.map(({ area, figures, themes }) => ({
      area,
      figures,
      themes: themes.map(({ items }) => ({ items: items.map(itemStanding) })),
    })),
  }
}

/** Where the people's mean is not shown, the groups speak for the item, if there are any. */
function itemStanding({ item, mean, byGroups, critical, applies }: ItemOfMany): ItemStanding {
  const place = { item, critical: critical?.state ?? null }
  if (mean) {
    const { value: level, bound } = mean
    return { ...place, state: 'answered', answer: { level, ...(bound && { bound }) } }
  }
  if (byGroups.length > 0) {
    const total = byGroups.reduce((sum, level) => sum + level, 0)
    return { ...place, state: 'answered', answer: { level: rational(total, byGroups.length) } }
  }
  return { ...place, state: applies ? 'withheld' : 'not-applicable', answer: { level: null } }
}

/**
 * The stage from the published figures, with what it would be if every area stood at its low or at its
 * high end and every must-have of which nothing is known were missed or met.
 */
export function stageOfMany({ stages }: Questionnaire, standing: Standing): StageResult {
  const { id, index, title, reason, next, limitedBy } = stageOf(stages, standing)
  return {
    id,
    index,
    title,
    ...(reason && { reason }),
    lowest: stageOf(stages, atEnd(standing, 'low')).id,
    highest: stageOf(stages, atEnd(standing, 'high')).id,
    next,
    limitedBy,
  }
}

function atEnd({ overall, areas }: Standing, end: 'low' | 'high'): Standing {
  const decided = end === 'low' ? 'unmet' : 'met'
  return {
    overall,
    areas: areas.map(({ area, figures, themes }) => ({
      area,
      figures: figures[end] ? { ...figures, status: 'reported', score: figures[end] } : figures,
      themes: themes.map(({ items }) => ({
        items: items.map((one) =>
          one.critical === 'unverified' ? { ...one, critical: decided } : one,
        ),
      })),
    })),
  }
}
