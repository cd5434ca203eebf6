import { expect, test } from 'vitest'
import { examine } from '../core/aggregate/examine.ts'
import { randomOrganisation } from '../core/aggregate/random-organisation.ts'

test('in ten thousand organisations nothing follows about fewer people than a group holds', () => {
  const seeds = Array.from({ length: 10_000 }, (_, index) => 10_000 + index)
  const outcomes = seeds.map((seed) => examine(randomOrganisation(seed), seed))
  expect(outcomes.filter((outcome) => outcome === 'published').length).toBeGreaterThan(6000)
})
