import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { resolveQuestionnaire } from '../../../src/core/resolve-questionnaire.ts'
import { score } from '../../../src/core/score.ts'
import { answerSheetSchema } from '../../../src/model/answer-sheet.ts'
import type { Assessment, Scope } from '../../../src/model/assessment.ts'
import { questionnaireSchema } from '../../../src/model/questionnaire.ts'

const file = new URL('../../../questionnaires/peer-workforce.yaml', import.meta.url)

const questionnaire = resolveQuestionnaire(
  questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))),
)

const items = questionnaire.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))

export type RealOptions = {
  organisation?: string
  participants?: Record<string, number>
  scope?: Scope
  level?: (index: number) => unknown
}

/** The shipped questionnaire, filled in by a rule: what a report looks like at its real length. */
export function real({
  organisation = 'Harbour Community Mental Health',
  participants,
  scope,
  level = mixed,
}: RealOptions = {}): Assessment {
  const sheet = answerSheetSchema.parse({
    questionnaire: questionnaire.id,
    organisation,
    date: '2026-11-01',
    participants: participants ?? { 'peer-worker': 3, clinician: 4, manager: 2, executive: 1 },
    answers: Object.fromEntries(items.map(({ id }, index) => [id, level(index)])),
  })
  const loaded = { questionnaire, digest: `sha256-${'0'.repeat(64)}` }
  return score(loaded, sheet, { toolVersion: '0.1.0', date: '2026-11-01', ...(scope && { scope }) })
}

/** Levels 1 to 3 with some that nobody knows. */
const mixed = (index: number): unknown => (index % 7 === 3 ? 'dont-know' : 1 + (index % 3))
