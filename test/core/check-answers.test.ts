import { describe, expect, test } from 'vitest'
import { checkAnswers } from '../../src/core/check-answers.ts'
import { area, pack, sheet, theme } from '../support/builders.ts'
import { textOf } from '../support/problem-text.ts'

const { questionnaire } = pack([
  area('only', [
    theme('one', ['supervision-agreed', { id: 'must', critical: { level: 2, stage: 'starting' } }]),
  ]),
])

describe('does a sheet fit its pack', () => {
  test('one that does has no problems', () => {
    const fitting = sheet(
      { 'supervision-agreed': { notApplicable: 'x' }, must: 3 },
      { version: '1.0.9', participants: { manager: 1 } },
    )
    expect(checkAnswers(questionnaire, fitting)).toEqual([])
  })

  test.each([
    [
      'an unknown item',
      sheet({ 'supervision-agred': 3 }),
      'unknown-item',
      ['answers', 'supervision-agred'],
    ],
    [
      'not applicable where it is not allowed',
      sheet({ must: { notApplicable: 'x' } }),
      'not-applicable-refused',
      ['answers', 'must', 'notApplicable'],
    ],
    [
      'a level and not applicable',
      sheet({ 'supervision-agreed': { level: 2, notApplicable: 'x' } }),
      'level-and-not-applicable',
      ['answers', 'supervision-agreed', 'notApplicable'],
    ],
    [
      'a group that does not say how many it is',
      sheet({}, { respondent: { role: 'manager', kind: 'group' } }),
      'group-without-size',
      ['respondent', 'kind'],
    ],
    [
      'one person with a size',
      sheet({}, { respondent: { role: 'manager', size: 3 } }),
      'individual-with-size',
      ['respondent', 'size'],
    ],
    [
      'an unknown participant',
      sheet({}, { participants: { manger: 1 } }),
      'unknown-role',
      ['participants', 'manger'],
    ],
    [
      'an unknown respondent',
      sheet({}, { respondent: { role: 'boss' } }),
      'unknown-role',
      ['respondent', 'role'],
    ],
    [
      'an unknown role in a dissent',
      sheet({ must: { level: 1, dissent: [{ role: 'boss', text: 'no' }] } }),
      'unknown-role',
      ['answers', 'must', 'dissent', 0, 'role'],
    ],
    [
      'another questionnaire',
      sheet({}, { questionnaire: 'other' }),
      'wrong-questionnaire',
      ['questionnaire'],
    ],
    ['another minor version', sheet({}, { version: '1.1.0' }), 'other-version', ['version']],
    ['another major version', sheet({}, { version: '2.0.0' }), 'other-version', ['version']],
  ])('%s', (_, bad, code, path) => {
    expect(checkAnswers(questionnaire, bad)).toEqual([expect.objectContaining({ code, path })])
  })

  test('names the nearest item', () => {
    const [problem] = checkAnswers(questionnaire, sheet({ 'supervision-agred': 3 }))
    expect(textOf(problem)).toContain('Did you mean supervision-agreed?')
  })
})
