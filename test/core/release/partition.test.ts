import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partition } from '../../../src/core/release/partition.ts'
import type { Role } from '../../../src/model/questionnaire.ts'

const role = (id: string, family: string, priority = false): Role => ({
  id,
  title: id,
  family,
  priority,
})

const ROLES = [
  role('peer-worker', 'lived-experience', true),
  role('service-user', 'lived-experience'),
  role('clinician', 'workforce'),
  role('manager', 'leadership'),
  role('executive', 'leadership'),
]

type Counts = Record<string, number>

const blocksOf = (counts: Counts, k = 5, roles = ROLES) =>
  partition(roles, new Map(Object.entries(counts)), k).map(
    ({ kind, roles: [...held], n }) => `${kind} ${held.map(({ id }) => id).join('+')} ${n}`,
  )

describe('blocks of at least k people', () => {
  test.each<[string, Counts, string[]]>([
    [
      'each role stands alone where it is large enough',
      { 'peer-worker': 5, clinician: 8, manager: 6 },
      ['role peer-worker 5', 'role clinician 8', 'role manager 6'],
    ],
    [
      'four peer workers among eighteen are not left to subtraction',
      { 'peer-worker': 4, clinician: 8, manager: 6 },
      ['role clinician 8', 'others peer-worker+manager 10'],
    ],
    [
      'small roles of a family stand together',
      { 'peer-worker': 3, 'service-user': 4, clinician: 8 },
      ['family peer-worker+service-user 7', 'role clinician 8'],
    ],
    [
      'a large role without priority joins the small one of its family',
      { manager: 6, executive: 1, clinician: 9 },
      ['role clinician 9', 'family manager+executive 7'],
    ],
    [
      'a role with priority keeps its own block; the small one of its family goes elsewhere',
      { 'peer-worker': 6, 'service-user': 2, clinician: 9, manager: 5 },
      ['role peer-worker 6', 'role clinician 9', 'others service-user+manager 7'],
    ],
    [
      'left-overs of several families are enough for a block of their own',
      { 'peer-worker': 2, clinician: 8, executive: 3 },
      ['role clinician 8', 'others peer-worker+executive 5'],
    ],
    [
      'a role with priority gives way where nothing else is left',
      { 'peer-worker': 6, 'service-user': 2 },
      ['others peer-worker+service-user 8'],
    ],
    ['nothing where there are fewer than k', { 'peer-worker': 2, manager: 2 }, []],
    ['nothing of nobody', {}, []],
  ])('%s', (_, counts, expected) => {
    expect(blocksOf(counts)).toEqual(expected)
  })

  test('of two roles alike the one that comes first in the alphabet is taken', () => {
    const roles = [role('c', 'f'), role('b', 'f'), role('a', 'f')]
    expect(blocksOf({ a: 5, b: 5, c: 1 }, 5, roles)).toEqual(['family c+a 6', 'role b 5'])
  })
})

const FAMILIES = ['f', 'g', 'h']
const drawnRoles = fc
  .array(fc.record({ family: fc.constantFrom(...FAMILIES), priority: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((drawn) => drawn.map(({ family, priority }, at) => role(`r-${at}`, family, priority)))

describe('whatever the organisation', () => {
  test('everybody is in exactly one block, every block holds k, and whole roles', () => {
    fc.assert(
      fc.property(
        drawnRoles,
        fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 3, max: 10 }),
        (roles, sizes, k) => {
          const counts = new Map(roles.map(({ id }, at) => [id, sizes[at] ?? 0]))
          const total = [...counts.values()].reduce((a, b) => a + b, 0)
          const blocks = partition(roles, counts, k)
          if (total < k) {
            expect(blocks).toEqual([])
            return
          }
          const held = blocks.flatMap((block) => block.roles.map(({ id }) => id))
          const present = roles.filter(({ id }) => counts.get(id)).map(({ id }) => id)
          expect(held.toSorted()).toEqual(present.toSorted())
          for (const block of blocks) {
            expect(block.n).toBeGreaterThanOrEqual(k)
            const size = block.roles.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0)
            expect(block.n).toBe(size)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('the order of the roles in the pack changes no block', () => {
    fc.assert(
      fc.property(
        drawnRoles,
        fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
        (roles, sizes) => {
          const counts = new Map(roles.map(({ id }, at) => [id, sizes[at] ?? 0]))
          const sets = (order: Role[]) =>
            partition(order, counts, 5)
              .map((block) =>
                block.roles
                  .map(({ id }) => id)
                  .sort()
                  .join('+'),
              )
              .sort()
          expect(sets([...roles].reverse())).toEqual(sets(roles))
        },
      ),
    )
  })
})
