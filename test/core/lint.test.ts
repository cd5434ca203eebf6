import { describe, expect, test } from 'vitest'
import { lintQuestionnaire } from '../../src/core/lint/lint-questionnaire.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { area, pack, theme } from '../support/builders.ts'

const GOOD = {
  id: 'good',
  prompt: 'Is the role written down?',
  why: 'Because.',
  evidence: ['A page'],
  sources: ['book'],
  actions: ['write'],
  levels: ['None.', 'Named.', 'Written.', 'In use by most.', 'Reviewed by all.'],
}
const ACTION = { id: 'write', title: 'Write', steps: ['Ask.'], owner: 'Lead', artefact: 'A page' }

const packWith = (item: object, action: object = {}, more: object = {}): Questionnaire =>
  pack([area('ground', [theme('one', [{ ...GOOD, ...item }])])], {
    actions: [{ ...ACTION, ...action }],
    sources: [{ id: 'book', citation: 'A book.' }],
    ...more,
  }).questionnaire

const easy = () => 5
const codes = (questionnaire: Questionnaire, grade = easy) =>
  lintQuestionnaire(questionnaire, grade).map(({ code }) => code)

describe('advice on the content of a pack', () => {
  test('a good question and a good action get none', () => {
    expect(lintQuestionnaire(packWith({}), easy)).toEqual([])
  })

  test.each([
    ['double-question', { prompt: 'Is it written, and is it used?' }],
    ['double-question', { prompt: 'Is it written? Is it used?' }],
    ['negative', { prompt: 'Is nobody left out?' }],
    ['agreement', { prompt: 'Do you agree that it is written?' }],
    ['health', { prompt: 'Are symptoms of workers recorded?' }],
    ['levels-repeat', { levels: ['a', 'b', 'b', 'd', 'e'] }],
    ['levels-do-not-rise', { levels: ['a', 'b', 'Reviewed. By all.', 'd', 'e'] }],
    ['own-levels', { levels: undefined }],
    ['no-reason', { why: '' }],
    ['no-evidence', { evidence: [] }],
    ['no-source', { sources: [] }],
  ])('%s: %j', (code, item) => {
    expect(codes(packWith(item))).toEqual([code])
  })

  test.each([
    ['no-steps', { steps: [] }],
    ['no-owner', { owner: '' }],
    ['no-artefact', { artefact: '' }],
  ])('%s of an action', (code, action) => {
    expect(codes(packWith({}, action))).toEqual([code])
  })

  test('a question without an action, and the action that nothing names', () => {
    expect(codes(packWith({ actions: [] }))).toEqual(['no-action', 'never-offered'])
  })

  test('a text that few can read', () => {
    expect(codes(packWith({}), () => 14)).toEqual(['reading-grade'])
  })

  test('words of one language are not looked for in another', () => {
    const french = packWith({ prompt: 'Is nobody left out?' }, {}, { language: 'fr' })
    expect(codes(french, () => 14)).toEqual([])
  })

  test('advice that is not taken is silent where a reason is given, and only there', () => {
    const accepted = [
      { advice: 'negative', id: 'good', reason: 'It is the rule that is asked for.' },
    ]
    expect(codes(packWith({ prompt: 'Is nobody left out?' }, {}, { accepted }))).toEqual([])
    expect(codes(packWith({}, {}, { accepted }))).toEqual(['accepted-for-nothing'])
  })

  test('it leads to the place', () => {
    const [advice] = lintQuestionnaire(packWith({ prompt: 'Is nobody left out?' }), easy)
    expect(advice?.path).toEqual(['areas', 0, 'themes', 0, 'items', 0, 'prompt'])
  })
})
