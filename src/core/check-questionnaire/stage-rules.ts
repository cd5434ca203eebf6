import type { Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { itemsOf, placed } from './placed.ts'
import { unknownOne } from './reference-rules.ts'

export function criticalStages(pack: Questionnaire): Problem[] {
  const known = pack.stages.map(({ id }) => id)
  return itemsOf(pack).flatMap(({ value: { critical }, path }) => {
    if (!critical) return []
    const place = [...path, 'critical', 'stage']
    if (critical.stage === known[0]) {
      const message = `the first stage, ${critical.stage}, is open to all, so it cannot be guarded; name a later one`
      return [{ code: 'critical-first-stage', path: place, message }]
    }
    return unknownOne(critical.stage, known, place, 'stage')
  })
}

export function confirmedIsCritical(pack: Questionnaire): Problem[] {
  return itemsOf(pack).flatMap(({ value, path }) =>
    value.confirmedBy && !value.critical
      ? [
          {
            code: 'confirmed-not-critical',
            path: [...path, 'confirmedBy'],
            message:
              'confirmedBy has an effect on critical items only; add critical, or take it out',
          },
        ]
      : [],
  )
}

export function levelsInOrder(pack: Questionnaire): Problem[] {
  return placed(pack.levels, 'levels').flatMap(({ value, path }, index) =>
    value.value === index
      ? []
      : [
          {
            code: 'level-order',
            path: [...path, 'value'],
            message: `the five levels stand in order: expected ${index}`,
          },
        ],
  )
}

export function stagesRise(pack: Questionnaire): Problem[] {
  return placed(pack.stages, 'stages').flatMap(({ value: { id, areaScore }, path }, index) => {
    if (index === 0) {
      const message = `the first stage, ${id}, is open to all and has no areaScore`
      return areaScore === undefined
        ? []
        : [{ code: 'first-stage-score', path: [...path, 'areaScore'], message }]
    }
    if (areaScore === undefined) {
      return [{ code: 'stage-score-missing', path, message: `the stage ${id} needs an areaScore` }]
    }
    const before = pack.stages[index - 1]?.areaScore ?? 0
    if (areaScore > before) return []
    const message = `stages rise: expected an areaScore above ${before}, but it is ${areaScore}`
    return [{ code: 'stage-order', path: [...path, 'areaScore'], message }]
  })
}
