import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, keptFrom, sheetOf } from '../../src/prompt/draft.ts'
import { SMALLEST } from '../../src/prompt/frame/look.ts'
import { widthOf } from '../../src/prompt/frame/row.ts'
import { draw } from '../../src/prompt/draw.ts'
import { DRAWN, TYPED } from '../../src/prompt/frame/look.ts'
import { char, type Key, KEY_NAMES, press } from '../../src/prompt/machine/key.ts'
import { reduce } from '../../src/prompt/machine/reduce.ts'
import { resumedState } from '../../src/prompt/machine/start.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { answerSheetSchema } from '../../src/model/answer-sheet.ts'
import { keysFrom, play, type Player, playTo, WINDOW, worldFor } from './support.ts'

const world = worldFor()

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789?=. QÉ０２漢\u202e👩'
const ALL_KEYS: Key[] = [
  ...[...LETTERS].map(char),
  ...KEY_NAMES.filter((name) => name !== 'char').map((name) => press(name)),
]

const KEEP_VIEW = 'a right enter 1 enter W enter enter'

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
  'a view over kept ones': () => playTo(12).keys(`${KEEP_VIEW} a`),
  'a kept view': () => playTo(12).keys(`${KEEP_VIEW} ${KEEP_VIEW} a pageup`),
  'a kept view, written again': () => playTo(12).keys(`${KEEP_VIEW} a k e`).type('more'),
  'take-out': () => playTo(12).keys(`${KEEP_VIEW} a k x`),
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

describe('other views that are kept', () => {
  const ID = 'staff-education-2'
  const views = ({ state }: Player) => Object(sheetOf(world, state).answers[ID]).dissent
  const twoViews = () =>
    playTo(2)
      .keys('a right enter 1 enter')
      .type('Not once.')
      .keys('enter enter a enter enter')
      .type('Only on paper.')
      .keys('enter enter')

  test('PgUp or k goes back through them, each read first; PgDn to a new one', () => {
    const player = twoViews().keys('a k')
    expect(player.screen()).toContain(' Only on paper.')
    expect(player.keys('pageup k k').screen()).toContain(' Not once.')
    expect(player.keys('pagedown').screen()).toContain(' Only on paper.')
    expect(player.keys('down').state.stack.at(-1)).toMatchObject({ entry: 2, field: 0 })
  })

  test('one is written again, with another role and level', () => {
    const player = twoViews().keys('a k k e lineback').type('Once.')
    player.keys('up up left enter 3 enter enter enter')
    expect(views(player)).toEqual([{ level: 3, text: 'Once.' }, { text: 'Only on paper.' }])
  })

  test('what has been changed is kept, dropped or written on, as with any text', () => {
    const player = twoViews().keys('a k e').type(' So far.').keys('pageup')
    expect(player.state.stack.at(-1)?.kind).toBe('keep-text')
    expect(views(player.keys('down enter'))[1]).toEqual({ text: 'Only on paper.' })
    expect(views(player.keys('a k e').type(' So far.').keys('escape enter'))[1]).toEqual({
      text: 'Only on paper. So far.',
    })
  })

  test.each(['escape', 'b', 'enter', 'e escape', 'e enter enter'])(
    'read, and closed by %s: nothing changes',
    (keys) => {
      const player = twoViews()
      const { answers, stack, receipt } = player.state
      expect(player.keys(`a k ${keys}`).state).toMatchObject({ answers, stack, receipt })
    },
  )

  test('taking one out is asked once, with its words; any other key goes back to it', () => {
    const player = twoViews().keys('a k k x')
    expect(player.screen()).toContain(' Not once.')
    const { answers } = player.state
    for (const key of ALL_KEYS.filter(({ name }) => name !== 'enter')) {
      const next = reduce(world, player.state, { type: 'key', key, at: 0 }).state
      expect(next.answers).toBe(answers)
      expect(next.stack.at(-1)).toMatchObject({ kind: 'other-view', entry: 0, isReadBack: true })
    }
    expect(views(player.keys('enter'))).toEqual([{ text: 'Only on paper.' }])
  })

  test('a new one cannot be taken out: it is not kept yet', () => {
    expect(playTo(2).keys('a enter enter enter x').state.stack.at(-1)?.kind).toBe('other-view')
  })

  test('with the last one the question is as if nobody had said anything', () => {
    const player = twoViews().keys('a k x enter a k x enter')
    expect(sheetOf(world, player.state).answers[ID]).toBeUndefined()
    expect(player.screen().join(' ')).toContain('no other view')
  })

  test('the answer, the note and the evidence stay', () => {
    const player = twoViews().keys('n').type('Why').keys('enter e').type('Plan')
    player.keys('enter enter enter enter 3 enter b a k x enter a k x enter')
    const { answers } = sheetOf(world, player.state)
    expect(answers[ID]).toEqual({ level: 3, note: 'Why', evidence: ['Plan'] })
  })

  test('from the review, back to the question and then to the review', () => {
    const player = twoViews().keys('3 enter r enter down down enter a k x enter')
    expect(views(player)).toEqual([{ role: 'peer-worker', level: 1, text: 'Not once.' }])
    expect(player.state.stack.map(({ kind }) => kind)).toEqual(['review', 'ask'])
    expect(player.keys('3 enter').state.stack.map(({ kind }) => kind)).toEqual(['review'])
  })

  test('nothing of it is in the draft, also not as text that was being written', () => {
    const player = twoViews().keys('a k e').type(' And more.')
    const draft = () => JSON.stringify(draftOf(world, player.state))
    expect(draft()).toContain('Only on paper. And more.')
    player.keys('escape down enter a k x enter')
    expect(draft()).not.toMatch(/Only on paper|And more/)
  })

  test('when it cannot be saved the same is tried again', () => {
    const player = twoViews().keys('a k x')
    const asked = reduce(world, player.state, { type: 'key', key: press('enter'), at: 0 }).state
    const failed = reduce(world, asked, {
      type: 'save-failed',
      reason: 'the disk is full',
      remedy: 'Free some space',
      at: 0,
    }).state
    expect(failed.stack.at(-1)?.kind).toBe('take-out')
    expect(views(play(world, failed))).toHaveLength(2)
    expect(views(play(world, failed).keys('enter'))).toHaveLength(1)
  })
})

describe('other views when the draft is taken up again', () => {
  const ID = 'staff-education-2'
  const resumed = ({ state }: Player) => {
    const sheet = JSON.parse(JSON.stringify(draftOf(world, state)))
    const at = '2026-11-03T15:42:00.000Z'
    const interview = draftInterviewSchema.parse({ ...sheet.interview, rev: 1, at })
    const kept = keptFrom({ sheet, answers: state.answers, interview })
    return play(world, resumedState(world, kept, { size: WINDOW, at: 0 }))
  }
  const dissent = ({ state }: Player) => Object(sheetOf(world, state).answers[ID]).dissent
  /** The peer worker of the first sitting is not there any more. */
  const SECOND_ROOM = 'enter 0 enter'

  test('one can be taken out', () => {
    const player = resumed(playTo(2).keys('a right enter enter').type('No.').keys('enter enter'))
    expect(dissent(player.keys(`${SECOND_ROOM} a k x enter`))).toBeUndefined()
  })

  test('whoever spoke stays named as they were, though not in the room today', () => {
    const player = resumed(playTo(2).keys('a right enter enter').type('No.').keys('enter enter'))
    player.keys(`${SECOND_ROOM} a k e`).type(' Never.').keys('enter')
    expect(player.screen()).toContain(' From a peer worker, no level said')
    expect(dissent(player.keys('enter'))).toEqual([{ role: 'peer-worker', text: 'No. Never.' }])
  })

  test('half a sentence comes back as theirs', () => {
    const player = resumed(playTo(2).keys('a right enter enter').type('No'))
    player.keys(SECOND_ROOM).type('.').keys('enter enter')
    expect(dissent(player)).toEqual([{ role: 'peer-worker', text: 'No.' }])
  })
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
