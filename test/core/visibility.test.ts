import { describe, expect, test } from 'vitest'
import { area, pack, scored, theme } from '../support/builders.ts'
import type { AnswerInput } from '../../src/model/answer-sheet.ts'

const chain = pack([
  area('only', [
    theme('one', [
      'root',
      { id: 'two-up', showWhen: { item: 'root', atLeast: 2 } },
      { id: 'one-down', showWhen: { item: 'root', atMost: 1 } },
      { id: 'any', showWhen: { item: 'root', answered: true } },
      { id: 'grandchild', showWhen: { item: 'two-up', atLeast: 1 } },
    ]),
  ]),
])

function hidden(answers: Record<string, AnswerInput>): string[] {
  const items = scored(chain, answers).areas[0]?.themes[0]?.items ?? []
  return items.filter(({ state }) => state === 'hidden').map(({ id }) => id)
}

describe('what is shown', () => {
  test.each<[string, Record<string, AnswerInput>, string[]]>([
    ['nothing answered', {}, ['two-up', 'one-down', 'any', 'grandchild']],
    ['below the bound', { root: 1 }, ['two-up', 'grandchild']],
    ['on the bound', { root: 2 }, ['one-down', 'grandchild']],
    ['a chain', { root: 4, 'two-up': 1 }, ['one-down']],
    ['a chain whose first link is hidden', { root: 0, 'two-up': 4 }, ['two-up', 'grandchild']],
    ["don't know is no level", { root: 'dont-know' }, ['two-up', 'one-down', 'any', 'grandchild']],
    [
      'not applicable is no level',
      { root: { notApplicable: 'x' } },
      ['two-up', 'one-down', 'any', 'grandchild'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(hidden(answers)).toEqual(expected)
  })

  test('a hidden answer is kept, and does not score', () => {
    const result = scored(chain, { root: 0, 'two-up': 4, 'one-down': 0, any: 0 })
    const item = result.areas[0]?.themes[0]?.items.find(({ id }) => id === 'two-up')
    expect(item).toMatchObject({ state: 'hidden', level: null, kept: { level: 4 } })
    expect(result.overall).toMatchObject({ score: 0, coverage: 1 })
  })
})
