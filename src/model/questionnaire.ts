import * as z from 'zod'
import {
  barSchema,
  idSchema,
  levelSchema,
  textSchema,
  versionSchema,
  weightSchema,
} from './scalars.ts'

/**
 * A questionnaire pack: what is asked, how it counts, and what to do about it.
 * This schema is the only source of the types, the defaults and the published JSON Schema.
 */

export const HORIZONS = ['0-3-months', '3-12-months', '12-plus-months'] as const
export const EFFORTS = ['small', 'medium', 'large'] as const

const ids = (description: string) => z.array(idSchema).default([]).meta({ description })
const optionalText = (description: string) => textSchema.optional().meta({ description })

const sourceSchema = z.strictObject({
  id: idSchema,
  citation: textSchema,
  doi: optionalText('Digital object identifier, without the address in front'),
  url: optionalText('An address, printed as text'),
  type: z
    .enum([
      'trial',
      'systematic-review',
      'review',
      'comparative-study',
      'survey',
      'qualitative-study',
      'guidance',
      'policy',
      'instrument',
      'summary',
      'judgement',
    ])
    .optional()
    .meta({ description: 'What kind of source it is: how far it can carry a claim' }),
  readAs: z
    .enum(['full-text', 'part', 'abstract', 'secondary'])
    .optional()
    .meta({ description: 'How much of it the authors of the pack could read' }),
  note: optionalText('One sentence on what it is and where its limits lie'),
})

const scaleLevelSchema = z.strictObject({
  value: levelSchema,
  label: textSchema,
  summary: z.string().default(''),
})

const roleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  family: idSchema.meta({ description: 'Groups roles for reporting and for confirmedBy' }),
  priority: z
    .boolean()
    .default(false)
    .meta({ description: 'The voice whose absence is said on page one' }),
})

const stageSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: z.string().default('').meta({ description: 'What the stage means and what to do now' }),
  areaScore: barSchema
    .optional()
    .meta({ description: 'What every area needs; the first stage has none' }),
  toDo: z.array(textSchema).default([]).meta({ description: 'What a leader does at this stage' }),
})

const showWhenSchema = z.strictObject({
  item: idSchema,
  atLeast: levelSchema.optional(),
  atMost: levelSchema.optional(),
  answered: z.literal(true).optional(),
})

const criticalSchema = z.strictObject({
  level: levelSchema,
  stage: idSchema,
})

export const itemSchema = z.strictObject({
  id: idSchema,
  prompt: textSchema.meta({ description: 'One idea, a fact that can be checked' }),
  short: textSchema
    .refine((text) => [...text].length <= 44, 'expected at most 44 characters')
    .optional()
    .meta({ description: 'For lists; up to 44 characters' }),
  promptFor: z
    .record(idSchema, textSchema)
    .default({})
    .meta({ description: 'The same question worded for a role' }),
  why: z.string().default(''),
  levels: z
    .array(textSchema)
    .length(5, 'expected five anchors, one for each level from 0 to 4')
    .default([])
    .meta({ description: 'One observable anchor for each level; the common scale where left out' }),
  weight: weightSchema.default(1),
  critical: criticalSchema
    .optional()
    .meta({ description: 'Needs at least this level for this stage and all above' }),
  confirmedBy: idSchema
    .optional()
    .meta({ description: 'Met only where a role of this family took part' }),
  notApplicable: z
    .boolean()
    .default(false)
    .meta({ description: 'May it be answered "not applicable"?' }),
  quick: z.boolean().default(false).meta({ description: 'Part of the quick scan' }),
  evidence: z.array(textSchema).default([]).meta({ description: 'What would show it' }),
  whoKnows: z
    .array(textSchema)
    .default([])
    .meta({ description: 'Whom to ask where nobody in the room knows' }),
  showWhen: showWhenSchema.optional(),
  actions: ids('What moves this item up'),
  sources: ids('Sources of the reason'),
  strength: optionalText('How well this is known, where it differs from the theme'),
})

const quoteSchema = z.strictObject({ text: textSchema, speaker: textSchema, source: idSchema })

export const themeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: weightSchema.default(1),
  summary: z.string().default(''),
  why: z.string().default('').meta({ description: 'Why it matters, in plain words' }),
  strength: optionalText('How well this is known'),
  quotes: z
    .array(quoteSchema)
    .default([])
    .meta({ description: 'Words of study participants, marked and attributed' }),
  sources: ids('Sources of the reason'),
  items: z.array(itemSchema).min(1),
})

export const areaSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: weightSchema.default(1),
  summary: z.string().default(''),
  themes: z.array(themeSchema).min(1),
})

const actionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  steps: z.array(textSchema).default([]),
  owner: z.string().default('').meta({ description: 'The role that usually owns it' }),
  artefact: z.string().default('').meta({ description: 'What exists when it is done' }),
  horizon: z.enum(HORIZONS).default('3-12-months'),
  effort: z.enum(EFFORTS).default('medium'),
  requires: ids('Actions that come first'),
  sources: ids('Where the action comes from'),
})

const GENERIC_LEVELS: z.output<typeof scaleLevelSchema>[] = [
  { value: 0, label: 'Not started', summary: 'Nothing is in place.' },
  {
    value: 1,
    label: 'Talked about',
    summary: 'Somebody is named to see to it; nothing is written.',
  },
  { value: 2, label: 'Written', summary: 'A document or a decision exists.' },
  {
    value: 3,
    label: 'In use',
    summary: 'It happened for most people or teams in the last 12 months.',
  },
  {
    value: 4,
    label: 'Reviewed',
    summary: 'Checked with those it concerns, and changed as a result.',
  },
]

export const questionnaireSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal('questionnaire'),
    id: idSchema.meta({ description: 'Permanent' }),
    version: versionSchema.meta({
      description: 'A change that can change a score is at least a minor one',
    }),
    title: textSchema,
    language: textSchema.default('en'),
    licence: optionalText('Licence of the texts, e.g. CC-BY-4.0'),
    summary: z.string().default(''),
    purpose: z
      .string()
      .default('')
      .meta({ description: 'What it is for, and not for; printed in every report' }),
    sources: z.array(sourceSchema).default([]),
    levels: z
      .array(scaleLevelSchema)
      .length(5)
      .default(GENERIC_LEVELS)
      .meta({ description: 'The common scale, 0 to 4' }),
    roles: z.array(roleSchema).default([]).meta({ description: 'Who may answer' }),
    privacy: z
      .strictObject({
        minGroupSize: z.int().min(3).default(5),
        minDistributionSize: z.int().min(3).default(10),
      })
      .default({ minGroupSize: 5, minDistributionSize: 10 }),
    perspectives: z
      .strictObject({ primary: z.strictObject({ a: idSchema, b: idSchema }) })
      .optional()
      .meta({ description: 'The two role families that are compared first' }),
    glossary: z.array(z.strictObject({ term: textSchema, meaning: textSchema })).default([]),
    stages: z
      .array(stageSchema)
      .min(1)
      .meta({ description: 'The ladder; the first stage has no areaScore' }),
    areas: z.array(areaSchema).min(1),
    actions: z.array(actionSchema).default([]),
    extended: z
      .strictObject({ id: idSchema, version: versionSchema })
      .optional()
      .meta({ description: 'The pack that this one was made from, filled in by the program' }),
    retired: z
      .array(z.strictObject({ id: idSchema, reason: textSchema }))
      .optional()
      .meta({ description: 'Questions that are no longer asked, and why' }),
    accepted: z
      .array(z.strictObject({ advice: idSchema, id: idSchema, reason: textSchema }))
      .optional()
      .meta({
        description: 'Advice of validate --strict that is not taken: which, for what, and why',
      }),
  })
  .meta({ title: 'Readiness questionnaire pack' })

export type Questionnaire = z.output<typeof questionnaireSchema>
export type Area = Questionnaire['areas'][number]
export type Theme = Area['themes'][number]
export type Item = Theme['items'][number]
export type Action = Questionnaire['actions'][number]
export type Stage = Questionnaire['stages'][number]
export type Role = Questionnaire['roles'][number]
export type Source = Questionnaire['sources'][number]

/** A pack that has passed its checks, with the hash of its content (`sha256-…`). */
export type LoadedQuestionnaire = { questionnaire: Questionnaire; digest: string }
