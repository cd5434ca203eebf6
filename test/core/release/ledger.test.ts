import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../../src/errors.ts'
import {
  earlierRelease,
  refusal,
  releasedFigures,
  withRelease,
} from '../../../src/core/release/ledger.ts'
import type { Ledger, Release } from '../../../src/model/ledger.ts'
import { area, pack, theme } from '../../support/builders.ts'
import { ROLES_OF_FIVE, many, people } from '../../support/many.ts'

const hash = (letter: string) => `sha256-${letter.repeat(64)}`
const release: Release = {
  wave: 'spring',
  questionnaire: 'small',
  digest: hash('a'),
  minGroupSize: 5,
  release: hash('b'),
}
const empty: Ledger = { kind: 'ledger', schemaVersion: 1, salt: '0'.repeat(64), releases: [] }

describe('a wave is reported once', () => {
  test('the same again is no problem', () => {
    expect(refusal(release, { ...release })).toBeNull()
  })

  test.each<[string, Partial<Release>, RegExp]>([
    ['other answers', { release: hash('c') }, /added, changed or taken out/],
    ['another size of groups', { minGroupSize: 10 }, /at least 5, not 10/],
    ['another text of the questionnaire', { digest: hash('c') }, /another text/],
  ])('%s: refused, and it says why', (_, change, words) => {
    const reason = refusal(release, { ...release, ...change })
    expect(reason && inEnglish(reason)).toMatch(words)
  })

  test('it is found by its wave and its questionnaire', () => {
    const ledger = withRelease(empty, release)
    expect(earlierRelease(ledger, { ...release, release: hash('c') })).toEqual(release)
    expect(earlierRelease(ledger, { ...release, wave: 'autumn' })).toBeUndefined()
    expect(earlierRelease(ledger, { ...release, questionnaire: 'other' })).toBeUndefined()
  })
})

describe('what a release is known by', () => {
  const loaded = pack([area('only', [theme('t', ['a', 'b'])])], { roles: ROLES_OF_FIVE })
  const answered = (count: number) => people(count, 'manager', { a: 2, b: 3 })

  test('neither names, words, days nor how many were invited', () => {
    const first = many(loaded, answered(6))
    const second = many(loaded, answered(6), {
      organisation: 'Riverbend',
      date: '2027-01-01',
      toolVersion: '9.9.9',
      invited: { manager: 9 },
    })
    expect(releasedFigures(second)).toEqual(releasedFigures(first))
  })

  test('one person more, the sizes, and everything that is shown of answers', () => {
    const first = releasedFigures(many(loaded, answered(6)))
    expect(releasedFigures(many(loaded, answered(7)))).not.toEqual(first)
    expect(releasedFigures(many(loaded, answered(6), { minGroupSize: 6 }))).not.toEqual(first)
  })
})
