import * as z from 'zod'
import { criticalStateSchema, itemStateSchema } from './assessment.ts'
import { dateSchema, digestSchema, idSchema, levelSchema, textSchema } from './scalars.ts'
import { limitSchema, resultHead } from './scorecard.ts'

/**
 * Two or more results of one organisation, set side by side on the questions they have in common.
 * Lists of figures, answers, counts and notes have one entry for each wave, in the order of `waves`.
 * Changes lead from the first wave to the last. Null means "cannot say" and is never zero.
 */

const TIMES = 'One for each wave'

const waveSchema = z.strictObject({
  organisation: textSchema,
  date: dateSchema,
  wave: idSchema.optional().meta({ description: 'The collection that an aggregate closes' }),
  questionnaire: z.strictObject({
    id: idSchema,
    version: textSchema,
    digest: digestSchema,
  }),
  complete: z.boolean().meta({ description: 'Everything was asked, not a part' }),
  commonShare: z.number().min(0).max(1).meta({
    description: 'The share of this result’s own weight that the common questions carry',
  }),
  stage: z.strictObject({
    id: idSchema.nullable(),
    index: z.int().nullable(),
    title: textSchema.nullable(),
    next: textSchema.nullable().meta({ description: 'Title of the next stage' }),
    limitedBy: z.array(limitSchema.extend({ title: textSchema })),
  }),
})

const trailFigureSchema = z.strictObject({
  status: z.enum(['reported', 'insufficient', 'not-applicable', 'withheld', 'not-comparable']),
  score: z.number().min(0).max(100).nullable(),
  display: z.string().nullable(),
  provisional: z.boolean(),
})

const figuresSchema = z.array(trailFigureSchema).min(2).meta({ description: TIMES })

const differenceSchema = z
  .strictObject({
    points: z.number().min(-100).max(100),
    display: z.string().meta({ description: 'Whole points with a sign, from unrounded scores' }),
  })
  .nullable()

const answerSchema = z.strictObject({
  state: z.enum([...itemStateSchema.options, 'withheld']),
  value: z.number().min(0).max(4).nullable().meta({ description: 'A level, or a mean of levels' }),
  display: z.string().nullable(),
  anchor: textSchema.optional().meta({ description: 'What the level says, where the item moved' }),
  note: textSchema.optional(),
})

const criticalSchema = z.strictObject({
  level: levelSchema,
  stage: idSchema,
  states: z.array(z.enum([...criticalStateSchema.options, 'contested']).nullable()).meta({
    description: 'By the rule of the last pack; null where that cannot be said',
  }),
  change: z.enum(['gained', 'lost']).nullable(),
})

const itemChangeSchema = z.strictObject({
  id: idSchema,
  prompt: textSchema,
  name: textSchema.meta({ description: 'Short, for lists' }),
  weight: z.number(),
  answers: z.array(answerSchema).min(2).meta({ description: TIMES }),
  moved: z.enum(['up', 'down']).nullable().meta({ description: 'By one level or more' }),
  critical: criticalSchema.optional(),
})

const groupScoresSchema = z.strictObject({
  title: textSchema,
  figures: figuresSchema,
  difference: differenceSchema,
})

const themeChangeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  figures: figuresSchema,
  difference: differenceSchema,
  onSameAnswers: differenceSchema.meta({
    description:
      'The difference on questions with a level both times; it decides what is called changed',
  }),
  change: z.enum(['higher', 'lower', 'same', 'unknown']),
  groups: z.array(groupScoresSchema).meta({ description: 'The same groups, where many answered' }),
  items: z.array(itemChangeSchema),
})

const areaChangeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number(),
  figures: figuresSchema,
  difference: differenceSchema,
  themes: z.array(themeChangeSchema),
})

const uncommonSchema = z.strictObject({ id: idSchema, prompt: textSchema, theme: textSchema })

const peopleSchema = z.strictObject({
  composition: z.enum(['same', 'numbers', 'groups', 'unknown']).meta({
    description: 'First wave beside last: alike, other numbers, other groups, or not written down',
  }),
  groups: z.array(
    z.strictObject({
      title: textSchema,
      roles: z.array(textSchema),
      counts: z.array(z.int().min(0).nullable()).meta({ description: TIMES }),
    }),
  ),
})

const actionSchema = z.strictObject({ id: idSchema, title: textSchema })

export const remarkSchema = z.enum([
  'organisations-differ',
  'dates-not-rising',
  'questionnaires-differ',
  'versions-differ',
  'parts-only',
])

export const comparisonSchema = z
  .strictObject({
    kind: z.literal('comparison'),
    schemaVersion: resultHead.schemaVersion,
    tool: resultHead.tool,
    of: z.enum(['assessment', 'aggregate']),
    questionnaire: resultHead.questionnaire.meta({ description: 'Of the last wave' }),
    language: textSchema,
    organisation: textSchema.meta({ description: 'As the last wave names it' }),
    waves: z.array(waveSchema).min(2),
    remarks: z.array(remarkSchema),
    people: peopleSchema,
    overall: z.strictObject({ figures: figuresSchema, difference: differenceSchema }),
    areas: z.array(areaChangeSchema),
    actions: z.strictObject({
      finished: z
        .array(actionSchema)
        .meta({ description: 'Offered first, not offered last, all their questions at level 4' }),
      withdrawn: z
        .array(actionSchema)
        .meta({ description: 'Not offered any more for another reason' }),
    }),
    notCompared: z.strictObject({
      reworded: z.array(
        uncommonSchema.extend({
          was: textSchema,
          changed: z.array(z.enum(['prompt', 'anchors'])).min(1),
        }),
      ),
      added: z.array(uncommonSchema),
      gone: z.array(uncommonSchema),
    }),
  })
  .meta({ title: 'Readiness compared' })

export type Comparison = z.output<typeof comparisonSchema>
export type ComparedWave = Comparison['waves'][number]
export type AreaChange = Comparison['areas'][number]
export type ThemeChange = AreaChange['themes'][number]
export type ItemChange = ThemeChange['items'][number]
export type ItemAnswer = ItemChange['answers'][number]
export type TrailFigure = AreaChange['figures'][number]
export type Difference = AreaChange['difference']
export type Remark = z.output<typeof remarkSchema>
