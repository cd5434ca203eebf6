import { type Aggregate, aggregateSchema } from '../../src/model/aggregate.ts'
import type { LoadedQuestionnaire, Questionnaire } from '../../src/model/questionnaire.ts'

/** Results of many, written by hand to their schema: by theme its score, by item the mean of its levels. */

export type ManySpec = {
  date?: string
  wave?: string
  blocks?: { id: string; title?: string; roles?: string[]; n: number; kind?: 'group' }[]
  /** null: withheld */
  themes: Record<string, number | null>
  /** by theme, by block */
  blockScores?: Record<string, Record<string, number>>
  means?: Record<string, number | null>
  critical?: Record<string, 'met' | 'unmet' | 'contested'>
}

const reported = (score: number | null) => ({
  status: score === null ? ('withheld' as const) : ('reported' as const),
  score,
  display: score === null ? null : String(Math.round(score)),
  low: score,
  high: score,
  coverage: score === null ? null : 1,
  provisional: false,
})

const figures = (score: number) => ({ ...reported(score), status: 'reported' as const })

export function manyOf({ questionnaire, digest }: LoadedQuestionnaire, spec: ManySpec): Aggregate {
  const { id, version, title, stages, roles } = questionnaire
  const blocks = (spec.blocks ?? [{ id: 'peer-worker', n: 6 }]).map((block) => ({
    id: block.id,
    title: block.title ?? block.id,
    kind: block.kind ?? ('individuals' as const),
    roles: block.roles ?? [roles[0]?.id ?? ''],
    n: block.n,
  }))
  return aggregateSchema.parse({
    kind: 'aggregate',
    schemaVersion: 1,
    tool: { name: 'readiness', version: '0.1.0' },
    questionnaire: {
      id,
      version,
      title,
      digest,
      stages: stages.map((stage) => ({
        id: stage.id,
        title: stage.title,
        ...(stage.areaScore !== undefined && { areaScore: stage.areaScore }),
      })),
    },
    organisation: 'Harbour Community Mental Health',
    date: spec.date ?? '2026-11-01',
    wave: spec.wave ?? 'wave-one',
    privacy: { minGroupSize: 5, minDistributionSize: 10 },
    respondents: { individuals: blocks.reduce((sum, { n }) => sum + n, 0), groups: 0 },
    blocks,
    scope: { complete: true },
    overall: figures(50),
    stage: {
      id: 'preparing',
      index: 1,
      title: 'Preparing',
      lowest: 'preparing',
      highest: 'preparing',
      next: 'starting',
      limitedBy: [{ kind: 'area', id: questionnaire.areas[0]?.id }],
    },
    areas: questionnaire.areas.map((area) => areaOf(area, blocks, spec)),
    perspectives: { primary: null, gaps: [], agreement: [] },
    release: { withheld: [], ledger: `sha256-${'1'.repeat(64)}` },
    actions: [],
    pack: questionnaire,
  })
}

type Area = Questionnaire['areas'][number]

function areaOf(area: Area, blocks: Aggregate['blocks'], spec: ManySpec) {
  return {
    id: area.id,
    title: area.title,
    weight: area.weight,
    ...figures(50),
    blocks: [],
    themes: area.themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      weight: theme.weight,
      ...reported(spec.themes[theme.id] ?? null),
      pooled: null,
      blocks: Object.entries(spec.blockScores?.[theme.id] ?? {}).flatMap(([id, score]) => {
        const block = blocks.find((one) => one.id === id)
        if (!block) return []
        const { kind, roles, n } = block
        return [{ id, kind, roles, n, score, display: String(Math.round(score)) }]
      }),
      items: theme.items.map((item) => {
        const mean = spec.means?.[item.id] ?? null
        return {
          id: item.id,
          prompt: item.prompt,
          weight: item.weight,
          n: mean === null ? null : 12,
          mean,
          inPlace: null,
          distribution: null,
          ...(item.critical && {
            critical: { state: spec.critical?.[item.id] ?? 'unmet', ...item.critical },
          }),
        }
      }),
    })),
  }
}
