import { describe, expect, test } from 'vitest'
import { voicesOf } from '../../../src/core/aggregate/voices.ts'
import { area, pack, theme } from '../../support/builders.ts'
import { ROLES_OF_FIVE, many, people, person, themeIn } from '../../support/many.ts'
import { foundOut } from './attack.ts'
import { examine } from './examine.ts'
import { randomOrganisation } from './random-organisation.ts'

const SECONDS = 1000

describe('two thousand organisations', () => {
  test.each([0, 500, 1000, 1500])(
    'nothing follows about fewer people than a group holds: %i and on',
    (from) => {
      const outcomes = Array.from({ length: 500 }, (_, index) =>
        examine(randomOrganisation(from + index), from + index),
      )
      // Most have something to publish, or this would prove little.
      expect(outcomes.filter((outcome) => outcome === 'published').length).toBeGreaterThan(300)
    },
    120 * SECONDS,
  )
})

describe('the attacker of these tests', () => {
  const loaded = pack([area('only', [theme('t', ['a', 'b'])])], { roles: ROLES_OF_FIVE })
  const sheets = [
    ...people(7, 'clinician', { a: 2, b: 3 }),
    person('clinician', { a: 1, b: 'dont-know' }),
  ]
  const { individuals } = voicesOf(loaded.questionnaire, sheets)

  test('finds the one person of eight who left a question open, where both items are shown', () => {
    const shown = themeIn(many(loaded, sheets), 't')
    const items = shown.items.map((item) => ({ ...item, n: 7, mean: 2 }))
    expect(foundOut({ ...shown, items }, individuals, 5)).toEqual([7])
  })

  test('finds a group that is left over by subtraction', () => {
    const mixed = [
      ...people(4, 'peer-worker', { a: 1, b: 1 }),
      ...people(8, 'clinician', { a: 3, b: 3 }),
    ]
    const shown = themeIn(many(loaded, mixed), 't')
    const { individuals: all } = voicesOf(loaded.questionnaire, mixed)
    const block = shown.blocks[0]
    if (!block) throw new Error('no block')
    const blocks = [block, { ...block, id: 'clinician', roles: ['clinician'], n: 8 }]
    expect(block.roles).toEqual(['peer-worker', 'clinician'])
    expect(foundOut({ ...shown, blocks }, all, 5)).toEqual([0, 1, 2, 3])
  })

  test('finds nobody in what is really published', () => {
    const shown = themeIn(many(loaded, sheets), 't')
    expect(shown.items.map(({ n }) => n)).toEqual([8, null])
    expect(foundOut(shown, individuals, 5)).toBeNull()
  })
})
