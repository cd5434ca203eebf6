import * as z from 'zod'
import { EFFORTS } from './questionnaire.ts'
import { idSchema, levelSchema, textSchema } from './scalars.ts'

/** The cheapest path to a stage: which steps reach it for the least effort, and how sure that is. */

const stageSchema = z.strictObject({ id: idSchema, title: textSchema })

const points = z.int().min(0).meta({ description: 'Effort points' })

/** An action of the plan, or a review of a question that is in use by then. */
const stepRefSchema = z.strictObject({
  kind: z.enum(['action', 'review']),
  id: idSchema.meta({ description: 'Of the action, or of the question that is reviewed' }),
  title: textSchema,
  points,
})

const servesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('critical'),
    item: idSchema,
    title: textSchema,
    stage: stageSchema,
  }),
  z.strictObject({
    kind: z.literal('area'),
    area: idSchema,
    title: textSchema,
    points: z.number().nullable().meta({
      description: 'What the score of the area loses without this step; null: the score itself',
    }),
  }),
  z.strictObject({ kind: z.literal('before'), action: idSchema, title: textSchema }),
])

const pathStepSchema = stepRefSchema.extend({
  effort: z.enum(EFFORTS),
  serves: z.array(servesSchema),
  items: z.array(z.strictObject({ id: idSchema, from: levelSchema.nullable(), to: levelSchema })),
})

const swapSchema = { out: z.array(stepRefSchema), in: z.array(stepRefSchema) }

export const pathSchema = z
  .strictObject({
    from: stageSchema.nullable().meta({ description: 'Null where the stage cannot be said' }),
    asked: stageSchema.extend({
      points: points.nullable().meta({ description: 'The least it takes; null: out of reach' }),
    }),
    effortPoints: z.strictObject({ small: points, medium: points, large: points, review: points }),
    budget: points.nullable(),
    to: stageSchema
      .nullable()
      .meta({ description: 'The stage that the steps reach; null where they reach none' }),
    points: points.meta({ description: 'Of all steps' }),
    steps: z.array(pathStepSchema),
    conditions: z
      .array(z.strictObject({ item: idSchema, title: textSchema, roles: z.array(textSchema) }))
      .meta({ description: 'What somebody has to confirm who was not in the room' }),
    areas: z.array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    open: z.int().min(0).meta({ description: 'Questions that nobody can answer even then' }),
    runnerUp: z
      .strictObject({ points, ...swapSchema })
      .nullable()
      .meta({ description: 'The next best set that leaves a step out' }),
    sensitivity: z
      .array(
        stepRefSchema.extend({
          effort: z.enum(EFFORTS),
          becomes: z.enum(EFFORTS).meta({ description: 'The effort one step up or down' }),
          isInSet: z.boolean(),
          newPoints: points,
          ...swapSchema,
        }),
      )
      .meta({ description: 'Effort guesses that, one step off, would change the set' }),
  })
  .meta({ title: 'The cheapest path to a stage' })

export type Path = z.output<typeof pathSchema>
export type PathStep = Path['steps'][number]
export type StepRef = z.output<typeof stepRefSchema>
