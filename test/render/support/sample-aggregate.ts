import { score } from '../../../src/core/score.ts'
import { type Aggregate, aggregateSchema } from '../../../src/model/aggregate.ts'
import { answerSheetSchema } from '../../../src/model/answer-sheet.ts'
import type { Item, Questionnaire, Theme } from '../../../src/model/questionnaire.ts'
import { samplePack } from './sample.ts'

/**
 * Aggregates written by hand: what each group says about each theme is given, all else follows by the
 * simplest rules that fit the schema. It is the shape that is real here, not the release algorithm.
 */

type Block = Aggregate['blocks'][number]
type ThemeBlock = Aggregate['areas'][number]['themes'][number]['blocks'][number]
type Gap = Aggregate['perspectives']['gaps'][number]
type ItemFigures = Aggregate['areas'][number]['themes'][number]['items'][number]

/** The score of each group by its id; a group that a theme joins from others is given whole. */
export type Says = Record<string, number | { roles: string[]; n: number; score: number }>

export type AggregateSpec = {
  pack: Questionnaire
  blocks: Block[]
  /** null where the theme is withheld */
  says: (theme: Theme, index: number) => Says | null
  primary?: { a: string; b: string } | null
  /** half the width of an interval, or null where there is none */
  spread?: (theme: Theme, index: number) => number | null
  agreement?: Aggregate['perspectives']['agreement']
  critical?: Record<string, NonNullable<ItemFigures['critical']>['state']>
  below?: Record<string, string[]>
  otherPairs?: [string, string][]
  /** the ids of the groups that stand for the two families */
  declared?: [string, string]
  organisation?: string
}

const WITHHELD_REASON =
  'Too few answers there make up a group that protects everybody in it, so no figure is given.'

export function aggregate(spec: AggregateSpec): Aggregate {
  const { pack, blocks, says } = spec
  const themes = pack.areas.flatMap((area) => area.themes)
  const said = new Map(themes.map((theme, index) => [theme.id, says(theme, index)]))
  const areas = pack.areas.map((area) => {
    const inside = area.themes.map((theme) => themeOf(theme, said.get(theme.id) ?? null, spec))
    return {
      id: area.id,
      title: area.title,
      weight: area.weight,
      ...figuresOf(inside.map((theme) => theme.score)),
      themes: inside,
      blocks: blocks.flatMap((block) => areaBlock(block, inside)),
    }
  })
  const actions = skeleton(pack, areas).actions.map((action) => reasoned(action, pack, areas))
  return aggregateSchema.parse({
    kind: 'aggregate',
    schemaVersion: 1,
    tool: { name: 'readiness', version: '0.1.0' },
    questionnaire: {
      id: pack.id,
      version: pack.version,
      title: pack.title,
      digest: `sha256-${'0'.repeat(64)}`,
      stages: pack.stages.map(({ id, title, areaScore }) => ({
        id,
        title,
        ...(areaScore !== undefined && { areaScore }),
      })),
    },
    organisation: spec.organisation ?? 'Harbour Community Mental Health',
    date: '2026-11-01',
    wave: '2026-spring',
    privacy: { minGroupSize: 5, minDistributionSize: 10 },
    respondents: {
      individuals: sum(blocks.filter(({ kind }) => kind === 'individuals').map(({ n }) => n)),
      groups: blocks.filter(({ kind }) => kind === 'group').length,
    },
    blocks,
    scope: { complete: true },
    overall: figuresOf(areas.map((area) => area.score)),
    stage: stageOf(pack, areas),
    areas,
    perspectives: {
      primary:
        spec.primary === undefined ? { a: 'lived-experience', b: 'leadership' } : spec.primary,
      gaps: gapsOf(themes, said, spec),
      agreement: spec.agreement ?? [],
    },
    release: {
      withheld: themes
        .filter(({ id }) => said.get(id) === null)
        .map(({ id }) => ({ theme: id, reason: WITHHELD_REASON })),
      ledger: `sha256-${'1'.repeat(64)}`,
    },
    actions,
    pack,
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const six = (value: number) => Math.round(value * 1e6) / 1e6

function figuresOf(scores: readonly (number | null)[]) {
  const given = scores.flatMap((one) => one ?? [])
  const mean = given.length > 0 ? six(sum(given) / given.length) : null
  const isReported = mean !== null && given.length * 2 >= scores.length
  return {
    status: isReported ? ('reported' as const) : ('insufficient' as const),
    score: isReported ? mean : null,
    display: isReported ? String(Math.round(mean)) : null,
    low: mean === null ? 0 : six(Math.max(0, mean - 6)),
    high: mean === null ? 100 : six(Math.min(100, mean + 5)),
    coverage: 0.94,
    provisional: false,
  }
}

function themeOf(theme: Theme, says: Says | null, spec: AggregateSpec) {
  const blocks = says ? themeBlocks(says, spec) : []
  const individuals = blocks.filter(({ kind }) => kind === 'individuals')
  const n = sum(individuals.map((block) => block.n))
  const figures = figuresOf(
    blocks.length > 0 ? [sum(blocks.map((b) => b.score)) / blocks.length] : [],
  )
  const none = { score: null, display: null, low: null, high: null, coverage: null }
  return {
    id: theme.id,
    title: theme.title,
    weight: theme.weight,
    ...(says ? figures : { ...figures, ...none, status: 'withheld' as const }),
    pooled: n > 0 ? { score: six(sum(individuals.map((b) => b.score * b.n)) / n), n } : null,
    blocks,
    items: theme.items.map((item, index) =>
      itemOf(item, n > 0 ? { score: figures.score ?? 0, n, index } : null, spec),
    ),
  }
}

const themeBlocks = (says: Says, { blocks }: AggregateSpec): ThemeBlock[] =>
  Object.entries(says).flatMap(([id, told]) => {
    const known = blocks.find((block) => block.id === id)
    const value = typeof told === 'number' ? told : told.score
    const figures = { score: value, display: String(Math.round(value)) }
    if (typeof told !== 'number')
      return [{ id, kind: 'individuals' as const, roles: told.roles, n: told.n, ...figures }]
    return known ? [{ id, kind: known.kind, roles: known.roles, n: known.n, ...figures }] : []
  })

function itemOf(
  item: Item,
  figures: { score: number; n: number; index: number } | null,
  { critical = {}, below = {} }: AggregateSpec,
): ItemFigures {
  const head = { id: item.id, prompt: item.prompt, weight: item.weight }
  const state = critical[item.id] ?? 'met'
  const criticals = item.critical && {
    critical: {
      state,
      ...item.critical,
      ...(state === 'contested' && below[item.id] && { below: below[item.id] }),
    },
  }
  if (!figures)
    return { ...head, n: null, mean: null, inPlace: null, distribution: null, ...criticals }
  const { n, index } = figures
  const aim = Math.min(4, Math.max(0, figures.score / 25 + ((index % 3) - 1) * 0.4))
  const distribution = spreadOver(aim, n)
  const mean = six(sum(distribution.map((count, level) => count * level)) / n)
  const inUse = (distribution[3] ?? 0) + (distribution[4] ?? 0)
  const isSafe = n >= 10 && distribution.every((count) => count === 0 || count >= 5)
  return {
    ...head,
    n,
    mean,
    inPlace: isSafe ? six(inUse / n) : null,
    distribution: isSafe ? distribution : null,
    ...criticals,
  }
}

/** n answers on the two levels next to the mean. */
function spreadOver(mean: number, n: number): number[] {
  const level = Math.min(3, Math.floor(mean))
  const above = Math.round((mean - level) * n)
  return [0, 1, 2, 3, 4].map((one) => (one === level ? n - above : one === level + 1 ? above : 0))
}

type Themes = ReturnType<typeof themeOf>[]

function areaBlock(block: Block, themes: Themes) {
  const inside = themes.flatMap((theme) =>
    theme.blocks.filter(({ id }) => id === block.id).map((one) => ({ theme: theme.id, one })),
  )
  if (inside.length === 0) return []
  const mean = six(sum(inside.map(({ one }) => one.score)) / inside.length)
  return [
    {
      id: block.id,
      score: mean,
      display: String(Math.round(mean)),
      partial: inside.length < themes.length,
      themes: inside.map(({ theme }) => theme),
    },
  ]
}

function gapsOf(
  themes: Theme[],
  said: ReadonlyMap<string, Says | null>,
  spec: AggregateSpec,
): Gap[] {
  const pairs: [string, string][] = [
    ...(spec.primary === null
      ? []
      : [spec.declared ?? (['peer-worker', 'leadership'] as [string, string])]),
    ...(spec.otherPairs ?? []),
  ]
  return themes.flatMap((theme, index) =>
    pairs.flatMap(([a, b]) => {
      const [from, to] = [said.get(theme.id)?.[a], said.get(theme.id)?.[b]]
      if (typeof from !== 'number' || typeof to !== 'number') return []
      const half = spec.spread ? spec.spread(theme, index) : 17
      const delta = Math.max(-1, Math.min(1, six((to - from) / 45)))
      return [
        {
          theme: theme.id,
          a,
          b,
          points: six(to - from),
          interval:
            half === null
              ? null
              : ([six(to - from - half), six(to - from + half)] as [number, number]),
          delta: half === null ? null : delta,
          deltaInterval:
            half === null
              ? null
              : ([Math.max(-1, six(delta - 0.4)), Math.min(1, six(delta + 0.3))] as [
                  number,
                  number,
                ]),
          words: `${to} against ${from}`,
        },
      ]
    }),
  )
}

type Areas = { id: string; score: number | null; themes: Themes }[]

function stageOf({ stages }: Questionnaire, areas: Areas) {
  const title = (index: number) => ({
    id: stages[index]?.id ?? null,
    index,
    title: stages[index]?.title ?? null,
  })
  const none = { id: null, index: null, title: null }
  if (areas.some(({ score: given }) => given === null)) {
    const limitedBy = areas
      .filter(({ score: given }) => given === null)
      .map(({ id }) => ({ kind: 'area' as const, id }))
    const reason = 'incomplete' as const
    const [lowest, highest] = [stages[0]?.id ?? null, stages.at(-1)?.id ?? null]
    return { ...none, reason, lowest, highest, next: null, limitedBy }
  }
  const limits = (index: number) => limitsOf(stages[index], areas)
  let here = 0
  while (here + 1 < stages.length && limits(here + 1).length === 0) here += 1
  const id = stages[here]?.id ?? null
  return {
    ...title(here),
    lowest: id,
    highest: id,
    next: stages[here + 1]?.id ?? null,
    limitedBy: here + 1 < stages.length ? limits(here + 1) : [],
  }
}

const IN_PLACE = ['met', 'waived', 'hidden']

function limitsOf(stage: Questionnaire['stages'][number] | undefined, areas: Areas) {
  const items = areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  return [
    ...areas
      .filter(({ score: given }) => (given ?? 0) < (stage?.areaScore ?? 0))
      .map(({ id }) => ({ kind: 'area' as const, id })),
    ...items
      .filter(({ critical }) => critical && critical.stage === stage?.id)
      .filter(({ critical }) => !IN_PLACE.includes(critical?.state ?? ''))
      .map(({ id }) => ({ kind: 'critical' as const, id })),
  ]
}

/** Actions as the real scoring gives them for one voice at the nearest levels. */
function skeleton(pack: Questionnaire, areas: Areas) {
  const items = areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
  const answers = Object.fromEntries(
    items.map(({ id, mean, critical }) => [
      id,
      critical && critical.state !== 'met' ? 1 : mean === null ? 'dont-know' : Math.round(mean),
    ]),
  )
  const sheet = answerSheetSchema.parse({
    questionnaire: pack.id,
    organisation: 'x',
    date: '2026-11-01',
    participants: Object.fromEntries(pack.roles.map(({ id }) => [id, 1])),
    answers,
  })
  const loaded = { questionnaire: pack, digest: `sha256-${'0'.repeat(64)}` }
  return score(loaded, sheet, { toolVersion: '0.1.0', date: '2026-11-01' })
}

type Action = Aggregate['actions'][number]

/** What is said about an area must fit its figures here. */
function reasoned(action: Action, pack: Questionnaire, areas: Areas): Action {
  const { because } = action
  if (because.kind !== 'limit') return action
  const score = areas.find(({ id }) => id === because.area)?.score ?? 0
  const bar = pack.stages.find(({ areaScore = 0 }) => areaScore > score)?.areaScore ?? 0
  const title = pack.areas.find(({ id }) => id === because.area)?.title ?? ''
  return { ...action, reason: `${title} is ${Math.round(bar - score)} points short` }
}

/** --- the sample ----------------------------------------------------------- */

const ROLES = [
  { id: 'peer-worker', title: 'Peer worker', family: 'lived-experience', priority: true },
  { id: 'clinician', title: 'Clinician', family: 'workforce' },
  { id: 'manager', title: 'Team leader or line manager', family: 'leadership' },
  { id: 'executive', title: 'Executive or board member', family: 'leadership' },
  { id: 'hr', title: 'Human resources', family: 'support' },
]

const block = (id: string, title: string, roles: string[], n: number, invited?: number): Block => ({
  id,
  title,
  kind: 'individuals',
  roles,
  n,
  ...(invited !== undefined && { invited }),
})

const PEERS = block('peer-worker', 'Peer worker', ['peer-worker'], 6, 8)
const CLINICIANS = block('clinician', 'Clinician', ['clinician'], 21, 34)
const LEADERS = block('leadership', 'Leadership (combined)', ['manager', 'executive'], 9, 10)
const GROUP: Block = {
  id: 'hr-group',
  title: 'Human resources, group',
  kind: 'group',
  roles: ['hr'],
  n: 3,
}

const item = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  prompt: `Is there ${id.replaceAll('-', ' ')}?`,
  short: `Having ${id.replaceAll('-', ' ')}`,
  why: `Because ${id.replaceAll('-', ' ')} matters.`,
  levels: ['Nothing yet.', 'Talked about.', 'Written down.', 'In use.', 'Reviewed.'],
  whoKnows: ['HR lead'],
  actions: ['do-role-text'],
  ...more,
})

const theme = (id: string, title: string, items: unknown[]) => ({ id, title, items })

const AREAS = [
  {
    id: 'preparation',
    title: 'Preparation',
    themes: [
      theme('role-clarity', 'Role clarity', [
        item('role-text', { critical: { level: 2, stage: 'starting' } }),
        item('role-talk', { actions: ['do-role-talk'] }),
      ]),
      theme('staff-education', 'Staff education', [
        item('education-all', { actions: ['do-role-rule'] }),
        item('education-leaders', { actions: ['do-role-view'] }),
      ]),
    ],
  },
  {
    id: 'process',
    title: 'Process and structure',
    themes: [
      theme('supervision', 'Supervision and debriefing', [
        item('supervision-agreed', { critical: { level: 2, stage: 'starting' } }),
        item('supervision-kept', { actions: ['do-pay-check'] }),
      ]),
      theme('pay', 'Pay and recognition', [
        item('pay-level', {
          critical: { level: 2, stage: 'starting' },
          actions: ['do-pay-level'],
        }),
      ]),
    ],
  },
  {
    id: 'culture',
    title: 'Culture for sustainability',
    themes: [
      theme('decisions', 'Involvement in decisions', [
        item('decisions-heard', {
          critical: { level: 3, stage: 'embedding' },
          actions: ['do-voice-heard'],
        }),
        item('decisions-vote', { actions: ['do-voice-counts'] }),
      ]),
      theme('career', 'Development and career', [
        item('career-steps', { actions: ['do-voice-paid'] }),
      ]),
    ],
  },
]

export const manyPack = (): Questionnaire =>
  samplePack({
    roles: ROLES,
    areas: AREAS,
    perspectives: { primary: { a: 'lived-experience', b: 'leadership' } },
  })

const SAID: Record<string, Says> = {
  'role-clarity': { 'peer-worker': 71, clinician: 78, leadership: 90, 'hr-group': 75 },
  'staff-education': { 'peer-worker': 33, clinician: 47, leadership: 58 },
  supervision: { 'peer-worker': 41, clinician: 49, leadership: 68 },
  pay: {
    others: { roles: ['peer-worker', 'clinician'], n: 25, score: 37 },
    leadership: 52,
    'hr-group': 62.5,
  },
  decisions: { 'peer-worker': 27.4, clinician: 38.2, leadership: 61.1 },
  career: { 'peer-worker': 44, clinician: 33, leadership: 36 },
}

/** Three groups and one agreed sheet, one theme where two groups are joined, one contested critical item. */
export const sampleAggregate = (more: Partial<AggregateSpec> = {}): Aggregate =>
  aggregate({
    pack: manyPack(),
    blocks: [PEERS, CLINICIANS, LEADERS, GROUP],
    says: ({ id }) => SAID[id] ?? null,
    agreement: [
      { theme: 'staff-education', block: 'clinician', word: 'divided' },
      { theme: 'supervision', block: 'leadership', word: 'mixed' },
      { theme: 'supervision', block: 'peer-worker', word: 'aligned' },
    ],
    critical: { 'supervision-agreed': 'contested', 'decisions-heard': 'unmet' },
    below: { 'supervision-agreed': ['peer-worker'] },
    otherPairs: [['clinician', 'leadership']],
    ...more,
  })

export const withheldTheme = (): Aggregate =>
  sampleAggregate({ says: ({ id }) => (id === 'supervision' ? null : (SAID[id] ?? null)) })

export const noPrimary = (): Aggregate => sampleAggregate({ primary: null })

/** Nobody answered alone: two rooms agreed on one sheet each. */
export const onlyGroups = (): Aggregate =>
  sampleAggregate({
    blocks: [
      {
        id: 'peer-worker-group',
        title: 'Peer worker, group',
        kind: 'group',
        roles: ['peer-worker'],
        n: 4,
      },
      {
        id: 'manager-group',
        title: 'Team leader or line manager, group',
        kind: 'group',
        roles: ['manager'],
        n: 3,
      },
    ],
    declared: ['peer-worker-group', 'manager-group'],
    spread: () => null,
    agreement: [],
    otherPairs: [],
    says: ({ id }) => {
      const said = SAID[id] ?? {}
      return {
        'peer-worker-group': said['peer-worker'] ?? 25,
        'manager-group': said['leadership'] ?? 50,
      }
    },
  })

/** An area of which too little can be shown to say a stage. */
export const noStage = (): Aggregate =>
  sampleAggregate({
    says: ({ id }) => (['supervision', 'pay'].includes(id) ? null : (SAID[id] ?? null)),
  })

/** Peer workers are too few anywhere: they are counted with others throughout. */
export const peersJoined = (): Aggregate =>
  sampleAggregate({
    blocks: [block('others', 'Others (combined)', ['peer-worker', 'clinician'], 25), LEADERS],
    otherPairs: [],
    agreement: [],
    says: ({ id }) => ({ others: 40, leadership: Number(SAID[id]?.['leadership'] ?? 50) }),
  })
