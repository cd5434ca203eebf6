import { describe, expect, test } from 'vitest'
import { formDocument } from '../../../src/core/form-document.ts'
import { restored } from '../../../src/page/form/restored.ts'
import { sheetOf } from '../../../src/page/form/sheet.ts'
import { type State, blankState, shownIds, withDraft } from '../../../src/page/form/state.ts'
import { allowed, placeAfter, placeBefore, placeToGoOn } from '../../../src/page/form/walk.ts'
import { area, pack, theme } from '../../support/builders.ts'

const PACK = pack([
  area('one', [
    theme('a', ['first', { id: 'second', showWhen: { item: 'first', atLeast: 2 } }]),
    theme('b', ['third']),
  ]),
])

const PAGE = formDocument(PACK, { scope: { complete: true }, withNotes: true, wave: 'spring' })

const STATE: State = {
  hasRead: true,
  role: 'manager',
  isGroup: false,
  groupAgrees: false,
  drafts: { first: { choice: 3 }, third: { choice: 'dont-know', note: 'Ask Jo.' } },
  at: 'third',
  token: 'abc234',
}

describe('what a browser has kept', () => {
  test('comes back as it was', () => {
    expect(restored(JSON.stringify(STATE), PAGE)).toEqual(STATE)
  })

  test.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(STATE).slice(0, 40)],
    ['a list', '[]'],
    ['null', 'null'],
    ['answers without consent', JSON.stringify({ ...STATE, hasRead: 'yes' })],
  ])('%s is as if there were nothing', (_, text) => {
    expect(restored(text, PAGE)).toBeUndefined()
  })

  test('what does not fit falls away, and the rest stays', () => {
    const bent = {
      hasRead: true,
      role: 'emperor',
      isGroup: 1,
      size: 1.5,
      groupAgrees: true,
      drafts: {
        first: { choice: 7, reason: 3 },
        third: 4,
        unknown: { choice: 1 },
        __proto__: { choice: 1 },
      },
      at: 'nowhere',
      token: '../../x',
    }
    expect(restored(JSON.stringify(bent), PAGE)).toEqual({
      ...blankState(PAGE),
      hasRead: true,
      groupAgrees: true,
      drafts: { first: {}, third: {} },
    })
  })

  test('the role that a form is made for counts before one that was kept', () => {
    const fixed = { ...PAGE, role: 'peer-worker' }
    expect(restored(JSON.stringify(STATE), fixed)?.role).toBe('peer-worker')
  })
})

describe('the sheet', () => {
  test('holds what is shown, in pack order, and nothing about when or in which order', () => {
    const state = withDraft(STATE, 'second', { choice: 0 })
    expect(JSON.stringify(sheetOf(PAGE, state))).toBe(
      JSON.stringify({
        questionnaire: 'small',
        version: '1.0.0',
        digest: PACK.digest,
        wave: 'spring',
        respondent: { role: 'manager' },
        answers: { first: 3, second: 0, third: { level: 'dont-know', note: 'Ask Jo.' } },
      }),
    )
  })

  test('leaves out an answer to a question that is no longer asked', () => {
    const state = withDraft(withDraft(STATE, 'second', { choice: 4 }), 'first', { choice: 1 })
    expect(Object.keys(sheetOf(PAGE, state).answers)).toEqual(['first', 'third'])
    expect(state.drafts['second']).toEqual({ choice: 4 })
  })

  test('leaves out "does not apply" without a reason, and blanks', () => {
    const state = {
      ...STATE,
      drafts: {
        first: { choice: 'not-applicable' as const, reason: '  ' },
        third: { choice: 'not-applicable' as const, reason: ' We are one team. ', note: ' ' },
      },
    }
    expect(sheetOf(PAGE, state).answers).toEqual({ third: { notApplicable: 'We are one team.' } })
  })

  test('names a group by its size', () => {
    const state = { ...STATE, isGroup: true, size: 3, groupAgrees: true }
    expect(sheetOf(PAGE, state).respondent).toEqual({ role: 'manager', kind: 'group', size: 3 })
  })
})

describe('the way', () => {
  test('leads over the questions that are shown, to the answers', () => {
    expect(shownIds(PAGE, STATE)).toEqual(['first', 'second', 'third'])
    expect(placeAfter(PAGE, STATE, 'first')).toEqual({ screen: 'question', item: 'second' })
    expect(placeAfter(PAGE, STATE, 'third')).toEqual({ screen: 'review' })
    expect(placeBefore(PAGE, STATE, 'first')).toEqual({ screen: 'who' })
    expect(placeToGoOn(PAGE, STATE)).toEqual({ screen: 'question', item: 'third' })
  })

  test('never leads past the consent or the role, whatever the history of the window says', () => {
    const third = { screen: 'question', item: 'third' } as const
    expect(allowed(PAGE, STATE, third)).toEqual(third)
    expect(allowed(PAGE, blankState(PAGE), third)).toEqual({ screen: 'welcome' })
    expect(allowed(PAGE, { ...blankState(PAGE), hasRead: true }, third)).toEqual({ screen: 'who' })
    expect(allowed(PAGE, { ...STATE, isGroup: true, size: 3 }, third)).toEqual({ screen: 'who' })
    const { first: _, ...others } = STATE.drafts
    const second = { screen: 'question', item: 'second' } as const
    expect(allowed(PAGE, { ...STATE, drafts: others }, second)).toEqual({ screen: 'review' })
  })
})
