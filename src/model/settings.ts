import * as z from 'zod'
import { expected } from './expected.ts'
import { barSchema, idSchema, textSchema } from './scalars.ts'

/**
 * The settings of a project (`readiness.yaml`): what would otherwise be the same flags at every run.
 * A flag counts before them.
 */

/** Below the settings file, so that a file found on the way up can reach nothing beside itself. */
const UPWARDS = /^[/~]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|^-$/i

export const isPlaceBelow = (path: string): boolean => !UPWARDS.test(path)

const pathSchema = textSchema
  .refine(isPlaceBelow, expected('placeBelow'))
  .meta({ description: 'Relative to this file, and below it' })

const gatesSchema = z.strictObject({
  stage: idSchema.optional().meta({ description: 'As --require-stage' }),
  scores: z
    .record(idSchema, barSchema)
    .default({})
    .meta({ description: 'As --require-score: the id of an area, or overall, and a number' }),
  coverage: barSchema.optional().meta({ description: 'As --require-coverage' }),
  critical: z.boolean().default(false).meta({ description: 'As --require-critical' }),
  noRegression: pathSchema.optional().meta({ description: 'As --no-regression: a saved result' }),
})

const brandSchema = z.strictObject({
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, expected('colour'))
    .optional()
    .meta({ description: 'As --accent' }),
  logo: pathSchema.optional().meta({ description: 'As --logo' }),
})

export const settingsSchema = z
  .strictObject({
    kind: z.literal('settings'),
    schemaVersion: z.literal(1).default(1),
    questionnaire: textSchema
      .refine(isPlaceBelow, expected('idOrFileBelow'))
      .optional()
      .meta({ description: 'The id of a shipped questionnaire, or a file below this one' }),
    organisation: textSchema
      .optional()
      .meta({ description: 'Where neither a flag nor the answers name it' }),
    formats: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Written where --format names none' }),
    output: pathSchema.optional().meta({ description: 'The folder where --output names none' }),
    gates: gatesSchema.optional(),
    brand: brandSchema.optional(),
    template: pathSchema.optional().meta({
      description: 'As --template; used only where this file is in the working folder or was named',
    }),
    audience: textSchema.optional().meta({ description: 'As --audience' }),
    invited: z
      .record(idSchema, z.int().min(1))
      .optional()
      .meta({ description: 'How many people of each role were asked, for response rates' }),
  })
  .meta({ title: 'Readiness project settings' })

export type Settings = z.output<typeof settingsSchema>
