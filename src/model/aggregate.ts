import * as z from 'zod'
import { criticalStateSchema } from './assessment.ts'
import { digestSchema, idSchema, levelSchema, textSchema } from './scalars.ts'
import {
  actionResultSchema,
  figures,
  figuresSchema,
  resultHead,
  resultPack,
  stageResultSchema,
} from './scorecard.ts'

/**
 * Many sheets, one result (contract, section 6). Every figure in it has passed the release algorithm:
 * what was withheld is not in here at all, so that no rendering can show it.
 */

const blockHead = {
  id: idSchema,
  kind: z.enum(['individuals', 'group']),
  roles: z.array(idSchema).min(1),
  n: z.int().min(1),
}

/** A part of the wave: every individual is in exactly one, every group sheet is one of its own. */
const blockSchema = z.strictObject({
  ...blockHead,
  title: textSchema,
  invited: z.int().min(1).optional().meta({ description: 'How many were asked' }),
})

const boundSchema = z.enum(['at-most', 'at-least']).optional().meta({
  description:
    'The figure is this or less, or this or more: nearly all of a small group answered alike, and the true one would tell what each of them said',
})

const blockScore = {
  score: z.number().min(0).max(100),
  display: z.string().meta({ description: 'The score as it is to be shown; "≤10" for a bound' }),
}

const themeBlockSchema = z.strictObject({ ...blockHead, ...blockScore, bound: boundSchema })

const areaBlockSchema = z.strictObject({
  id: idSchema,
  ...blockScore,
  partial: z.boolean().meta({ description: 'Not every theme of the area is in it' }),
  themes: z.array(idSchema).min(1),
})

/** Published figures, or none: a withheld theme says so and nothing else. */
const releasedFigures = {
  ...figures,
  status: z.enum(['reported', 'insufficient', 'not-applicable', 'withheld']),
}

const itemFiguresSchema = z.strictObject({
  id: idSchema,
  prompt: textSchema,
  weight: z.number(),
  n: z.int().min(1).nullable().meta({ description: 'Null where the item is withheld' }),
  mean: z.number().min(0).max(4).nullable(),
  bound: boundSchema,
  inPlace: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta({ description: 'The share at level 3 or 4, where nobody could be found out' }),
  distribution: z
    .array(z.int().min(0))
    .length(5)
    .nullable()
    .meta({ description: 'How many at each level, where nobody could be found out' }),
  critical: z
    .strictObject({
      state: z.enum([...criticalStateSchema.options, 'contested']),
      level: levelSchema,
      stage: idSchema,
      below: z
        .array(idSchema)
        .optional()
        .meta({ description: 'Contested: the published blocks that place it below the level' }),
    })
    .optional(),
})

const themeFiguresSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  ...releasedFigures,
  pooled: z
    .strictObject({ score: z.number().min(0).max(100), n: z.int().min(1) })
    .nullable()
    .meta({ description: 'Every individual alike' }),
  blocks: z.array(themeBlockSchema),
  items: z.array(itemFiguresSchema),
})

const areaFiguresSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  ...figures,
  themes: z.array(themeFiguresSchema),
  blocks: z.array(areaBlockSchema),
})

const interval = z.tuple([z.number(), z.number()])

const gapSchema = z.strictObject({
  theme: idSchema,
  a: idSchema.meta({ description: 'A block of this theme' }),
  b: idSchema,
  points: z.number().min(-100).max(100).meta({ description: 'The score of b less that of a' }),
  interval: interval.nullable().meta({ description: 'Welch, 95 %; null for a group sheet' }),
  delta: z.number().min(-1).max(1).nullable().meta({ description: "Cliff's delta of b over a" }),
  deltaInterval: interval.nullable().meta({ description: 'Asymmetric, 95 %' }),
  words: textSchema,
})

export const aggregateSchema = z
  .strictObject({
    kind: z.literal('aggregate'),
    ...resultHead,
    wave: idSchema,
    privacy: z.strictObject({ minGroupSize: z.int().min(3), minDistributionSize: z.int().min(5) }),
    respondents: z.strictObject({
      individuals: z.int().min(0).meta({
        description: 'People in the published blocks; 0 also where they are too few to be told',
      }),
      groups: z.int().min(0),
    }),
    blocks: z.array(blockSchema),
    scope: z.strictObject({ complete: z.literal(true) }),
    overall: figuresSchema,
    stage: stageResultSchema,
    areas: z.array(areaFiguresSchema),
    perspectives: z.strictObject({
      primary: z.strictObject({ a: idSchema, b: idSchema }).nullable(),
      gaps: z.array(gapSchema),
      agreement: z.array(
        z.strictObject({
          theme: idSchema,
          block: idSchema,
          word: z.enum(['aligned', 'mixed', 'divided']),
        }),
      ),
    }),
    release: z.strictObject({
      withheld: z.array(z.strictObject({ theme: idSchema, reason: textSchema })),
      ledger: digestSchema,
    }),
    actions: z.array(actionResultSchema),
    pack: resultPack,
  })
  .meta({ title: 'Readiness, as many people see it' })

export type Aggregate = z.output<typeof aggregateSchema>
