import * as z from 'zod'
import { itemSchema } from './questionnaire.ts'
import { idSchema, textSchema, versionSchema } from './scalars.ts'

/**
 * The texts of a pack in another language. Ids, weights, levels and rules stay those of the pack; a text
 * that the pack does not have has no place here, and one that it has may not be missing. Of a pack that
 * extends another one, these are the texts that it adds or words anew.
 */

const texts = z.array(textSchema).optional()
const text = textSchema.optional()

const byId = <S extends z.ZodType>(schema: S) => z.record(idSchema, schema).default({})

export const translationSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal('translation'),
    translates: idSchema.meta({ description: 'The id of the pack' }),
    version: versionSchema.meta({ description: 'The version of the pack whose texts these are' }),
    language: textSchema.meta({ description: 'A language tag, e.g. fr or pt-BR' }),
    reviewed: z
      .boolean()
      .default(false)
      .meta({ description: 'Has somebody at home in the language and the field gone through it?' }),
    title: textSchema,
    summary: text,
    purpose: text,
    levels: z
      .array(z.strictObject({ label: textSchema, summary: text }))
      .length(5)
      .optional()
      .meta({ description: 'The common scale, 0 to 4' }),
    roles: byId(textSchema).meta({ description: 'Titles' }),
    stages: byId(z.strictObject({ title: textSchema, summary: text, toDo: texts })),
    areas: byId(z.strictObject({ title: textSchema, summary: text })),
    themes: byId(
      z.strictObject({
        title: textSchema,
        summary: text,
        why: text,
        strength: text,
        quotes: z.array(z.strictObject({ text: textSchema, speaker: textSchema })).optional(),
      }),
    ),
    items: byId(
      z.strictObject({
        prompt: textSchema,
        short: itemSchema.shape.short,
        promptFor: byId(textSchema),
        why: text,
        levels: z.array(textSchema).length(5).optional(),
        evidence: texts,
        whoKnows: texts,
        strength: text,
      }),
    ),
    actions: byId(z.strictObject({ title: textSchema, steps: texts, owner: text, artefact: text })),
    sources: byId(z.strictObject({ citation: text, note: text })).meta({
      description: 'A citation may stay as it is; a note is translated',
    }),
    glossary: z.array(z.strictObject({ term: textSchema, meaning: textSchema })).default([]),
    retired: byId(textSchema).meta({ description: 'Reasons' }),
  })
  .meta({ title: 'Readiness questionnaire pack in another language' })

export type Translation = z.output<typeof translationSchema>
