import * as z from 'zod'
import { levelSchema } from './scalars.ts'

/** How many chose each level when everybody answered apart. It stands in sheets only, which nobody but the collector reads. */
export const votesSchema = z
  .strictObject({
    counts: z.array(z.int().min(0)).length(5).meta({ description: 'How many chose level 0 to 4' }),
    dontKnow: z.int().min(0),
  })
  .meta({ description: 'A first round, apart: how many chose what' })

/** What of it may be shown to anybody: a result holds this and no more, so that no report can say more. */
export const firstRoundSchema = z
  .strictObject({
    answers: z.int().min(0).nullable().meta({
      description: 'How many chose a level; null where they are too few to show anything',
    }),
    middle: levelSchema.nullable().meta({ description: 'The middle answer (lower median)' }),
    counts: z
      .array(z.int().min(0))
      .length(5)
      .optional()
      .meta({ description: 'Only where no small number of people would show' }),
    dontKnow: z.int().min(0).optional(),
  })
  .meta({ description: 'A first round, apart: what of it may be shown' })

/** Both rounds side by side, over the questions where both may be shown. */
export const movementSchema = z
  .strictObject({
    compared: z.int().min(0),
    higher: z.int().min(0),
    lower: z.int().min(0),
    same: z.int().min(0),
  })
  .meta({ description: 'The agreed level against the middle answer of the first round' })

export type Votes = z.output<typeof votesSchema>
export type FirstRound = z.output<typeof firstRoundSchema>
export type Movement = z.output<typeof movementSchema>
