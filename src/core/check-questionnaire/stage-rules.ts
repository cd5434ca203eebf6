import type { Message, Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { itemsOf, placed } from './placed.ts'
import { unknownOne } from './reference-rules.ts'

export function criticalStages(pack: Questionnaire): Problem[] {
  const known = pack.stages.map(({ id }) => id)
  return itemsOf(pack).flatMap(({ value: { critical }, path }) => {
    if (!critical) return []
    const place = [...path, 'critical', 'stage']
    if (critical.stage === known[0]) {
      const message: Message = (words) => words.questionnaire.guardedFirstStage(critical.stage)
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
            message: (words) => words.questionnaire.confirmedNotCritical,
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
            message: (words) => words.questionnaire.levelOrder(index),
          },
        ],
  )
}

export function stagesRise(pack: Questionnaire): Problem[] {
  return placed(pack.stages, 'stages').flatMap(({ value: { id, areaScore }, path }, index) => {
    if (index === 0) {
      const message: Message = (words) => words.questionnaire.firstStageScore(id)
      return areaScore === undefined
        ? []
        : [{ code: 'first-stage-score', path: [...path, 'areaScore'], message }]
    }
    if (areaScore === undefined) {
      const message: Message = (words) => words.questionnaire.stageWithoutScore(id)
      return [{ code: 'stage-score-missing', path, message }]
    }
    const before = pack.stages[index - 1]?.areaScore ?? 0
    if (areaScore > before) return []
    const message: Message = (words) => words.questionnaire.stageOrder(before, areaScore)
    return [{ code: 'stage-order', path: [...path, 'areaScore'], message }]
  })
}
