import { render } from '@inquirer/testing'
import { expect, test } from 'vitest'
import { interviewPrompt } from '../../src/prompt/drawn/interview-prompt.ts'
import { paintFor } from '../../src/prompt/drawn/paint.ts'
import { Shown } from '../../src/prompt/drawn/shown.ts'
import { pasteCollector } from '../../src/prompt/drawn/paste.ts'
import { toKeys } from '../../src/prompt/drawn/to-keys.ts'
import { DRAWN } from '../../src/prompt/frame/look.ts'
import { char, press } from '../../src/prompt/machine/key.ts'
import { Run } from '../../src/prompt/run.ts'
import { playTo, STORAGE, worldFor } from './support.ts'

const MODES = { enter() {}, leave() {}, clear() {}, toColumn() {} }

test("Inquirer draws the machine's screen and hands it keys", async () => {
  const run = new Run({ world: worldFor(), first: playTo(2).state, storage: STORAGE, now: () => 0 })
  const terminal = {
    input: process.stdin,
    output: process.stderr,
    glyphs: DRAWN,
    paint: paintFor({ NO_COLOR: '1' }),
  }
  const { events, getScreen, answer } = await render(interviewPrompt, {
    run,
    terminal,
    modes: MODES,
    shown: new Shown(),
  })
  expect(getScreen()).toBe(playTo(2).screen().join('\n').trim())
  events.keypress({ name: '3', sequence: '3' } as never)
  expect(getScreen()).toContain('► 3  In use.')
  events.keypress('enter')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(getScreen()).toContain('Question 2 kept: level 3.')
  run.stop('SIGTERM')
  await answer
})

test('keys as Node reports them', () => {
  expect(toKeys({ name: 'return', sequence: '\r' })).toEqual([press('enter')])
  expect(toKeys({ name: 'a', sequence: '\u001ba', meta: true })).toEqual([
    press('escape'),
    char('a'),
  ])
  expect(toKeys({ name: 'w', sequence: '\u0017', ctrl: true })).toEqual([press('wordback')])
  expect(toKeys({ name: 'g', sequence: '\u0007', ctrl: true })).toEqual([])
  expect(toKeys({ name: 'f1', sequence: '\u001bOP' })).toEqual([])
  expect(toKeys({ sequence: '漢' })).toEqual([char('漢')])
  expect(toKeys({ name: 'space', sequence: ' ' })).toEqual([char(' ')])
})

test('a bracketed paste is one text, line ends included', () => {
  const paste = pasteCollector()
  expect(paste.take({ name: 'a', sequence: 'a' })).toBeNull()
  expect(paste.take({ name: 'paste-start', sequence: '' })).toBe('collecting')
  expect(paste.take({ name: 'a', sequence: 'a' })).toBe('collecting')
  expect(paste.take({ name: 'return', sequence: '\r' })).toBe('collecting')
  expect(paste.take({ name: 'paste-end', sequence: '' })).toEqual({ pasted: 'a\r' })
})

test('without colour there is no styling at all; with it the words are the same', () => {
  const rows = [
    {
      spans: [
        { text: ' ►', style: 'tint' as const },
        { text: ' 2', style: 'reverse' as const },
        { text: ' x', style: 'bold' as const },
      ],
    },
  ]
  for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { TERM: 'dumb' }])
    expect(rows.map(paintFor(env))).toEqual([' ► 2 x'])
  const [styled = ''] = rows.map(paintFor({ TERM: 'xterm' }))
  expect(styled).toContain('\u001b[35m')
  // eslint-disable-next-line no-control-regex
  expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(' ► 2 x')
})
