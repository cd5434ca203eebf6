import { type Questionnaire, questionnaireSchema } from '../../src/model/questionnaire.ts'

/** A pack with the texts of the storyboard's frames: 46 questions, 11 themes, 3 areas. */

type ThemeSketch = { id: string; title: string; items: string[] }

const THEMES: Record<string, ThemeSketch[]> = {
  preparation: [
    {
      id: 'staff-education',
      title: 'Education of existing staff',
      items: five('Staff know what peer workers do'),
    },
    {
      id: 'recruitment',
      title: 'Appropriate recruitment',
      items: four('Recruitment fits the role'),
    },
    {
      id: 'induction',
      title: 'Robust induction and introduction',
      items: [
        'Induction plan',
        'Introduction to every team',
        'One agreed line manager',
        'Named contact',
        'First weeks',
      ],
    },
  ],
  process: [
    { id: 'referral', title: 'Referral pathways and promotion', items: four('Referral pathways') },
    {
      id: 'supervision',
      title: 'Supervision and debriefing',
      items: [
        'Regular supervision by someone who knows peer work',
        'Supervision apart from line management',
        'Debriefing offered after hard events',
        'Line managers trained in the peer role',
        'Paid time for reflective practice',
      ],
    },
    { id: 'pay', title: 'Pay and recognition', items: four('Pay and recognition') },
  ],
  culture: [
    { id: 'involvement', title: 'Involvement in decisions', items: four('Involvement') },
    { id: 'leadership', title: 'Leadership support and follow-through', items: four('Leadership') },
    { id: 'development', title: 'Professional development and career', items: four('Development') },
    { id: 'language', title: 'Recovery-oriented language', items: four('Language') },
    {
      id: 'evaluation',
      title: 'Ongoing evaluation',
      items: ['Evaluation with peer workers', 'Reasons why peer workers leave', 'Wellbeing'],
    },
  ],
}

function four(name: string): string[] {
  return ['one', 'two', 'three', 'four'].map((part) => `${name}, ${part}`)
}

function five(name: string): string[] {
  return [...four(name), `${name}, five`]
}

const AREA_TITLES: Record<string, string> = {
  preparation: 'Preparation',
  process: 'Process and structure',
  culture: 'Culture for sustainability',
}

const SUPERVISION = {
  prompt:
    'Do peer workers get regular supervision from someone who knows peer work from experience?',
  why:
    'Several peer workers in the 2023 interviews asked for steady supervision that feels safe. ' +
    'Supervisors who do not know peer work were common.',
  levels: [
    'Not arranged. Line management is all there is.',
    'Talked about. Someone is named to arrange it; nothing is written.',
    'Written. A signed agreement says with whom, how often, in paid time.',
    'In use. Most peer workers had it at least monthly in the last 12 months.',
    'Reviewed. Peer workers checked how it works for them, and something changed as a result.',
  ],
  critical: { level: 2, stage: 'starting' },
  confirmedBy: 'lived-experience',
  evidence: [
    'the signed supervision agreement, with its date',
    'the dates of the last three sessions (dates only, nothing said in them)',
    "the supervisor's name in the induction checklist",
  ],
  strength: 'interviews and a review of studies',
  sources: ['reeves-2023', 'cooper-2024', 'guide-2021'],
}

/** The first item of a few themes is a must-have; three of the seven must be confirmed. */
const CRITICAL: Record<string, { confirmedBy?: string }> = {
  'staff-education-1': {},
  'recruitment-1': {},
  'induction-1': {},
  'pay-1': { confirmedBy: 'lived-experience' },
  'involvement-1': { confirmedBy: 'lived-experience' },
  'leadership-1': {},
}

function itemOf(theme: string, title: string, at: number): unknown {
  const id = `${theme}-${at + 1}`
  const base = {
    id,
    prompt: `${title}: is this arranged?`,
    short: title.slice(0, 44),
    quick: at === 0,
    why: 'Because it helps.',
    evidence: ['a dated document'],
    sources: ['reeves-2023'],
    ...(CRITICAL[id] && { critical: { level: 2, stage: 'starting' }, ...CRITICAL[id] }),
  }
  if (id === 'supervision-1')
    return { ...base, ...SUPERVISION, short: 'Regular supervision by someone who knows pee' }
  if (id === 'induction-3') {
    const prompt = 'Do peer workers who work in more than one team have one agreed line manager?'
    return { ...base, prompt, notApplicable: true }
  }
  return base
}

export const framePack: Questionnaire = questionnaireSchema.parse({
  schemaVersion: 1,
  kind: 'questionnaire',
  id: 'frame-pack',
  version: '1.0.0',
  title: 'Peer workforce readiness',
  sources: [
    {
      id: 'reeves-2023',
      citation: 'Reeves and others 2023, Community Mental Health Journal.',
      doi: '10.1007/s10597-023-01179-x',
    },
    { id: 'cooper-2024', citation: 'Cooper and others 2024, a review of reviews.' },
    { id: 'guide-2021', citation: 'A guide of 2021.' },
  ],
  roles: [
    { id: 'peer-worker', title: 'Peer worker', family: 'lived-experience', priority: true },
    { id: 'service-user', title: 'Person who uses the service', family: 'lived-experience' },
    { id: 'carer', title: 'Family member or carer', family: 'carer-experience' },
    { id: 'team-leader', title: 'Team leader or line manager', family: 'management' },
    { id: 'clinician', title: 'Clinician or support worker', family: 'staff' },
    { id: 'executive', title: 'Executive or board member', family: 'management' },
  ],
  stages: [
    { id: 'exploring', title: 'Exploring' },
    { id: 'preparing', title: 'Preparing', areaScore: 25 },
    { id: 'starting', title: 'Starting', areaScore: 50 },
    { id: 'embedding', title: 'Embedding', areaScore: 65 },
    { id: 'sustaining', title: 'Sustaining', areaScore: 80 },
  ],
  areas: Object.entries(THEMES).map(([id, themes]) => ({
    id,
    title: AREA_TITLES[id],
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      items: theme.items.map((title, at) => itemOf(theme.id, title, at)),
    })),
  })),
})
