import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reevaluate } from '../../src/core/reevaluate.ts'
import { score } from '../../src/core/score.ts'
import { sensitivityOf } from '../../src/core/sensitivity.ts'
import { sheetOf } from '../../src/core/sheet-of.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { sample, samplePack } from '../render/support/sample.ts'
import { area, pack, scored, theme } from '../support/builders.ts'
import { EXAMPLES } from '../support/examples.ts'

const sensitivity = (document: Assessment) => sensitivityOf(document, reevaluate(document))

/** The long way round: a pack with one weight changed, scored from the beginning. */
function byScoringAgain(document: Assessment) {
  const before = outcome(document)
  return weightsIn(document.pack).flatMap(({ of, id, withWeight }) =>
    ([0.5, 1.5] as const).flatMap((factor) => {
      const loaded = { questionnaire: withWeight(factor), digest: document.questionnaire.digest }
      const options = { toolVersion: '0.1.0', date: document.date, scope: document.scope }
      const after = outcome(score(loaded, sheetOf(document), options))
      const isOther = JSON.stringify(after) !== JSON.stringify(before)
      return isOther ? [{ of, id, factor, ...after }] : []
    }),
  )
}

const outcome = ({ stage, actions }: Assessment) => ({
  stage: stage.id,
  actions: actions.slice(0, 5).map(({ id }) => id),
})

function weightsIn(questionnaire: Questionnaire) {
  const copy = () => structuredClone(questionnaire)
  const change = (find: (one: Questionnaire) => { weight: number } | undefined) => (by: number) => {
    const changed = copy()
    const weighed = find(changed)
    if (weighed) weighed.weight *= by
    return changed
  }
  return questionnaire.areas.flatMap(({ id, themes }, a) => [
    { of: 'area', id, withWeight: change((one) => one.areas[a]) },
    ...themes.flatMap((inArea, t) => [
      { of: 'theme', id: inArea.id, withWeight: change((one) => one.areas[a]?.themes[t]) },
      ...inArea.items.map((item, i) => ({
        of: 'item',
        id: item.id,
        withWeight: change((one) => one.areas[a]?.themes[t]?.items[i]),
      })),
    ]),
  ])
}

/** The short way, filled up to the same form. */
function byVarying(document: Assessment) {
  const before = outcome(document)
  return sensitivity(document).changes.map(({ of, id, factor, stage, actions }) => ({
    of,
    id,
    factor: factor === 'half' ? 0.5 : 1.5,
    stage: stage ? stage.id : before.stage,
    actions: actions?.ids ?? before.actions,
  }))
}

const CASES: Record<string, Assessment> = {
  ...EXAMPLES,
  sample: sample(),
  'no stage': sample({ answers: { 'role-text': 2 } }),
}

test.each(Object.keys(CASES))('finds what scoring again from the beginning finds: %s', (name) => {
  const document = CASES[name] ?? sample()
  expect(byVarying(document)).toEqual(byScoringAgain(document))
})

test('and so for any answers', () => {
  const ids = samplePack().areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.map(({ id }) => id)),
  )
  const level = fc.constantFrom(0, 1, 2, 3, 4, 'dont-know', null)
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => level)), (levels) => {
      const answers = Object.fromEntries(ids.map((id, index) => [id, levels[index]]))
      const document = sample({ answers })
      expect(byVarying(document)).toEqual(byScoringAgain(document))
    }),
    { numRuns: 40 },
  )
})

describe('in a pack small enough to work out by hand', () => {
  // (100 + 50 + 0) / 3 = 50 just reaches Starting; (50 + 50 + 0) / 2.5 and (100 + 50 + 0) / 3.5 do not.
  const small = pack([area('left', [theme('one', ['a', 'b', 'c'])])])
  const document = scored(small, { a: 4, b: 2, c: 0 })

  test('the weights that decide are named, with the stage they would make', () => {
    expect(document.stage.id).toBe('starting')
    const stages = sensitivity(document).changes.map(({ id, factor, stage }) => [id, factor, stage])
    expect(stages).toEqual([
      ['a', 'half', { id: 'preparing' }],
      ['c', 'one and a half', { id: 'preparing' }],
    ])
  })

  test('weights of many decimals are halved exactly', () => {
    const fine = pack([
      area('left', [
        theme('one', [
          { id: 'a', weight: 0.000001 },
          { id: 'b', weight: 0.000001 },
        ]),
      ]),
    ])
    expect(sensitivity(scored(fine, { a: 4, b: 0 })).changes).toMatchObject([
      { id: 'a', factor: 'half', stage: { id: 'preparing' } },
      { id: 'b', factor: 'one and a half', stage: { id: 'preparing' } },
    ])
  })

  test('every weight is tried: areas, themes and items', () => {
    expect(sensitivity(document)).toMatchObject({ weights: 5, firstActions: 5 })
  })
})

test('a part of the questions claims no stage, so only the order can change', () => {
  const quick = sample({ scope: { complete: false, quick: true } })
  expect(sensitivity(quick).changes.filter(({ stage }) => stage)).toEqual([])
})
