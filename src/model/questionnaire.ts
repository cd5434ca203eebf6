import * as z from 'zod'
import { expected } from './expected.ts'
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
  id: idSchema.meta({ description: 'What items and actions name it by' }),
  citation: textSchema.meta({ description: 'Authors, year, title, place' }),
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
  value: levelSchema.meta({ description: '0 to 4, each once' }),
  label: textSchema.meta({ description: 'Two or three words' }),
  summary: z.string().default('').meta({ description: 'What the level means in general' }),
})

const roleSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent; sheets name it' }),
  title: textSchema.meta({ description: 'As people call it' }),
  family: idSchema.meta({ description: 'Groups roles for reporting and for confirmedBy' }),
  priority: z
    .boolean()
    .default(false)
    .meta({ description: 'The voice whose absence is said on page one' }),
})

const stageSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent; gates and must-haves name it' }),
  title: textSchema.meta({ description: 'One word, on the ladder' }),
  summary: z.string().default('').meta({ description: 'What the stage means and what to do now' }),
  areaScore: barSchema
    .optional()
    .meta({ description: 'What every area needs; the first stage has none' }),
  toDo: z.array(textSchema).default([]).meta({ description: 'What a leader does at this stage' }),
})

const showWhenSchema = z.strictObject({
  item: idSchema.meta({ description: 'The question that decides' }),
  atLeast: levelSchema.optional().meta({ description: 'From this level on' }),
  atMost: levelSchema.optional().meta({ description: 'Up to this level' }),
  answered: z.literal(true).optional().meta({ description: 'At any level' }),
})

const criticalSchema = z.strictObject({
  level: levelSchema.meta({ description: 'The lowest level that is enough' }),
  stage: idSchema.meta({ description: 'The stage that it guards, with all above' }),
})

export const itemSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent; answers point to it' }),
  prompt: textSchema.meta({ description: 'One idea, a fact that can be checked' }),
  short: textSchema
    .refine((text) => [...text].length <= 44, expected('shortText'))
    .optional()
    .meta({ description: 'For lists; up to 44 characters' }),
  promptFor: z
    .record(idSchema, textSchema)
    .default({})
    .meta({ description: 'The same question worded for a role' }),
  why: z.string().default('').meta({ description: 'Why it is asked, in a sentence or two' }),
  levels: z
    .array(textSchema)
    .length(5, expected('anchors'))
    .default([])
    .meta({ description: 'One observable anchor for each level; the common scale where left out' }),
  weight: weightSchema.default(1).meta({ description: 'How much it counts beside its neighbours' }),
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
  showWhen: showWhenSchema
    .optional()
    .meta({ description: 'Asked only after an answer to another question' }),
  actions: ids('What moves this item up'),
  sources: ids('Sources of the reason'),
  strength: optionalText('How well this is known, where it differs from the theme'),
})

const quoteSchema = z.strictObject({
  text: textSchema.meta({ description: 'Word for word' }),
  speaker: textSchema.meta({ description: 'As the source names them' }),
  source: idSchema.meta({ description: 'Where it was read' }),
})

export const themeSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent' }),
  title: textSchema.meta({ description: 'Two or three words' }),
  weight: weightSchema.default(1).meta({ description: 'How much it counts beside its neighbours' }),
  summary: z.string().default('').meta({ description: 'What is true where it is in place' }),
  why: z.string().default('').meta({ description: 'Why it matters, in plain words' }),
  strength: optionalText('How well this is known'),
  quotes: z
    .array(quoteSchema)
    .default([])
    .meta({ description: 'Words of study participants, marked and attributed' }),
  sources: ids('Sources of the reason'),
  items: z.array(itemSchema).min(1).meta({ description: 'The questions' }),
})

export const areaSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent; gates name it' }),
  title: textSchema.meta({ description: 'Two or three words' }),
  weight: weightSchema.default(1).meta({ description: 'How much it counts beside its neighbours' }),
  summary: z.string().default('').meta({ description: 'What the area is about' }),
  themes: z.array(themeSchema).min(1).meta({ description: 'What the area consists of' }),
})

const actionSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent; items and plans name it' }),
  title: textSchema.meta({ description: 'What is done, beginning with a verb' }),
  steps: z
    .array(textSchema)
    .default([])
    .meta({ description: 'In order; the first stands on page one' }),
  owner: z.string().default('').meta({ description: 'The role that usually owns it' }),
  artefact: z.string().default('').meta({ description: 'What exists when it is done' }),
  horizon: z
    .enum(HORIZONS)
    .default('3-12-months')
    .meta({ description: 'When it usually can be done' }),
  effort: z
    .enum(EFFORTS)
    .default('medium')
    .meta({ description: 'A guess, for the order and for planning' }),
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
    schemaVersion: z.literal(1).meta({ description: 'Of this format' }),
    kind: z.literal('questionnaire').meta({ description: 'What this document is' }),
    id: idSchema.meta({ description: 'Permanent' }),
    version: versionSchema.meta({
      description: 'A change that can change a score is at least a minor one',
    }),
    title: textSchema.meta({ description: 'As it stands on reports' }),
    language: textSchema.default('en').meta({ description: 'Of the texts, e.g. en or fr-CA' }),
    licence: optionalText('Licence of the texts, e.g. CC-BY-4.0'),
    summary: z.string().default('').meta({ description: 'What it shows, in a sentence or two' }),
    purpose: z
      .string()
      .default('')
      .meta({ description: 'What it is for, and not for; printed in every report' }),
    sources: z.array(sourceSchema).default([]).meta({ description: 'What the claims rest on' }),
    levels: z
      .array(scaleLevelSchema)
      .length(5)
      .default(GENERIC_LEVELS)
      .meta({ description: 'The common scale, 0 to 4' }),
    roles: z.array(roleSchema).default([]).meta({ description: 'Who may answer' }),
    privacy: z
      .strictObject({
        minGroupSize: z
          .int()
          .min(3)
          .default(5)
          .meta({ description: 'Nothing is shown for fewer people than this' }),
        minDistributionSize: z
          .int()
          .min(3)
          .default(10)
          .meta({ description: 'No counts by level for fewer people than this' }),
      })
      .default({ minGroupSize: 5, minDistributionSize: 10 })
      .meta({ description: 'What protects people in small groups' }),
    perspectives: z
      .strictObject({
        primary: z
          .strictObject({
            a: idSchema.meta({ description: 'A family of roles' }),
            b: idSchema.meta({ description: 'The one it is compared with' }),
          })
          .meta({ description: 'Declared before anybody answers' }),
      })
      .optional()
      .meta({ description: 'The two role families that are compared first' }),
    glossary: z
      .array(
        z.strictObject({
          term: textSchema.meta({ description: 'A word that readers may not know' }),
          meaning: textSchema.meta({ description: 'In plain words' }),
        }),
      )
      .default([])
      .meta({ description: 'Words that reports explain' }),
    stages: z
      .array(stageSchema)
      .min(1)
      .meta({ description: 'The ladder; the first stage has no areaScore' }),
    areas: z.array(areaSchema).min(1).meta({ description: 'What the stage is decided on' }),
    actions: z.array(actionSchema).default([]).meta({ description: 'What moves questions up' }),
    extended: z
      .strictObject({
        id: idSchema.meta({ description: 'Its id' }),
        version: versionSchema.meta({ description: 'Its version' }),
      })
      .optional()
      .meta({ description: 'The pack that this one was made from, filled in by the program' }),
    translation: z
      .strictObject({
        from: textSchema.meta({ description: 'The language of the original' }),
        reviewed: z.boolean().meta({ description: 'Has somebody at home in it gone through it?' }),
      })
      .optional()
      .meta({ description: 'Where the texts are a translation, filled in by the program' }),
    retired: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'The question' }),
          reason: textSchema.meta({ description: 'Why it is gone' }),
        }),
      )
      .optional()
      .meta({ description: 'Questions that are no longer asked, and why' }),
    accepted: z
      .array(
        z.strictObject({
          advice: idSchema.meta({ description: 'The name in brackets behind the advice' }),
          id: idSchema.meta({ description: 'The question or action it is about' }),
          reason: textSchema.meta({ description: 'Why it is not taken' }),
        }),
      )
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
