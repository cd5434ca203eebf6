import * as z from 'zod'
import { expected } from './expected.ts'
import { areaSchema, itemSchema, questionnaireSchema, themeSchema } from './questionnaire.ts'
import { idSchema, textSchema } from './scalars.ts'

/**
 * A pack that extends another one: it adds areas, themes, items, actions, roles and sources, words a
 * question anew, or retires one. An id that the other pack has names what is added to or changed; any
 * other id is new, and then everything is needed that a pack needs.
 *
 * Stages, levels and weights of the other pack stay: with others, the same stage would mean two things.
 */

const EXTENDS = /^[^@\s]+@[~^]?\d+(\.\d+){0,2}$/

const itemChangeSchema = itemSchema.partial().extend({
  id: idSchema,
  retired: textSchema.optional().meta({
    description: 'Why this question is no longer asked; nothing else may stand beside it',
  }),
})

const themeChangeSchema = themeSchema
  .partial()
  .extend({ id: idSchema, items: z.array(itemChangeSchema).default([]) })

const areaChangeSchema = areaSchema
  .partial()
  .extend({ id: idSchema, themes: z.array(themeChangeSchema).default([]) })

export const extensionSchema = questionnaireSchema
  .pick({
    schemaVersion: true,
    kind: true,
    id: true,
    version: true,
    title: true,
    language: true,
    licence: true,
    summary: true,
    purpose: true,
    sources: true,
    roles: true,
    glossary: true,
    actions: true,
    accepted: true,
  })
  .extend({
    extends: z.string().regex(EXTENDS, expected('packAndVersion')).meta({
      description: 'The pack that is extended, by id or file, and which of its versions will do',
    }),
    areas: z.array(areaChangeSchema).default([]),
  })
  .meta({ title: 'Readiness questionnaire pack that extends another' })

/** As written: nothing is filled in, so that what is said can be told from what is left out. */
export type Extension = z.input<typeof extensionSchema>
export type AreaChange = NonNullable<Extension['areas']>[number]
export type ThemeChange = NonNullable<AreaChange['themes']>[number]
export type ItemChange = NonNullable<ThemeChange['items']>[number]
