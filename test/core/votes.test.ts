import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { migrateSheet } from '../../src/core/pack-versions/migrate-sheet.ts'
import { score } from '../../src/core/score.ts'
import { sheetOf } from '../../src/core/sheet-of.ts'
import { countVotes, firstRoundOf } from '../../src/core/votes.ts'
import type { Votes } from '../../src/model/first-round.ts'
import { area, pack, scored, sheet, theme } from '../support/builders.ts'

const PRIVACY = { minGroupSize: 5, minDistributionSize: 10 }
const WITHHELD = { answers: null, middle: null }

const votes = (counts: number[], dontKnow = 0): Votes => ({ counts, dontKnow })
const shown = (counts: number[], dontKnow = 0) =>
  firstRoundOf({ votes: votes(counts, dontKnow) }, PRIVACY)

describe('what may be shown of a first round', () => {
  test.each([
    ['nobody', [0, 0, 0, 0, 0], 0, WITHHELD],
    ['four levels', [0, 4, 0, 0, 0], 0, WITHHELD],
    ['four levels and many who do not know', [0, 4, 0, 0, 0], 9, WITHHELD],
    ['five: the middle one', [1, 1, 1, 1, 1], 0, { answers: 5, middle: 2 }],
    ['six: the lower of two middle ones', [0, 3, 0, 3, 0], 0, { answers: 6, middle: 1 }],
    ['nine: no spread yet', [0, 0, 9, 0, 0], 0, { answers: 9, middle: 2 }],
    ['ten, and one of them alone', [1, 0, 9, 0, 0], 0, { answers: 10, middle: 2 }],
    ['ten, and one who does not know', [0, 5, 5, 0, 0], 1, { answers: 10, middle: 1 }],
    [
      'ten in two groups of five',
      [0, 5, 5, 0, 0],
      5,
      { answers: 10, middle: 1, counts: [0, 5, 5, 0, 0], dontKnow: 5 },
    ],
  ])('%s', (_, counts, dontKnow, expected) => {
    expect(shown(counts, dontKnow)).toEqual(expected)
  })

  test('none where there was no first round', () => {
    expect(firstRoundOf({}, PRIVACY)).toBeUndefined()
  })

  test.each([
    [{ answers: 3, middle: 2 }, WITHHELD],
    [{ answers: 5, middle: null }, WITHHELD],
    [
      { answers: 20, middle: 4, counts: [1, 0, 9, 0, 0], dontKnow: 0 },
      { answers: 10, middle: 2 },
    ],
  ])('a result that somebody has edited is held to the same rules', (firstRound, expected) => {
    expect(firstRoundOf({ firstRound }, PRIVACY)).toEqual(expected)
  })

  const anyVotes = fc.record({
    counts: fc.array(fc.nat({ max: 14 }), { minLength: 5, maxLength: 5 }),
    dontKnow: fc.nat({ max: 14 }),
  })
  const anyPrivacy = fc.record({
    minGroupSize: fc.integer({ min: 3, max: 12 }),
    minDistributionSize: fc.integer({ min: 3, max: 30 }),
  })

  test('never a number of people below the smallest group, and twice is once', () => {
    fc.assert(
      fc.property(anyVotes, anyPrivacy, (cast, privacy) => {
        const firstRound = firstRoundOf({ votes: cast }, privacy)
        const { answers = null, counts = [], dontKnow = 0 } = firstRound ?? {}
        for (const number of [answers ?? 0, ...counts, dontKnow]) {
          expect(number === 0 || number >= privacy.minGroupSize).toBe(true)
        }
        if (counts.length > 0) expect(answers).toBeGreaterThanOrEqual(privacy.minDistributionSize)
        expect(firstRoundOf({ ...(firstRound && { firstRound }) }, privacy)).toEqual(firstRound)
      }),
    )
  })

  test('the middle answer is one that somebody gave, with at least half at or below it', () => {
    fc.assert(
      fc.property(anyVotes, ({ counts, dontKnow }) => {
        const all = counts.flatMap((count, level) => Array.from({ length: count }, () => level))
        const { middle } = shown(counts, dontKnow) ?? WITHHELD
        expect(middle).toBe(all.length < 5 ? null : all[Math.ceil(all.length / 2) - 1])
      }),
    )
  })
})

test('votes are counted by question; what was left out or does not apply is nobody’s vote', () => {
  const cast = countVotes([
    sheet({ a: 2, b: 'dont-know', c: null, d: { notApplicable: 'No rooms.' } }),
    sheet({ a: { level: 2, note: 'Mine.' }, b: 4 }),
    sheet({ a: 0 }),
  ])
  expect([...cast]).toEqual([
    ['a', votes([1, 0, 2, 0, 0])],
    ['b', votes([0, 0, 0, 0, 1], 1)],
  ])
})

describe('a result of two rounds', () => {
  const loaded = pack([area('ground', [theme('roles', ['a', 'b', 'c', 'd', 'e'])])])
  const answers = {
    a: { level: 3, votes: votes([0, 0, 6, 0, 0]) },
    b: { level: 1, votes: votes([0, 0, 6, 0, 0]) },
    c: { level: 2, votes: votes([0, 0, 6, 0, 0]) },
    d: { level: 'dont-know' as const, votes: votes([0, 0, 6, 0, 0]) },
    e: { level: 4, votes: votes([3, 1, 0, 0, 0], 2) },
  }
  const document = scored(loaded, answers)

  test('keeps of the first one only what may be shown, and how the group moved', () => {
    const items = document.areas[0]?.themes[0]?.items ?? []
    expect(items.map(({ firstRound }) => firstRound)).toEqual([
      { answers: 6, middle: 2 },
      { answers: 6, middle: 2 },
      { answers: 6, middle: 2 },
      { answers: 6, middle: 2 },
      WITHHELD,
    ])
    expect(document.firstRound).toEqual({ compared: 3, higher: 1, lower: 1, same: 1 })
    expect(JSON.stringify({ ...document, pack: null })).not.toContain('"votes"')
  })

  test('has the scores of the second round alone', () => {
    const plain = scored(loaded, { a: 3, b: 1, c: 2, d: 'dont-know', e: 4 })
    expect(plain).not.toHaveProperty('firstRound')
    expect([document.overall, document.stage, document.actions]).toEqual([
      plain.overall,
      plain.stage,
      plain.actions,
    ])
  })

  test('gives itself again from its own sheet', () => {
    const again = score(loaded, sheetOf(document), { toolVersion: '0.0.0', date: '2026-11-01' })
    expect(again).toEqual(document)
  })

  test('does not carry votes over to a question that asks something else', () => {
    const to = pack([
      area('ground', [theme('roles', [{ id: 'a', prompt: 'Something else?' }, 'b'])]),
    ]).questionnaire
    const { sheet: migrated } = migrateSheet(sheet(answers), loaded.questionnaire, to)
    expect(migrated.answers).toEqual({ b: answers.b })
  })
})
