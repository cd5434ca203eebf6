import type { Problem } from '../../errors.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { noActionCycle, noShowWhenCycle } from './cycle-rules.ts'
import { noRepeats, uniqueIds } from './id-rules.ts'
import {
  knownActions,
  knownFamilies,
  knownRoles,
  knownShowWhen,
  knownSources,
} from './reference-rules.ts'
import { confirmedIsCritical, criticalStages, levelsInOrder, stagesRise } from './stage-rules.ts'

type Rule = (pack: Questionnaire) => Problem[]

const RULES: readonly Rule[] = [
  uniqueIds,
  noRepeats,
  knownActions,
  knownSources,
  knownShowWhen,
  knownFamilies,
  knownRoles,
  criticalStages,
  confirmedIsCritical,
  levelsInOrder,
  stagesRise,
  noActionCycle,
  noShowWhenCycle,
]

/** What a pack must hold beyond its shape. Every rule reports all it finds; `path` leads to the place. */
export function checkQuestionnaire(pack: Questionnaire): Problem[] {
  return RULES.flatMap((rule) => rule(pack))
}
