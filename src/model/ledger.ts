import * as z from 'zod'
import { expected } from './expected.ts'
import { digestSchema, idSchema } from './scalars.ts'

/**
 * What has been reported, so that no wave is reported twice with different answers. It holds no role, no
 * number of people and no figure: a release is kept as a hash that only its salt makes comparable, and of
 * nothing but what was published.
 */
export const ledgerSchema = z
  .strictObject({
    kind: z.literal('ledger'),
    schemaVersion: z.literal(1),
    salt: z.string().regex(/^[0-9a-f]{64}$/, expected('salt')),
    releases: z.array(
      z.strictObject({
        wave: idSchema,
        questionnaire: idSchema,
        digest: digestSchema.meta({ description: 'Of the questionnaire that was answered' }),
        minGroupSize: z.int().min(3),
        release: digestSchema.meta({ description: 'Of what was published, salted' }),
      }),
    ),
  })
  .meta({ title: 'Readiness ledger' })

export type Ledger = z.output<typeof ledgerSchema>
export type Release = Ledger['releases'][number]
