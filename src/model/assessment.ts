import * as z from 'zod'
import { dissentSchema, evidenceSchema, respondentSchema } from './answer-sheet.ts'
import { firstRoundSchema, movementSchema } from './first-round.ts'
import { idSchema, levelSchema, textSchema } from './scalars.ts'
import {
  actionResultSchema,
  figures,
  figuresSchema,
  resultHead,
  resultPack,
  stageResultSchema,
} from './scorecard.ts'

export type { ActionResult, Figures, Limit, StageResult } from './scorecard.ts'

/**
 * The one result object (contract, section 4): everything a report shows is a rendering of it.
 * Scores run from 0 to 100, coverage from 0 to 1; null means "cannot say" and is never zero.
 */

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
  firstRound: firstRoundSchema.optional(),
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

export const scopeSchema = z.strictObject({
  complete: z.boolean(),
  quick: z.literal(true).optional(),
  areas: z.array(idSchema).optional(),
  themes: z.array(idSchema).optional(),
})

export const assessmentSchema = z
  .strictObject({
    kind: z.literal('assessment'),
    ...resultHead,
    participants: z.record(idSchema, z.int().min(0)),
    respondent: respondentSchema.optional(),
    scope: scopeSchema,
    elsewhere: z
      .record(idSchema, levelSchema)
      .optional()
      .meta({ description: 'Levels outside a partial scope that decide what is shown in it' }),
    overall: figuresSchema,
    stage: stageResultSchema,
    areas: z.array(areaResultSchema),
    firstRound: movementSchema.optional(),
    visibilityGaps: z.array(idSchema).meta({ description: 'Items answered "don\'t know"' }),
    actions: z.array(actionResultSchema),
    pack: resultPack,
  })
  .meta({ title: 'Readiness assessment' })

export type Assessment = z.output<typeof assessmentSchema>
export type AreaResult = Assessment['areas'][number]
export type ThemeResult = AreaResult['themes'][number]
export type ItemResult = ThemeResult['items'][number]
export type Scope = z.output<typeof scopeSchema>
export type ItemState = z.output<typeof itemStateSchema>
export type CriticalState = z.output<typeof criticalStateSchema>
