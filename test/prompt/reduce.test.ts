import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, sheetOf } from '../../src/prompt/draft.ts'
import { SMALLEST } from '../../src/prompt/frame/look.ts'
import { widthOf } from '../../src/prompt/frame/row.ts'
import { draw } from '../../src/prompt/draw.ts'
import { DRAWN, TYPED } from '../../src/prompt/frame/look.ts'
import { char, type Key, KEY_NAMES, press } from '../../src/prompt/machine/key.ts'
import { reduce } from '../../src/prompt/machine/reduce.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { answerSheetSchema } from '../../src/model/answer-sheet.ts'
import { keysFrom, play, type Player, playTo, worldFor } from './support.ts'

const world = worldFor()

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789?=. QÉ０２漢\u202e👩'
const ALL_KEYS: Key[] = [
  ...[...LETTERS].map(char),
  ...KEY_NAMES.filter((name) => name !== 'char').map((name) => press(name)),
]

/** A way into every layer, from a room at question 12 with a few answers. */
const LAYERS: Record<string, () => Player> = {
  name: () =>
    play(world, { stack: [{ kind: 'name', text: { value: '', cursor: 0 }, notice: '' }] }),
  room: () => play(world),
  way: () => play(world).keys('1 enter'),
  part: () => play(world).keys('1 enter 3 enter'),
  ask: () => playTo(12),
  'ask, marked': () => playTo(12).keys('2'),
  'ask, from the review': () => playTo(12).keys('r enter down enter'),
  help: () => playTo(12).keys('2 w'),
  note: () => playTo(12).keys('2 n').type('half a sen'),
  reason: () => playTo(12).keys('x enter').type('because'),
  evidence: () => playTo(12).keys('e').type('Plan'),
  'other-view': () => playTo(12).keys('a right enter 1 enter').type('words'),
  'read-back': () => playTo(12).keys('a enter enter').type('words').keys('enter'),
  'keep-text': () => playTo(12).keys('n').type('x').keys('escape'),
  jump: () => playTo(12).keys('j'),
  'theme-end': () => playTo(5).keys('3 enter'),
  review: () => playTo(12).keys('r enter'),
  finish: () => playTo(12).keys('r f'),
  menu: () => playTo(12).keys('?'),
  leave: () => playTo(12).keys('q'),
}

describe.each(Object.entries(LAYERS))('in %s', (_, enter) => {
  test('every key is answered or ignored, and what is drawn fits', () => {
    const { state } = enter()
    for (const key of ALL_KEYS) {
      const next = reduce(world, state, { type: 'key', key, at: state.clock.at }).state
      expectToFit(next)
    }
  })

  test('while a save runs, keys and pastes do nothing', () => {
    const { state } = enter()
    const saving: State = {
      ...state,
      saving: { then: state, how: 'save', ending: null, isSlow: false },
    }
    for (const key of ALL_KEYS)
      expect(reduce(world, saving, { type: 'key', key, at: state.clock.at }).state).toEqual(saving)
    expect(reduce(world, saving, { type: 'paste', text: '3\r', at: state.clock.at }).state).toEqual(
      saving,
    )
  })

  test('a failed save keeps the screen, Enter tries the same again, q gives up', () => {
    const { state } = enter()
    const failed = reduce(
      world,
      { ...state, saving: { then: state, how: 'save', ending: null, isSlow: false } },
      {
        type: 'save-failed',
        reason: 'the disk is full',
        remedy: 'Free some space',
        at: state.clock.at,
      },
    ).state
    expect(failed.stack).toEqual(state.stack)
    expectToFit(failed)
    const again = reduce(world, failed, { type: 'key', key: press('enter'), at: state.clock.at })
    expect(again.effects).toEqual([{ type: 'save' }])
    expect(again.state.saving?.then).toEqual(state)
    expect(reduce(world, failed, { type: 'key', key: char('q'), at: 0 }).effects).toEqual([
      { type: 'end', ending: 'gave-up' },
    ])
  })

  test('a window that is too small takes only q, and gives everything back', () => {
    const player = enter()
    const before = player.state
    const { size } = before
    player.send({ type: 'resize', size: { columns: 32, rows: 10 }, at: before.clock.at })
    for (const key of ALL_KEYS.filter(({ text }) => text.toLowerCase() !== 'q'))
      player.send({ type: 'key', key, at: before.clock.at })
    player.send({ type: 'resize', size, at: before.clock.at })
    expect(player.state).toEqual(before)
  })
})

/** Opened and closed: no answer changes, and mark and scroll stay. */
test.each([
  ['w escape'],
  ['w enter'],
  ['h b'],
  ['w down down escape'],
  ['n escape'],
  ['e escape'],
  ['a escape'],
  ['j escape'],
  ['j down down b'],
  ['? escape'],
  ['? tab'],
  ['q b'],
  ['q 3'],
  ['n x escape down enter'],
  ['e x escape down enter'],
  ['a right escape down enter'],
])('%s over a question changes nothing', (script) => {
  const player = playTo(12).keys('2')
  const { answers, stack, place, trail } = player.state
  const { state } = player.keys(script)
  expect({
    answers: state.answers,
    stack: state.stack,
    place: state.place,
    trail: state.trail,
  }).toEqual({ answers, stack, place, trail })
})

test('pasted text answers nothing on a question', () => {
  const player = playTo(3)
  const before = player.state
  player.send({ type: 'paste', text: '3\r3\r3\r', at: before.clock.at })
  expect(player.state).toEqual(before)
})

test('nothing is marked by itself, and Enter alone decides nothing', () => {
  const player = playTo(3)
  expect(player.state.stack.at(-1)).toMatchObject({ kind: 'ask', mark: null })
  const { answers } = player.state
  expect(player.keys('enter').state.answers).toBe(answers)
  expect(player.screen()[2]).toContain('Nothing is marked.')
})

test('a digit marks and does not keep', () => {
  const player = playTo(3)
  const { answers } = player.state
  expect(player.keys('4 2 down up 0').state.answers).toBe(answers)
})

test('arrows do not go round', () => {
  const player = playTo(3)
  expect(player.keys('down up up').state.stack.at(-1)).toMatchObject({ mark: 0 })
  expect(player.keys('down down down down down down down').state.stack.at(-1)).toMatchObject({
    mark: 'd',
  })
})

test('full-width digits and capitals count', () => {
  const player = playTo(3)
  player.send({ type: 'key', key: char('２'), at: 0 })
  expect(player.state.stack.at(-1)).toMatchObject({ mark: 2 })
  player.send({ type: 'key', key: char('D'), at: 0 })
  expect(player.state.stack.at(-1)).toMatchObject({ mark: 'd' })
})

test('x is only there where the pack allows it', () => {
  expect(playTo(3).keys('x').state.stack.at(-1)).toMatchObject({ mark: null })
  expect(playTo(12).keys('x').state.stack.at(-1)).toMatchObject({ mark: 'x' })
})

test('does not apply needs a reason', () => {
  const player = playTo(12).keys('x enter enter')
  expect(player.state.stack.at(-1)).toMatchObject({
    kind: 'reason',
    notice: 'A reason is needed, so that readers can follow.',
  })
  player.type('One site.').keys('enter')
  expect(sheetOf(world, player.state).answers['induction-3']).toEqual({
    notApplicable: 'One site.',
  })
})

test('Backspace takes a kept answer back, once Enter keeps that', () => {
  const player = playTo(3).keys('b backspace')
  expect(sheetOf(world, player.state).answers['staff-education-2']).toBe(3)
  player.keys('enter')
  expect(sheetOf(world, player.state).answers['staff-education-2']).toBeUndefined()
})

test('the way back is the way that was walked', () => {
  const player = playTo(4).keys('j down down enter')
  expect(player.state.place).toBe('induction-1')
  expect(player.keys('b').state.place).toBe('staff-education-4')
  expect(player.keys('b').state.place).toBe('staff-education-3')
})

test('a question opened from the review goes back to it', () => {
  const player = playTo(4).keys('r enter down enter')
  expect(player.state.stack.map(({ kind }) => kind)).toEqual(['review', 'ask'])
  expect(player.keys('1 enter').state.stack.map(({ kind }) => kind)).toEqual(['review'])
})

test('the last question leads to the review', () => {
  expect(playTo(46).keys('3 enter').state.stack.at(-1)?.kind).toBe('review')
})

test('dropping text asks first; keeping it works from there', () => {
  const player = playTo(2).keys('n').type('kept words').keys('escape')
  expect(player.state.stack.at(-1)?.kind).toBe('keep-text')
  expect(sheetOf(world, player.keys('enter').state).answers['staff-education-2']).toEqual({
    note: 'kept words',
  })
})

test('evidence checks its dates at once', () => {
  const player = playTo(2)
    .keys('e')
    .type('Plan')
    .keys('enter enter')
    .type('2026-02-30')
    .keys('enter')
  expect(player.state.stack.at(-1)).toMatchObject({ kind: 'evidence', field: 2 })
  player.keys('lineback').type('2026-02-28').keys('enter enter')
  expect(sheetOf(world, player.state).answers['staff-education-2']).toEqual({
    evidence: [{ title: 'Plan', date: '2026-02-28' }],
  })
})

test('another view is kept word for word, without a level or words too', () => {
  const player = playTo(2)
    .keys('a enter enter')
    .type('As I said: no.')
    .keys('enter enter a enter enter enter enter')
  const { dissent } = Object(sheetOf(world, player.state).answers['staff-education-2'])
  expect(dissent).toEqual([{ text: 'As I said: no.' }, { text: '' }])
})

test('the hint about private words stands while there are none', () => {
  const player = playTo(2).keys('a enter enter')
  expect(player.screen().join(' ')).toContain('Rather say it in private?')
  expect(player.type('x').screen().join(' ')).not.toContain('Rather say it in private?')
})

/** The order of visits never shows in the result. */
test('random walks: never a throw, always a draft that is a sheet, the sheet in pack order', () => {
  const keys = fc.array(
    fc.constantFrom(...ALL_KEYS, ...keysFrom('enter enter enter down down up 1 2 3 4')),
    { maxLength: 150 },
  )
  const order = [...world.items.keys()]
  fc.assert(
    fc.property(keys, fc.constantFrom(...Object.keys(LAYERS)), (walk, from) => {
      const player = LAYERS[from]?.() ?? play(world)
      for (const key of walk) player.send({ type: 'key', key, at: 0 })
      const draft = JSON.parse(JSON.stringify(draftOf(world, player.state)))
      expect(answerSheetSchema.safeParse(draft).error).toBeUndefined()
      const ids = Object.keys(draft.answers)
      expect(ids).toEqual(order.filter((id) => ids.includes(id)))
      expectToFit(player.state)
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('whatever order questions are visited in, the sheet is the same', () => {
  const straight = playTo(5).keys('3 enter').state
  const crooked = playTo(1).keys('s s 3 enter 3 enter b b b b 3 enter 3 enter 3 enter').state
  const jumped = play(world).keys(
    '1 enter 1 enter r enter down down down down down 3 enter 3 enter b',
  )
  void jumped
  const third = Object.keys(sheetOf(world, straight).answers)
  expect(Object.keys(sheetOf(world, crooked).answers)).toEqual(
    third.filter((id) => crooked.answers.get(id)?.level === 3),
  )
})

function expectToFit(state: State): void {
  for (const size of [state.size, SMALLEST]) {
    for (const glyphs of [DRAWN, TYPED]) {
      const rows = draw(world, { ...state, size }, glyphs)
      expect(rows.length).toBeLessThanOrEqual(size.rows)
      const widest = Math.max(...rows.map(widthOf))
      expect(widest).toBeLessThan(size.columns)
      expect(rows.filter(({ cursor }) => cursor !== undefined)).toHaveLength(1)
    }
  }
}
