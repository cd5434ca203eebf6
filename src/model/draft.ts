import * as z from 'zod'
import { scopeSchema } from './assessment.ts'

/**
 * What a draft holds beside its answer sheet, under the key `interview`.
 * A part that somebody has broken by hand is as if it were not there: the answers count more.
 */

const count = z.number().min(0)

const pendingSchema = z.union([
  z.object({ kind: z.enum(['note', 'reason']), id: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('evidence'),
    id: z.string(),
    entry: count,
    field: count,
    texts: z.array(z.string()).length(4),
  }),
  z.object({
    kind: z.literal('other-view'),
    id: z.string(),
    entry: count,
    role: z.string().nullable().default(null),
    level: z.number().nullable(),
    text: z.string(),
  }),
])

const sittingSchema = z.object({ participants: z.record(z.string(), count), seconds: count })

export const draftInterviewSchema = z.object({
  rev: count.catch(0).meta({ description: 'Counts the saves' }),
  at: z.iso.datetime().catch(new Date(0).toISOString()).meta({ description: 'When it was saved' }),
  scope: scopeSchema.nullable().catch(null),
  place: z.string().nullable().catch(null).meta({ description: 'The question that comes next' }),
  visited: z.array(z.string()).catch([]).meta({ description: 'The way back, the place last' }),
  seen: z.array(z.string()).catch([]).meta({ description: 'Questions that were shown and left' }),
  seconds: z.record(z.string(), count).catch({}).meta({ description: 'Up to the first decision' }),
  pending: pendingSchema.nullable().catch(null).meta({ description: 'Text not kept yet' }),
  sittings: z.array(sittingSchema).catch([]),
  fromLast: z.boolean().catch(false).meta({ description: "Last time's answers are shown" }),
})

export type DraftInterview = z.output<typeof draftInterviewSchema>
export type PendingText = z.output<typeof pendingSchema>
export type Sitting = z.output<typeof sittingSchema>
