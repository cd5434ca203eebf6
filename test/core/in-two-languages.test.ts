import { describe, expect, test } from 'vitest'
import { loadQuestionnaireFile } from '../../src/commands/parse-questionnaire.ts'
import { checkComparable } from '../../src/core/compare/check-comparable.ts'
import { compareResults } from '../../src/core/compare/compare.ts'
import { diffPacks } from '../../src/core/pack-versions/diff-packs.ts'
import { checkRegression } from '../../src/core/regression.ts'
import { areOneInTwoLanguages } from '../../src/core/translate/same-questionnaire.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'

/** Whoever changes the language keeps their history: a translation asks what its original asks. */

const english = await loadQuestionnaireFile('test/fixtures/small-pack.yaml')
const french = await smallPackIn('fr')
const before = answeredIn(english)
const after = answeredIn(french)

describe.each([
  ['from the original to a translation', before, after],
  ['from a translation to the original', after, before],
])('%s', (_, first, last) => {
  test('results can be compared, and nothing counts as reworded', () => {
    expect(checkComparable([first, last])).toEqual([])
    const { notCompared, language } = compareResults([first, last], { toolVersion: '0.1.0' })
    expect(notCompared).toEqual({ reworded: [], added: [], gone: [] })
    expect(language).toBe(last.pack.language)
  })

  test('a regression can be looked for', () => {
    expect(checkRegression(first, last.pack)).toEqual([])
  })

  test('every question is kept, and no step of the version is asked for', () => {
    const { items, version } = diffPacks(first.pack, last.pack)
    expect(new Set(items.flatMap(({ changes }) => changes))).toEqual(new Set(['kept']))
    expect(version).toBeNull()
  })
})

test('another version, and a pack that only says to be in another language, are held to their words', () => {
  const now = french.questionnaire
  expect(areOneInTwoLanguages(english.questionnaire, { ...now, version: '2.0.0' })).toBe(false)
  const { translation: _, ...untranslated } = now
  expect(areOneInTwoLanguages(english.questionnaire, untranslated)).toBe(false)
  const other = { ...after, pack: { ...now, version: '2.0.0' } }
  expect(checkComparable([before, other]).map(({ code }) => code)).toContain('too-little-in-common')
})
