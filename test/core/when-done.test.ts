import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelWhenDone, sheetWhenDone } from '../../src/core/actions/when-done.ts'
import { scoreWhenDone } from '../../src/core/trial.ts'
import { EXAMPLES } from '../support/examples.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

test.each([
  [null, 3],
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 4],
  [4, 4],
])('level %j becomes %i', (before, after) => {
  expect(levelWhenDone(before)).toBe(after)
})

const loaded = pack(
  [
    area('left', [
      theme('one', [
        { id: 'low', actions: ['write', 'share'] },
        { id: 'used', actions: ['write'] },
        { id: 'unknown', critical: { level: 2, stage: 'starting' }, actions: ['ask'] },
        { id: 'excluded', actions: ['write'] },
        { id: 'other', actions: ['share'] },
        { id: 'later', showWhen: { item: 'low', atLeast: 2 }, actions: ['write'] },
      ]),
    ]),
  ],
  {
    actions: ['write', 'share', 'ask'].map((id) => ({ id, title: id })),
  },
)
const document = scored(loaded, {
  low: { level: 1, note: 'Kept.' },
  used: 3,
  unknown: 'dont-know',
  excluded: { notApplicable: 'Not here.' },
  other: 2,
  later: 1,
})
const answersWith = (...done: string[]) => sheetWhenDone(document, new Set(done)).answers

test('what an action serves rises, with its remarks; nothing else moves', () => {
  expect(answersWith('write')).toEqual({
    low: { level: 3, note: 'Kept.' },
    used: 4,
    unknown: 'dont-know',
    excluded: { notApplicable: 'Not here.' },
    other: 2,
    later: 1,
  })
})

test('a question rises once, however many of its actions are done', () => {
  expect(answersWith('write', 'share')).toMatchObject({ low: { level: 3 }, used: 4, other: 3 })
})

test('what nobody could say is in use once its action is done', () => {
  expect(answersWith('ask')).toMatchObject({ unknown: 3, low: { level: 1 } })
})

test('nothing done is the sheet as it was', () => {
  expect(scoreWhenDone(document, new Set())).toEqual(document)
})

test.each(Object.keys(EXAMPLES))('more done never lowers an answer: %s', (name) => {
  const example = EXAMPLES[name] ?? document
  const actions = fc.subarray(example.actions.map(({ id }) => id))
  const levels = (done: string[]) =>
    Object.entries(sheetWhenDone(example, new Set(done)).answers).map(
      ([id, input]) => [id, typeof input === 'object' ? input?.level : input] as const,
    )
  fc.assert(
    fc.property(actions, actions, (some, more) => {
      const [fewer, all] = [new Map(levels(some)), new Map(levels([...some, ...more]))]
      for (const [id, level] of fewer)
        if (typeof level === 'number') expect(all.get(id)).toBeGreaterThanOrEqual(level)
    }),
    { numRuns: 50 },
  )
})
