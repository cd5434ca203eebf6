import { expect, test } from 'vitest'
import { sheetOf } from '../../src/core/sheet-of.ts'
import { score } from '../../src/core/score.ts'
import { area, pack, scored, theme } from '../support/builders.ts'

test('the sheet of a result scores to the same result, hidden answers and remarks included', () => {
  const loaded = pack([
    area('only', [
      theme('one', [
        'a',
        'b',
        'c',
        'd',
        { id: 'hidden-level', showWhen: { item: 'a', atLeast: 4 } },
        { id: 'hidden-unknown', showWhen: { item: 'a', atLeast: 4 } },
        { id: 'hidden-waived', showWhen: { item: 'a', atLeast: 4 } },
      ]),
    ]),
  ])
  const document = scored(
    loaded,
    {
      a: {
        level: 2,
        note: 'x',
        evidence: ['y', { title: 'z', expires: '2027-01-01' }],
        dissent: [{ text: 'no', level: 1 }],
      },
      b: { level: 'dont-know', note: 'ask' },
      c: { notApplicable: 'none here' },
      d: { note: 'skipped, with a note' },
      'hidden-level': 4,
      'hidden-unknown': 'dont-know',
      'hidden-waived': { notApplicable: 'x' },
    },
    { participants: { 'peer-worker': 1 } },
  )
  const again = score(loaded, sheetOf(document), { toolVersion: '0.0.0', date: '2000-01-01' })
  expect(again).toEqual(document)
})

test('of a part, with what decides from outside what is shown', () => {
  const loaded = pack([
    area('left', [theme('one', ['a', { id: 'b', showWhen: { item: 'a', atLeast: 2 } }])]),
    area('right', [theme('two', [{ id: 'c', showWhen: { item: 'b', atLeast: 1 } }])]),
  ])
  const scope = { complete: false, areas: ['right'] }
  const document = scored(loaded, { a: 3, b: 1, c: 4 }, { scope })
  expect(document.elsewhere).toEqual({ b: 1, a: 3 })
  expect(
    score(loaded, sheetOf(document), { toolVersion: '0.0.0', date: '2000-01-01', scope }),
  ).toEqual(document)
})
