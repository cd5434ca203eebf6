import * as z from 'zod'
import { evidenceSchema } from './answer-sheet.ts'
import { pathSchema } from './path.ts'
import { EFFORTS, HORIZONS } from './questionnaire.ts'
import { dateSchema, digestSchema, idSchema, textSchema, versionSchema } from './scalars.ts'

/**
 * The action register: what a team makes of a result. People write owner, due, status, note, evidence and
 * whatever comments they like; what stands under `facts` and `result` the program keeps, and renews when a
 * new result is merged.
 */

const STATUSES = ['open', 'started', 'done', 'dropped'] as const

const factsSchema = z.strictObject({
  offered: z.boolean().meta({ description: 'Does the latest result still offer this action?' }),
  reached: z.boolean().meta({ description: 'Have all its questions reached their best level?' }),
  number: z
    .int()
    .min(1)
    .nullable()
    .meta({ description: 'The order of priority in the latest result; null where not offered' }),
  tier: z.int().min(1).max(4),
  reason: textSchema,
  horizon: z.enum(HORIZONS),
  effort: z.enum(EFFORTS),
  owner: z.string().meta({ description: 'The role that usually owns it' }),
  artefact: z.string().meta({ description: 'What exists when it is done' }),
  steps: z.array(textSchema),
  items: z.array(idSchema).meta({ description: 'The questions that it moves up' }),
  needs: z.array(idSchema).meta({ description: 'Open actions that come first' }),
  unlocks: z.array(idSchema),
})

const planActionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  owner: z.string().nullish().meta({ description: 'Who sees to it: a name or a role' }),
  due: dateSchema.nullish().meta({ description: 'The day it is to be done, as 2027-03-01' }),
  status: z.enum(STATUSES).default('open'),
  note: z.string().nullish(),
  evidence: z.array(evidenceSchema).nullish().meta({ description: 'What shows that it is done' }),
  facts: factsSchema,
  seal: z
    .string()
    .nullish()
    .meta({ description: 'Tells readiness whether somebody has changed the facts' }),
})

export const planSchema = z
  .strictObject({
    kind: z.literal('plan'),
    schemaVersion: z.literal(1),
    result: z
      .strictObject({
        organisation: textSchema,
        date: dateSchema,
        questionnaire: z.strictObject({
          id: idSchema,
          version: versionSchema,
          title: textSchema,
          digest: digestSchema,
        }),
        stage: z.strictObject({ id: idSchema, title: textSchema }).nullable(),
        language: textSchema,
      })
      .meta({ description: 'The result that this plan was last brought up to date with' }),
    actions: z.array(planActionSchema),
    path: pathSchema.optional().meta({ description: 'Only in plan.json, where it was asked for' }),
  })
  .meta({ title: 'Readiness plan' })

export type Plan = z.output<typeof planSchema>
export type PlanAction = Plan['actions'][number]
export type PlanFacts = PlanAction['facts']
