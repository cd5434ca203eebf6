import * as z from 'zod'
import { dissentSchema, evidenceSchema } from './answer-sheet.ts'
import { EFFORTS, HORIZONS, questionnaireSchema } from './questionnaire.ts'
import { dateSchema, idSchema, levelSchema, textSchema, versionSchema } from './scalars.ts'

/**
 * The one result object (contract, section 4): everything a report shows is a rendering of it.
 * Scores run from 0 to 100, coverage from 0 to 1; null means "cannot say" and is never zero.
 */

const scoreSchema = z.number().min(0).max(100).nullable()

/** The figures of a theme, an area or the whole. */
const figures = {
  status: z.enum(['reported', 'insufficient', 'not-applicable']),
  score: scoreSchema,
  display: z.string().nullable().meta({ description: 'The score as it is to be shown' }),
  low: scoreSchema.meta({ description: 'The score if every open answer were at level 0' }),
  high: scoreSchema.meta({ description: 'The score if every open answer were at level 4' }),
  coverage: z.number().min(0).max(1).nullable(),
  provisional: z.boolean().meta({ description: 'Coverage is below 0.8' }),
}

const figuresSchema = z.strictObject(figures)

export const criticalStateSchema = z.enum(['met', 'unmet', 'unverified', 'waived', 'hidden'])
export const itemStateSchema = z.enum([
  'answered',
  'dont-know',
  'not-applicable',
  'skipped',
  'hidden',
])

const remarks = {
  reason: textSchema.optional().meta({ description: 'Why the item does not apply' }),
  note: textSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  dissent: z.array(dissentSchema).optional(),
}

const itemResultSchema = z.strictObject({
  id: idSchema,
  prompt: textSchema,
  weight: z.number(),
  state: itemStateSchema,
  level: levelSchema.nullable(),
  critical: z
    .strictObject({
      state: criticalStateSchema,
      level: levelSchema,
      stage: idSchema,
      unconfirmed: z
        .literal(true)
        .optional()
        .meta({ description: 'High enough, but nobody who could confirm it took part' }),
    })
    .optional(),
  ...remarks,
  kept: z
    .strictObject({
      level: levelSchema.optional(),
      dontKnow: z.literal(true).optional(),
    })
    .optional()
    .meta({ description: 'The answer to a question that is not shown: kept, never scored' }),
})

const themeResultSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  ...figures,
  counts: z.strictObject({
    answered: z.int(),
    dontKnow: z.int(),
    notApplicable: z.int(),
    skipped: z.int(),
    hidden: z.int(),
  }),
  items: z.array(itemResultSchema),
})

const areaResultSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  ...figures,
  themes: z.array(themeResultSchema),
})

const limitSchema = z.strictObject({ kind: z.enum(['area', 'critical']), id: idSchema })

const stageResultSchema = z.strictObject({
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

const actionResultSchema = z.strictObject({
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

export const scopeSchema = z.strictObject({
  complete: z.boolean(),
  quick: z.literal(true).optional(),
  areas: z.array(idSchema).optional(),
  themes: z.array(idSchema).optional(),
})

export const assessmentSchema = z
  .strictObject({
    kind: z.literal('assessment'),
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('readiness'), version: versionSchema }),
    questionnaire: z.strictObject({
      id: idSchema,
      version: versionSchema,
      title: textSchema,
      digest: z
        .string()
        .regex(/^sha256-[0-9a-f]{64}$/, 'expected sha256- and 64 hexadecimal digits'),
      stages: z.array(
        z.strictObject({ id: idSchema, title: textSchema, areaScore: z.number().optional() }),
      ),
    }),
    organisation: textSchema,
    date: dateSchema,
    participants: z.record(idSchema, z.int().min(0)),
    respondent: z.strictObject({ role: idSchema }).optional(),
    scope: scopeSchema,
    elsewhere: z
      .record(idSchema, levelSchema)
      .optional()
      .meta({ description: 'Levels outside a partial scope that decide what is shown in it' }),
    overall: figuresSchema,
    stage: stageResultSchema,
    areas: z.array(areaResultSchema),
    visibilityGaps: z.array(idSchema).meta({ description: 'Items answered "don\'t know"' }),
    actions: z.array(actionResultSchema),
    pack: questionnaireSchema.meta({ description: 'The pack as it was when this was scored' }),
  })
  .meta({ title: 'Readiness assessment' })

export type Assessment = z.output<typeof assessmentSchema>
export type AreaResult = Assessment['areas'][number]
export type ThemeResult = AreaResult['themes'][number]
export type ItemResult = ThemeResult['items'][number]
export type ActionResult = Assessment['actions'][number]
export type StageResult = Assessment['stage']
export type Figures = Assessment['overall']
export type Limit = z.output<typeof limitSchema>
export type Scope = z.output<typeof scopeSchema>
export type ItemState = z.output<typeof itemStateSchema>
export type CriticalState = z.output<typeof criticalStateSchema>
