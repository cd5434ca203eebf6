import { describe, expect, test } from 'vitest'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

/** Two areas of one plain item each; critical items hang on the first as the test needs. */
const twoAreas = (...critical: Record<string, unknown>[]) =>
  pack([
    area('left', [
      theme('one', [
        'a',
        ...critical.map((more, index) => ({ id: `must-${index}`, weight: 0.000001, ...more })),
      ]),
    ]),
    area('right', [theme('two', ['b'])]),
  ])

const plain = twoAreas()
const stageOf = (answers: Record<string, AnswerInput>, loaded = plain, more = {}) =>
  scored(loaded, answers, more).stage

describe('the stage', () => {
  test.each([
    [0, 0, 'exploring'],
    [1, 1, 'preparing'],
    [2, 2, 'starting'],
    [3, 3, 'embedding'],
    [4, 4, 'embedding'],
    [4, 1, 'preparing'],
    [0, 4, 'exploring'],
  ])('areas at levels %i and %i: the minimum decides, %s', (a, b, id) => {
    expect(stageOf({ a, b })).toMatchObject({ id })
  })

  test('says what keeps the next one from being reached', () => {
    expect(stageOf({ a: 4, b: 1 })).toEqual({
      id: 'preparing',
      index: 1,
      title: 'Preparing',
      lowest: 'preparing',
      highest: 'preparing',
      next: 'starting',
      limitedBy: [{ kind: 'area', id: 'right' }],
    })
  })

  test('at the top nothing limits', () => {
    expect(stageOf({ a: 4, b: 4 })).toMatchObject({ index: 3, next: null, limitedBy: [] })
  })

  test('is null where an area cannot be scored, and names the area', () => {
    expect(stageOf({ a: 2 })).toEqual({
      id: null,
      index: null,
      title: null,
      reason: 'incomplete',
      lowest: 'exploring',
      highest: 'starting',
      next: null,
      limitedBy: [{ kind: 'area', id: 'right' }],
    })
  })

  test('is null where nothing applies', () => {
    const na = { notApplicable: 'x' }
    expect(stageOf({ a: na, b: na })).toMatchObject({
      id: null,
      reason: 'incomplete',
      limitedBy: [],
    })
  })

  test('an area that does not apply does not hold the stage', () => {
    expect(stageOf({ a: { notApplicable: 'x' }, b: 3 })).toMatchObject({ id: 'embedding' })
  })

  test('compares exactly: 75 out of awkward weights is 75', () => {
    const weights = [0.1, 0.7, 0.2, 1.3, 2.9]
    const loaded = pack([
      area('left', [
        theme(
          'one',
          weights.map((weight, index) => ({ id: `i${index}`, weight })),
        ),
      ]),
    ])
    const answers = Object.fromEntries(weights.map((_, index) => [`i${index}`, 3]))
    expect(stageOf(answers, loaded)).toMatchObject({ id: 'embedding' })
  })

  test('74.9… is not 75, however it is shown', () => {
    const loaded = pack([
      area('left', [
        theme('one', [
          { id: 'a', weight: 1000 },
          { id: 'b', weight: 1 },
        ]),
      ]),
    ])
    const result = scored(loaded, { a: 3, b: 2 })
    expect(result.stage.id).toBe('starting')
    expect(result.areas[0]).toMatchObject({ display: '74.9' })
  })

  test('a partial scope claims no stage', () => {
    const { stage, scope, areas } = scored(
      plain,
      { a: 4, b: 4 },
      { scope: { complete: false, areas: ['right'] } },
    )
    expect(stage).toEqual({
      id: null,
      index: null,
      title: null,
      reason: 'partial-scope',
      lowest: null,
      highest: null,
      next: null,
      limitedBy: [],
    })
    expect(scope).toEqual({ complete: false, areas: ['right'] })
    expect(areas.map(({ id }) => id)).toEqual(['right'])
  })

  test('the open answers at worst and at best', () => {
    const loaded = pack([area('left', [theme('one', ['a', 'b', 'c', 'd'])])])
    // 3, 3, open, open: 75 now; 37.5 at worst, 87.5 at best
    expect(stageOf({ a: 3, b: 3, c: 'dont-know' }, loaded)).toMatchObject({
      id: 'embedding',
      lowest: 'preparing',
      highest: 'embedding',
    })
  })
})

describe('critical items', () => {
  const must = { critical: { level: 2, stage: 'starting' } }
  const confirmed = { ...must, confirmedBy: 'lived-experience' }

  test.each<[string, Record<string, unknown>, AnswerInput, Record<string, number>, string, string]>(
    [
      ['reached', must, 2, {}, 'met', 'embedding'],
      ['more than reached', must, 4, {}, 'met', 'embedding'],
      ['not reached', must, 1, {}, 'unmet', 'preparing'],
      ["don't know", must, 'dont-know', {}, 'unverified', 'preparing'],
      ['skipped', must, null, {}, 'unverified', 'preparing'],
      [
        'waived',
        { ...must, notApplicable: true },
        { notApplicable: 'x' },
        {},
        'waived',
        'embedding',
      ],
      [
        'reached, and nobody there to confirm',
        confirmed,
        3,
        { manager: 2 },
        'unverified',
        'preparing',
      ],
      [
        'reached, and counted as none',
        confirmed,
        3,
        { 'peer-worker': 0 },
        'unverified',
        'preparing',
      ],
      ['reached and confirmed', confirmed, 3, { 'peer-worker': 1 }, 'met', 'embedding'],
      ['not reached, and nobody there to confirm', confirmed, 1, {}, 'unmet', 'preparing'],
    ],
  )('%s', (_, item, answer, participants, state, stage) => {
    const loaded = twoAreas(item)
    const result = scored(loaded, { a: 4, b: 4, 'must-0': answer }, { participants })
    expect(result.areas[0]?.themes[0]?.items[1]?.critical?.state).toBe(state)
    expect(result.stage.id).toBe(stage)
  })

  test('the one respondent can be the one who confirms', () => {
    const result = scored(
      twoAreas(confirmed),
      { a: 3, b: 3, 'must-0': 3 },
      { respondent: { role: 'peer-worker' } },
    )
    expect(result.areas[0]?.themes[0]?.items[1]?.critical).toMatchObject({ state: 'met' })
  })

  test('a hidden one guards nothing', () => {
    const loaded = twoAreas({ ...must, showWhen: { item: 'b', atMost: 0 } })
    const result = scored(loaded, { a: 3, b: 3 })
    expect(result.areas[0]?.themes[0]?.items[1]?.critical).toMatchObject({ state: 'hidden' })
    expect(result.stage.id).toBe('embedding')
  })

  test('guards its stage and every stage above, and stands after the areas in what limits', () => {
    const loaded = twoAreas(must)
    expect(stageOf({ a: 3, b: 1, 'must-0': 0 }, loaded)).toMatchObject({
      id: 'preparing',
      limitedBy: [
        { kind: 'area', id: 'right' },
        { kind: 'critical', id: 'must-0' },
      ],
    })
  })

  test('one for a later stage does not hold an earlier one', () => {
    const loaded = twoAreas({ critical: { level: 2, stage: 'embedding' } })
    expect(stageOf({ a: 4, b: 4, 'must-0': 0 }, loaded)).toMatchObject({
      id: 'starting',
      limitedBy: [{ kind: 'critical', id: 'must-0' }],
    })
  })
})
