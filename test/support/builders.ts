import { resolveQuestionnaire } from '../../src/core/resolve-questionnaire.ts'
import { score } from '../../src/core/score.ts'
import type { AnswerInput, AnswerSheet } from '../../src/model/answer-sheet.ts'
import { answerSheetSchema } from '../../src/model/answer-sheet.ts'
import type { Assessment, Scope } from '../../src/model/assessment.ts'
import { type LoadedQuestionnaire, questionnaireSchema } from '../../src/model/questionnaire.ts'

/** Small packs and sheets in one line each, through the same schemas as real ones. */

export type ItemSpec = { id: string } & Record<string, unknown>

export const STAGES = [
  { id: 'exploring', title: 'Exploring' },
  { id: 'preparing', title: 'Preparing', areaScore: 25 },
  { id: 'starting', title: 'Starting', areaScore: 50 },
  { id: 'embedding', title: 'Embedding', areaScore: 75 },
]

const ROLES = [
  { id: 'peer-worker', title: 'Peer worker', family: 'lived-experience', priority: true },
  { id: 'manager', title: 'Manager', family: 'leadership' },
]

export const theme = (
  id: string,
  items: (ItemSpec | string)[],
  more: Record<string, unknown> = {},
) => ({
  id,
  title: id,
  items: items.map((item) => {
    const spec = typeof item === 'string' ? { id: item } : item
    return { prompt: `Is there ${spec.id}?`, notApplicable: !('critical' in spec), ...spec }
  }),
  ...more,
})

export const area = (
  id: string,
  themes: ReturnType<typeof theme>[],
  more: Record<string, unknown> = {},
) => ({
  id,
  title: id,
  themes,
  ...more,
})

function packInput(areas: unknown[], more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schemaVersion: 1,
    kind: 'questionnaire',
    id: 'small',
    version: '1.0.0',
    title: 'Small pack',
    stages: STAGES,
    roles: ROLES,
    areas,
    ...more,
  }
}

export function pack(areas: unknown[], more: Record<string, unknown> = {}): LoadedQuestionnaire {
  const questionnaire = resolveQuestionnaire(questionnaireSchema.parse(packInput(areas, more)))
  return { questionnaire, digest: `sha256-${'0'.repeat(64)}` }
}

export function sheet(
  answers: Record<string, AnswerInput>,
  more: Record<string, unknown> = {},
): AnswerSheet {
  return answerSheetSchema.parse({
    questionnaire: 'small',
    organisation: 'Harbour',
    date: '2026-11-01',
    answers,
    ...more,
  })
}

/** Scores answers on a pack with everything else fixed. */
export function scored(
  loaded: LoadedQuestionnaire,
  answers: Record<string, AnswerInput>,
  { scope, ...more }: { scope?: Scope } & Record<string, unknown> = {},
): Assessment {
  const options = { toolVersion: '0.0.0', date: '2026-11-01', ...(scope && { scope }) }
  return score(loaded, sheet(answers, more), options)
}
