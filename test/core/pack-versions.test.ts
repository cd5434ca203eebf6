import { describe, expect, test } from 'vitest'
import { diffPacks } from '../../src/core/pack-versions/diff-packs.ts'
import { migrateSheet } from '../../src/core/pack-versions/migrate-sheet.ts'
import type { AnswerSheet } from '../../src/model/answer-sheet.ts'
import { type ItemSpec, area, pack, theme } from '../support/builders.ts'

const ANCHORS = ['none', 'some', 'half', 'most', 'all']
const OTHER = ['none', 'some', 'half', 'nearly all', 'all']

const version = (number: string, items: (ItemSpec | string)[], more: ItemSpec[] = []) =>
  pack([area('ground', [theme('one', items), theme('two', ['steady', ...more])])], {
    version: number,
  }).questionnaire

/** A history of three versions. */
const first = version('1.0.0', ['a', 'b', 'c', 'd', { id: 'e', notApplicable: true }])
const second = version('1.1.0', [
  'a',
  { id: 'b', prompt: 'Is there really b?' },
  { id: 'c', levels: OTHER },
  { id: 'd', weight: 2 },
  { id: 'e', notApplicable: false },
])
const third = version(
  '1.2.0',
  ['a', { id: 'b', prompt: 'Is there really b?' }, { id: 'f', levels: ANCHORS }],
  [{ id: 'd', weight: 2 }],
)

const changesOf = (before: typeof first, after: typeof first) =>
  Object.fromEntries(diffPacks(before, after).items.map(({ id, changes }) => [id, changes]))

describe('what changed between two versions of a pack', () => {
  test('from the first to the second', () => {
    expect(changesOf(first, second)).toEqual({
      a: ['kept'],
      b: ['reworded'],
      c: ['re-anchored'],
      d: ['re-weighted'],
      e: ['re-barred'],
      steady: ['kept'],
    })
  })

  test('from the second to the third', () => {
    expect(changesOf(second, third)).toEqual({
      a: ['kept'],
      b: ['kept'],
      f: ['new'],
      steady: ['kept'],
      d: ['moved'],
      c: ['retired'],
      e: ['retired'],
    })
  })

  test('nothing, between a pack and itself', () => {
    const { items, version: advice } = diffPacks(first, first)
    expect(items.every(({ changes }) => changes.includes('kept'))).toBe(true)
    expect(advice).toEqual({ needed: 'none', isEnough: true })
  })

  test.each([
    ['another prompt', '1.0.1', ['a', { id: 'b', prompt: 'B?' }], 'patch', true],
    ['another prompt, same version', '1.0.0', ['a', { id: 'b', prompt: 'B?' }], 'patch', false],
    ['a weight, by a patch', '1.0.1', ['a', { id: 'b', weight: 2 }], 'minor', false],
    ['a weight, by a minor', '1.1.0', ['a', { id: 'b', weight: 2 }], 'minor', true],
    ['a new question, by a major', '2.0.0', ['a', 'b', 'z'], 'minor', true],
    ['a step back', '0.9.0', ['a', { id: 'b', prompt: 'B?' }], 'patch', false],
  ])('the version that %s needs', (_, number, items, needed, isEnough) => {
    const advice = diffPacks(version('1.0.0', ['a', 'b']), version(number, items)).version
    expect(advice).toEqual({ needed, isEnough })
  })
})

describe('a sheet that moves to another version', () => {
  const sheet: AnswerSheet = {
    questionnaire: 'small',
    version: '1.0.0',
    participants: { 'peer-worker': 2, gone: 1 },
    answers: {
      a: 3,
      b: { level: 2, note: 'As agreed in May.' },
      c: 1,
      d: 'dont-know',
      e: { notApplicable: 'No such thing here.' },
    },
  }

  test('keeps what means the same, and asks again what may not', () => {
    const { carried, again, dropped, fresh, sheet: moved } = migrateSheet(sheet, first, second)
    expect(carried).toEqual(['a', 'd'])
    expect(again.map(({ id, because }) => [id, because])).toEqual([
      ['b', ['reworded']],
      ['c', ['re-anchored']],
      ['e', ['re-barred']],
    ])
    expect(dropped).toEqual([])
    expect(fresh).toEqual([])
    expect(moved).toMatchObject({ version: '1.1.0', participants: { 'peer-worker': 2 } })
    expect(moved.answers).toEqual({
      a: 3,
      d: 'dont-know',
      b: { note: 'As agreed in May.' },
    })
  })

  test('names what is no longer asked, with its answer', () => {
    const { dropped, fresh, roles } = migrateSheet(sheet, first, third)
    expect(dropped.map(({ id, answer }) => [id, answer])).toEqual([
      ['c', 1],
      ['e', { notApplicable: 'No such thing here.' }],
    ])
    expect(fresh).toEqual(['f'])
    expect(roles).toEqual(['gone'])
  })

  test('through two versions is as good as at once', () => {
    const half = migrateSheet(sheet, first, second).sheet
    expect(migrateSheet(half, second, third).sheet.answers).toEqual(
      migrateSheet(sheet, first, third).sheet.answers,
    )
  })

  test('keeps another view word for word, without a role that is gone', () => {
    const dissent = [
      { role: 'gone', text: 'Not for me.' },
      { role: 'manager', text: 'Yes.' },
    ]
    const heard = { ...sheet, answers: { a: { level: 3, dissent } } }
    expect(migrateSheet(heard, first, second).sheet.answers).toEqual({
      a: { level: 3, dissent: [{ text: 'Not for me.' }, { role: 'manager', text: 'Yes.' }] },
    })
  })
})
