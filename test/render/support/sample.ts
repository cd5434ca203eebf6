import { resolveQuestionnaire } from '../../../src/core/resolve-questionnaire.ts'
import { score } from '../../../src/core/score.ts'
import { type AnswerSheet, answerSheetSchema } from '../../../src/model/answer-sheet.ts'
import type { Assessment, Scope } from '../../../src/model/assessment.ts'
import { type Questionnaire, questionnaireSchema } from '../../../src/model/questionnaire.ts'

/** A small pack with one of everything that a report can show, and assessments made from it by the real scoring. */

type Input = Record<string, unknown>

const ANCHORS = [
  'Nothing yet.',
  'Talked about.',
  'Written down.',
  'In use.',
  'Reviewed with peer workers.',
]

const item = (id: string, more: Input = {}): Input => ({
  id,
  prompt: `Is there ${id.replaceAll('-', ' ')}?`,
  short: `Having ${id.replaceAll('-', ' ')}`,
  why: `Because ${id.replaceAll('-', ' ')} matters.`,
  levels: ANCHORS.map((text) => text),
  whoKnows: ['HR lead'],
  evidence: ['A dated page'],
  actions: [`do-${id}`],
  ...more,
})

const theme = (id: string, items: Input[], more: Input = {}): Input => ({
  id,
  title: id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' '),
  summary: `What ${id} is about.`,
  why: `Why ${id} matters.`,
  strength: 'Interviews, no trial.',
  items,
  ...more,
})

const action = (id: string, more: Input = {}): Input => ({
  id: `do-${id}`,
  title: `Do ${id.replaceAll('-', ' ')}`,
  steps: [`Begin ${id.replaceAll('-', ' ')}.`, 'Carry on.', 'Look back.'],
  owner: 'Service manager',
  artefact: 'A page with a date',
  horizon: '0-3-months',
  effort: 'small',
  ...more,
})

const packInput: Input = {
  schemaVersion: 1,
  kind: 'questionnaire',
  id: 'sample',
  version: '1.2.0',
  title: 'Sample readiness',
  purpose: 'For learning and planning. Not for ranking.',
  licence: 'CC-BY-4.0',
  sources: [
    {
      id: 'study',
      citation: 'Somebody and others (2023). A study.',
      doi: '10.1000/1',
      type: 'qualitative-study',
      readAs: 'part',
      note: 'Small.',
    },
    { id: 'guide', citation: 'A guide (2020).', url: 'https://example.org/guide' },
  ],
  roles: [
    { id: 'peer-worker', title: 'Peer worker', family: 'lived-experience', priority: true },
    { id: 'clinician', title: 'Clinician', family: 'workforce' },
    { id: 'manager', title: 'Team leader or line manager', family: 'leadership' },
    { id: 'hr', title: 'Human resources', family: 'support' },
  ],
  glossary: [{ term: 'Peer worker', meaning: 'Somebody employed for their lived experience.' }],
  stages: [
    { id: 'exploring', title: 'Exploring', summary: 'Finding out.', toDo: ['Name one executive.'] },
    {
      id: 'preparing',
      title: 'Preparing',
      areaScore: 25,
      summary: 'Laying the ground.',
      toDo: ['Describe the role.', 'Settle pay.'],
    },
    {
      id: 'starting',
      title: 'Starting',
      areaScore: 50,
      summary: 'Peer work begins.',
      toDo: ['Keep promises.'],
    },
    { id: 'embedding', title: 'Embedding', areaScore: 75, summary: 'Part of daily practice.' },
  ],
  areas: [
    {
      id: 'ground',
      title: 'Ground',
      themes: [
        theme(
          'roles',
          [
            item('role-text', { critical: { level: 2, stage: 'starting' }, quick: true }),
            item('role-talk'),
            item('role-rule', { notApplicable: true }),
            item('role-view'),
          ],
          {
            quotes: [{ text: 'We know what we do.', speaker: 'Peer worker P1', source: 'study' }],
            sources: ['study'],
          },
        ),
        theme('pay', [
          item('pay-level', { critical: { level: 2, stage: 'starting' }, quick: true }),
          item('pay-check'),
          item('pay-more', { showWhen: { item: 'pay-check', atLeast: 3 } }),
        ]),
      ],
    },
    {
      id: 'culture',
      title: 'Culture',
      themes: [
        theme('voice', [
          item('voice-heard', {
            critical: { level: 2, stage: 'embedding' },
            confirmedBy: 'lived-experience',
            quick: true,
          }),
          item('voice-counts', { weight: 2 }),
          item('voice-paid'),
        ]),
      ],
    },
  ],
  actions: [
    action('role-text', { effort: 'medium' }),
    action('role-talk', { requires: ['do-role-text'] }),
    action('role-rule', { horizon: '3-12-months' }),
    action('role-view', { horizon: '3-12-months', requires: ['do-role-text'] }),
    action('pay-level', { owner: 'HR lead' }),
    action('pay-check', { horizon: '3-12-months', requires: ['do-pay-level', 'do-role-text'] }),
    action('pay-more', { horizon: '12-plus-months', requires: ['do-pay-check'] }),
    action('voice-heard', { horizon: '12-plus-months', effort: 'large' }),
    action('voice-counts', { horizon: '12-plus-months', requires: ['do-role-view'] }),
    action('voice-paid'),
  ],
}

export const samplePack = (more: Input = {}): Questionnaire =>
  resolveQuestionnaire(questionnaireSchema.parse({ ...packInput, ...more }))

const sampleAnswers: Input = {
  'role-text': 3,
  'role-talk': {
    level: 1,
    note: 'Two of three know it.\nThe third is new.',
    evidence: [
      'Roster, June 2026',
      { title: 'Procedure, version 2', date: '2024-03-01', expires: '2026-03-01' },
      { title: 'Agreement', link: 'https://intranet.example/a', expires: '2027-03-01' },
    ],
    dissent: [{ role: 'peer-worker', level: 0, text: 'Nobody has ever asked me.' }],
  },
  'role-rule': { notApplicable: 'No such rule is needed here.' },
  'role-view': 2,
  'pay-level': 'dont-know',
  'pay-check': 2,
  'voice-heard': 1,
  'voice-counts': 2,
}

export type SampleOptions = { answers?: Input; pack?: Input; scope?: Scope } & Input

/** @param options anything of an answer sheet, and changes to the pack */
export function sample({
  answers = sampleAnswers,
  pack = {},
  scope,
  ...sheet
}: SampleOptions = {}): Assessment {
  const parsed: AnswerSheet = answerSheetSchema.parse({
    questionnaire: 'sample',
    organisation: 'Harbour Community Mental Health',
    date: '2026-11-01',
    participants: { 'peer-worker': 3, clinician: 4, manager: 1 },
    answers,
    ...sheet,
  })
  const loaded = { questionnaire: samplePack(pack), digest: `sha256-${'0'.repeat(64)}` }
  return score(loaded, parsed, {
    toolVersion: '0.1.0',
    date: '2026-11-01',
    ...(scope && { scope }),
  })
}

/** Every question answered at one level, with exceptions. */
export function allAt(level: number, exceptions: Input = {}): Input {
  const ids = samplePack().areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.map(({ id }) => id)),
  )
  return { ...Object.fromEntries(ids.map((id) => [id, level])), ...exceptions }
}
