import * as z from 'zod'
import { firstRoundSchema, votesSchema } from './first-round.ts'
import {
  dateSchema,
  digestSchema,
  idSchema,
  levelSchema,
  textSchema,
  versionSchema,
} from './scalars.ts'

/** An organisation's answers, as people and programs write them (contract, section 2). */

export const evidenceSchema = z.union([
  textSchema,
  z.strictObject({
    title: textSchema,
    link: textSchema.optional(),
    date: dateSchema.optional(),
    expires: dateSchema.optional(),
  }),
])

export const dissentSchema = z.strictObject({
  role: idSchema.optional(),
  level: levelSchema.optional(),
  text: z.string().default('').meta({ description: 'The other view, word for word' }),
})

const remarks = {
  note: textSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  dissent: z.array(dissentSchema).optional(),
  votes: votesSchema.optional(),
  firstRound: firstRoundSchema.optional(),
}

/** Written out: a level or "dont-know" (both may be left out, for a note on a skipped item), or a reason. */
const answerMappingSchema = z.strictObject({
  level: z.union([levelSchema, z.literal('dont-know')]).optional(),
  notApplicable: textSchema
    .optional()
    .meta({ description: 'The reason why the item does not apply' }),
  ...remarks,
})

export const answerSchema = z.union([
  levelSchema,
  z.literal('dont-know'),
  answerMappingSchema,
  z.null(),
])

/** One person who answers for themself, or a group that agreed one answer and agreed to its being shown. */
export const respondentSchema = z
  .strictObject({
    role: idSchema,
    kind: z.enum(['individual', 'group']).optional(),
    size: z.int().min(2).optional().meta({ description: 'How many people a group is' }),
  })
  .meta({ description: 'Only where one person, or a group of one role, answers' })

export const answerSheetSchema = z
  .strictObject({
    questionnaire: idSchema,
    version: versionSchema.optional(),
    organisation: textSchema.optional().meta({ description: 'Needed, here or by --organisation' }),
    date: dateSchema.optional(),
    participants: z
      .record(idSchema, z.int().min(0))
      .default({})
      .meta({ description: 'Who was in the room: a number for each role' }),
    respondent: respondentSchema.optional(),
    wave: idSchema.optional().meta({ description: 'The collection this sheet belongs to' }),
    digest: digestSchema
      .optional()
      .meta({ description: 'Of the pack that was answered, where a form knew it' }),
    answers: z.record(idSchema, answerSchema).default({}),
    interview: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'Kept by the interview; ignored by all else' }),
  })
  .meta({ title: 'Readiness answer sheet' })

export type AnswerSheet = z.output<typeof answerSheetSchema>
export type AnswerInput = z.output<typeof answerSchema>
export type Evidence = z.output<typeof evidenceSchema>
export type Dissent = z.output<typeof dissentSchema>
