import fc from 'fast-check'
import type { Aggregate } from '../../../src/model/aggregate.ts'
import { type Says, aggregate, manyPack } from './sample-aggregate.ts'

const ROLES = ['peer-worker', 'clinician', 'manager', 'executive', 'hr']

const score = fc
  .double({ min: 0, max: 100, noNaN: true })
  .map((value) => Math.round(value * 1e6) / 1e6)

const block = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constant(`Group ${'abcde'.charAt(ROLES.indexOf(id))}`),
    kind: fc.constantFrom('individuals' as const, 'group' as const),
    roles: fc.constant<string[]>([id]),
    n: fc.integer({ min: 5, max: 240 }),
  })

/** Any figures at all, for any of the groups, in any of the themes; a theme may be withheld. */
export const anyAggregate: fc.Arbitrary<Aggregate> = fc
  .subarray(ROLES, { minLength: 1 })
  .chain((ids) =>
    fc.record({
      blocks: fc.tuple(...ids.map(block)),
      says: fc.array(fc.option(fc.tuple(...ids.map(() => fc.option(score)))), {
        minLength: 6,
        maxLength: 6,
      }),
      spread: fc.option(fc.double({ min: 0.5, max: 60, noNaN: true })),
    }),
  )
  .map(({ blocks, says, spread }) => {
    const [first, second] = blocks
    return aggregate({
      pack: manyPack(),
      blocks,
      says: (_, index) => saidBy(blocks, says[index] ?? null),
      spread: () => spread,
      declared: [first?.id ?? '', second?.id ?? ''],
      otherPairs: blocks.slice(2).map(({ id }) => [first?.id ?? '', id] as [string, string]),
      critical: { 'role-text': 'contested', 'pay-level': 'unverified' },
    })
  })

function saidBy(
  blocks: readonly { id: string }[],
  scores: readonly (number | null)[] | null,
): Says | null {
  const said = blocks.flatMap(({ id }, index) => {
    const value = scores?.[index] ?? null
    return value === null ? [] : [[id, value] as const]
  })
  return said.length === 0 ? null : Object.fromEntries(said)
}
