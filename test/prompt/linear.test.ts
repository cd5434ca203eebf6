import { expect, test } from 'vitest'
import { Talk } from '../../src/prompt/linear/talk.ts'
import { Run } from '../../src/prompt/run.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { playTo, STORAGE, worldFor } from './support.ts'

/** A linear interview without a terminal: what is typed stands after the colon, as on the screen. */

const world = worldFor()

async function talk(first: State, lines: readonly string[]): Promise<{ text: string; run: Run }> {
  let text = ''
  const run = new Run({ world, first, storage: STORAGE, now: () => 0 })
  const talking = new Talk(run, (said) => (text += said), 78)
  run.watch(() => talking.goOn())
  talking.goOn()
  for (const line of lines) {
    text += `${line}\n`
    talking.hear(line)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { text, run }
}

const golden = (name: string, text: string) =>
  expect(`${text}\n`).toMatchFileSnapshot(`frames/${name}.txt`)

test('P2 a question, a slip, a note', async () => {
  const { text } = await talk(playTo(19, world, { 17: 's' }).state, [
    '7',
    'n',
    'Agreement signed in March for the two Eastside workers.',
    'The night team has none yet.',
    '',
    '2',
  ])
  await golden('P2', text)
})

test('P3 review and finish', async () => {
  const answers = { 12: 's', 21: 's', 23: 'd enter', 30: 's', 44: 's' }
  const { text, run } = await talk(playTo(46, world, answers).keys('3 enter').state, [
    '21',
    '3',
    'f',
    '',
    'f',
    'yes',
  ])
  await golden('P3', text)
  expect(run.hasEnded()).toBe(true)
})

test('evidence, another view and a theme, line by line', async () => {
  const { text, run } = await talk(playTo(3).state, [
    'e',
    'Plan',
    'Shelf 3',
    'yesterday',
    '2026-03-01',
    '',
    'a',
    '1',
    '0',
    'Not once.',
    '',
    'e',
    'Never.',
    '',
    '',
    'w',
    'l',
    'p',
    '?',
    'j',
    '2',
    'b',
  ])
  await golden('P4', text)
  const { evidence, dissent } = run.state().answers.get('staff-education-3') ?? {}
  expect(evidence).toEqual([{ title: 'Plan', link: 'Shelf 3', date: '2026-03-01' }])
  expect(dissent).toEqual([{ role: 'peer-worker', level: 0, text: 'Never.' }])
})

const VIEWS = [
  'a|1|0|Not once.|I asked twice.|||a|||In private.||',
  'a|k|z|k|k|e|0||Once,|in May.||',
  'a|k|e||4|-||a|k|e||-||',
  'a|k|k|x||x|yes',
  'e|Plan|Shelf 3|||e|Diary|||',
  'e|k|k||-|2026-03-01||e|k|x|a|k|',
].join('|')

test('other views and evidence that are kept: heard, changed, taken out', async () => {
  const { text, run } = await talk(playTo(3).state, VIEWS.split('|'))
  await golden('P6', text)
  const { evidence, dissent } = run.state().answers.get('staff-education-3') ?? {}
  expect(evidence).toEqual([{ title: 'Plan', date: '2026-03-01' }])
  expect(dissent).toEqual([{ text: '' }])
})

test('words that are kept can be written again whatever they were', async () => {
  const first = playTo(3).keys('a enter enter').type('No.').keys('enter enter').state
  const { run } = await talk(first, ['a', 'k', 'e', '', '', 'No.', 'Never.', '', ''])
  expect(run.state().answers.get('staff-education-3')?.dissent).toEqual([{ text: 'No.\nNever.' }])
})

test('a dot drops what was written', async () => {
  const { run } = await talk(playTo(3).state, [
    'n',
    'Not this.',
    '.',
    'e',
    'Nor this',
    '.',
    'a',
    '1',
    '.',
  ])
  expect(run.state().answers.get('staff-education-3')).toBeUndefined()
  expect(run.state().stack.map(({ kind }) => kind)).toEqual(['ask'])
})

test('nothing that is said holds an escape byte or a drawn sign', async () => {
  const { text } = await talk(playTo(3).state, ['w', 'j', '', 'r', 'l', '4', 'x', 'd', 'q', ''])
  expect(text).not.toMatch(/[\u001b─█░►│›·]/)
})
