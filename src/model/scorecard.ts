import * as z from 'zod'
import { EFFORTS, HORIZONS, questionnaireSchema } from './questionnaire.ts'
import { dateSchema, digestSchema, idSchema, textSchema, versionSchema } from './scalars.ts'

/**
 * What a result of one voice (assessment) and of many (aggregate) have in common. Scores run from 0 to
 * 100, coverage from 0 to 1; null means "cannot say" and is never zero.
 */

const scoreSchema = z.number().min(0).max(100).nullable()

/** The figures of a theme, an area or the whole. */
export const figures = {
  status: z.enum(['reported', 'insufficient', 'not-applicable']),
  score: scoreSchema,
  display: z.string().nullable().meta({ description: 'The score as it is to be shown' }),
  low: scoreSchema.meta({ description: 'The score if every open answer were at level 0' }),
  high: scoreSchema.meta({ description: 'The score if every open answer were at level 4' }),
  coverage: z.number().min(0).max(1).nullable(),
  provisional: z.boolean().meta({ description: 'Coverage is below 0.8' }),
}

export const figuresSchema = z.strictObject(figures)

export const limitSchema = z.strictObject({ kind: z.enum(['area', 'critical']), id: idSchema })

export const stageResultSchema = z.strictObject({
  id: idSchema.nullable(),
  index: z.int().nullable().meta({ description: 'Counted from 0, the first stage' }),
  title: textSchema.nullable(),
  reason: z
    .enum(['incomplete', 'partial-scope'])
    .optional()
    .meta({ description: 'Why no stage can be said' }),
  lowest: idSchema
    .nullable()
    .meta({ description: 'The stage if every open answer were at level 0' }),
  highest: idSchema
    .nullable()
    .meta({ description: 'The stage if every open answer were at level 4' }),
  next: idSchema.nullable(),
  limitedBy: z
    .array(limitSchema)
    .meta({ description: 'What keeps the next stage from being reached' }),
})

const becauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('critical'), item: idSchema }),
  z.strictObject({ kind: z.literal('limit'), area: idSchema }),
  z.strictObject({ kind: z.literal('gap'), item: idSchema }),
  z.strictObject({ kind: z.literal('unlocks'), action: idSchema }),
])

export const actionResultSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  tier: z.int().min(1).max(4).meta({
    description: '1 critical unmet, 2 critical unverified, 3 limits the next stage, 4 other gaps',
  }),
  reason: textSchema,
  because: becauseSchema,
  items: z.array(idSchema),
  unlocks: z.array(idSchema),
  requires: z.array(idSchema).meta({ description: 'Open actions that come first' }),
  horizon: z.enum(HORIZONS),
  effort: z.enum(EFFORTS),
  owner: z.string(),
  artefact: z.string(),
  steps: z.array(textSchema),
})

export const resultHead = {
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('readiness'), version: versionSchema }),
  questionnaire: z.strictObject({
    id: idSchema,
    version: versionSchema,
    title: textSchema,
    digest: digestSchema,
    stages: z.array(
      z.strictObject({ id: idSchema, title: textSchema, areaScore: z.number().optional() }),
    ),
  }),
  organisation: textSchema,
  date: dateSchema,
}

export const resultPack = questionnaireSchema.meta({
  description: 'The pack as it was when this was scored',
})

export type ActionResult = z.output<typeof actionResultSchema>
export type StageResult = z.output<typeof stageResultSchema>
export type Figures = z.output<typeof figuresSchema>
export type Limit = z.output<typeof limitSchema>
