import { expect, test } from 'vitest'
import type { AnswerSheet } from '../../src/model/answer-sheet.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { draftOf, keptFrom } from '../../src/prompt/draft.ts'
import { conflictWords, leftWords, stoppedWords } from '../../src/prompt/farewell.ts'
import { draw } from '../../src/prompt/draw.ts'
import { DRAWN, TYPED } from '../../src/prompt/frame/look.ts'
import { textOf } from '../../src/prompt/frame/row.ts'
import { heldWords } from '../../src/prompt/held-words.ts'
import type { Answers } from '../../src/prompt/machine/answer.ts'
import { resumedState } from '../../src/prompt/machine/start.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { play, playTo, WINDOW, worldFor } from './support.ts'

const golden = (name: string, text: string) =>
  expect(`${text}\n`).toMatchFileSnapshot(`frames/${name}.txt`)

const world = worldFor()

/** A draft as it is read back from the disk. */
function readBack(state: State, at = new Date(2026, 10, 3, 15, 42).toISOString()) {
  const sheet = JSON.parse(JSON.stringify(draftOf(world, state))) as AnswerSheet
  const interview = draftInterviewSchema.parse({ ...sheet.interview, rev: 1, at })
  return { sheet, answers: state.answers, interview }
}

const half = () =>
  playTo(24, world, { 17: 's', 21: 's', 23: 'd enter' }).wait(60).keys('n').type('Asked twice.')

test('F4 a question, started from last time', async () => {
  const answers: Answers = new Map([
    ['supervision-1', { state: 'answered', level: 1, note: 'HR asked twice, no date yet.' }],
    ['referral-4', { state: 'answered', level: 3 }],
  ])
  const last = { date: '2025-11-12', answers, changed: new Set<string>() }
  const from = worldFor(undefined, { last })
  const player = play(from).keys('1 enter')
  for (let at = 1; at < 19; at += 1) {
    player.wait(120).keys(at === 17 ? 's' : '3 enter')
    if (player.state.stack.at(-1)?.kind === 'theme-end') player.keys('enter')
  }
  await golden('F4', player.screen().join('\n'))
  expect(player.state.stack.at(-1)).toMatchObject({ mark: null })
  expect(player.keys('=').state.stack.at(-1)).toMatchObject({ mark: 1 })
  player.keys('enter')
  expect(player.screen()[2]).toBe(' Question 19 kept: level 1, as last time.')
})

test('a reworded question shows last time and does not offer it', () => {
  const answers: Answers = new Map([['staff-education-1', { state: 'answered', level: 1 }]])
  const last = { date: '2025-11-12', answers, changed: new Set(['staff-education-1']) }
  const player = play(worldFor(undefined, { last })).keys('1 enter =')
  expect(player.state.stack.at(-1)).toMatchObject({ mark: null })
  expect(player.screen().join('\n')).toContain(
    'Last time (12 Nov 2025): level 1. The question has been reworded since.',
  )
})

test('a sheet without a date is shown as last time, without a day', () => {
  const answers: Answers = new Map([['staff-education-1', { state: 'answered', level: 1 }]])
  const last = { date: undefined, answers, changed: new Set<string>() }
  const player = play(worldFor(undefined, { last })).keys('1 enter')
  expect(player.screen().join('\n')).toContain('= Last time: level 1.')
})

test('only what is open in a sheet is asked, and its answers are taken as given', () => {
  const answers: Answers = new Map(
    [...world.items.keys()].slice(1).map((id) => [id, { state: 'answered', level: 3 }]),
  )
  const last = { date: undefined, answers, changed: new Set<string>() }
  const player = play(worldFor(undefined, { last, onlyOpen: true })).keys('1 enter')
  expect(player.state.queue).toEqual([[...world.items.keys()][0]])
  expect(player.screen().join('\n')).not.toContain('Last time')
})

test('F11 welcome back, and nothing of what was written', async () => {
  const kept = keptFrom(readBack(half().state))
  const state = resumedState(world, kept, { size: WINDOW, at: 0 })
  const screen = draw(world, state, DRAWN)
    .map((row) => textOf(row).trimEnd())
    .join('\n')
  expect(screen).not.toContain('Asked twice.')
  await golden('F11', screen.replace(/\d\d:\d\d/, '15:42'))
})

test('F12 the draft is held', async () => {
  const held = {
    holder: { host: 'harbour-laptop-2', process: 48213, since: '', isElsewhere: false },
    draft: readBack(half().state),
  }
  await golden('F12', heldWords(world, held).replace(/\d\d:\d\d/, '14:31'))
})

test('F13 stopped in the middle of a note; T12 and T13', async () => {
  const { state } = half()
  await golden(
    'F13',
    [
      stoppedWords({ world, state }),
      '---',
      leftWords({ world, state }),
      '---',
      conflictWords(world, 'x.json'),
    ].join('\n'),
  )
})

test('what a draft remembers is what comes back', () => {
  const { state } = half()
  const back = resumedState(world, keptFrom(readBack(state)), { size: WINDOW, at: 0 })
  for (const key of [
    'answers',
    'scope',
    'trail',
    'seen',
    'place',
    'seconds',
    'organisation',
  ] as const) {
    expect(back[key]).toEqual(state[key])
  }
  expect(back.room).toEqual(state.room)
})

test('going on leads to the same question, with the unfinished note open', () => {
  const back = resumedState(world, keptFrom(readBack(half().state)), { size: WINDOW, at: 0 })
  const player = play(world, back).keys('enter enter')
  expect(player.state.stack.map(({ kind }) => kind)).toEqual(['ask', 'note'])
  expect(player.state.stack.at(-1)).toMatchObject({ id: 'pay-1', text: { value: 'Asked twice.' } })
})

test('only the open ones: one after the other, then the review', () => {
  const back = resumedState(
    world,
    keptFrom(readBack(playTo(24, world, { 17: 's', 21: 's', 23: 'd enter' }).state)),
    { size: WINDOW, at: 0 },
  )
  const player = play(world, back).keys('down down enter enter')
  expect(player.state.place).toBe('referral-3')
  expect(player.keys('3 enter').state.place).toBe('supervision-3')
  expect(player.keys('3 enter').state.place).toBe('supervision-5')
  expect(player.keys('3 enter').state.stack.at(-1)?.kind).toBe('review')
})

test('typed signs in place of drawn ones, the same everywhere else', () => {
  const player = playTo(19)
  const drawn = player.keys('2').screen(DRAWN).join('\n')
  const typed = player.screen(TYPED).join('\n')
  const twins: Record<string, string> = {
    '─': '-',
    '█': '#',
    '░': '.',
    '►': '>',
    '│': '|',
    '›': '>',
    '·': '-',
  }
  expect(typed).toBe(drawn.replace(/[─█░►│›·]/g, (sign) => twins[sign] ?? sign))
})
