import { describe, expect, test } from 'vitest'
import { answersOf } from '../../src/core/answer.ts'
import type { AnswerSheet } from '../../src/model/answer-sheet.ts'
import type { Votes } from '../../src/model/first-round.ts'
import { draftInterviewSchema } from '../../src/model/draft.ts'
import { draftOf, keptFrom, sheetOf } from '../../src/prompt/draft.ts'
import { TYPED } from '../../src/prompt/frame/look.ts'
import { Talk } from '../../src/prompt/linear/talk.ts'
import { aloneState, freshState, resumedState } from '../../src/prompt/machine/start.ts'
import type { State } from '../../src/prompt/machine/state.ts'
import { Run } from '../../src/prompt/run.ts'
import type { World } from '../../src/prompt/world.ts'
import { framePack } from './frame-pack.ts'
import { play, playTo, STORAGE, WINDOW, worldFor } from './support.ts'

const golden = (name: string, text: string) =>
  expect(`${text}\n`).toMatchFileSnapshot(`frames/${name}.txt`)

const SPREAD: Votes = { counts: [1, 0, 3, 0, 0], dontKnow: 2 }

/** What a linear interview says at this moment. */
function said(world: World, first: State): string {
  let text = ''
  const run = new Run({ world, first, storage: STORAGE, now: () => 0 })
  new Talk(run, (words) => (text += words), 78).goOn()
  return text
}

describe('the second round', () => {
  const votes = new Map([['supervision-1', SPREAD]])
  const world = worldFor(framePack, { given: { votes } })

  /** The player begins without what is given, as a resumed interview does. */
  const second = () => {
    const player = playTo(19, world)
    player.state = { ...player.state, votes }
    return player
  }

  test('F15 the spread of the first one, without names', async () => {
    await golden('F15', second().screen().join('\n'))
  })

  test('P5 the same, line by line', async () => {
    const player = second()
    await golden('P5', said(world, player.state))
  })

  test.each([
    [{ columns: 40, rows: 15 }, /First round, 6 answers/],
    [
      { columns: 120, rows: 50 },
      /First round, 6 answers: 1 at level 0, 3 at level 2, 2 don't know\./,
    ],
  ])('fits %o', (size, words) => {
    const player = second()
    player.send({ type: 'resize', size, at: 0 })
    const rows = player.screen(TYPED)
    expect(rows.join('\n')).toMatch(words)
    expect(rows.length).toBeLessThanOrEqual(size.rows)
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThan(size.columns)
  })

  test.each([
    [{ counts: [0, 0, 2, 0, 0], dontKnow: 0 }],
    [{ counts: [1, 0, 0, 0, 0], dontKnow: 1 }],
    [{ counts: [0, 0, 0, 0, 0], dontKnow: 0 }],
  ])('fewer than three are not shown: %o', (few) => {
    const player = second()
    player.state = { ...player.state, votes: new Map([['supervision-1', few]]) }
    const text = player.screen().join('\n')
    expect(text).toContain('First round: too few answers to show without pointing at somebody.')
    expect(text).not.toContain('1 at level')
  })

  test('keeps the votes beside the answer, and in the draft for the next sitting', () => {
    const player = second().keys('2 enter')
    const sheet = sheetOf(world, player.state)
    expect(sheet.answers['supervision-1']).toEqual({ level: 2, votes: SPREAD })
    const draft = JSON.parse(JSON.stringify(draftOf(world, player.state))) as AnswerSheet
    const interview = draftInterviewSchema.parse(draft.interview)
    const kept = keptFrom({ sheet: draft, answers: answersOf(draft), interview })
    const again = resumedState(worldFor(), kept, { size: WINDOW, at: 0 })
    expect(again.votes.get('supervision-1')).toEqual(SPREAD)
    expect(sheetOf(world, again)).toEqual(sheet)
  })

  test('a question that the group has not come to keeps its votes too', () => {
    const fresh = freshState(world, { size: WINDOW, at: 0, ...world.given })
    expect(sheetOf(world, fresh).answers).toEqual({ 'supervision-1': { votes: SPREAD } })
  })

  test('an interview of one round says nothing of it', () => {
    expect(playTo(19).screen().join('\n')).not.toContain('First round')
  })
})

describe('one person alone', () => {
  const world = worldFor(framePack, { isAlone: true })
  const first = aloneState(world, {
    size: WINDOW,
    at: 0,
    scope: { complete: true },
    role: 'manager',
  })
  const alone = () => play(world, first)

  test('F16 begins at the first question, without remarks and warnings', async () => {
    await golden('F16', alone().screen().join('\n'))
  })

  test.each(['n', 'e', 'a'])('%s writes nothing', (key) => {
    expect(alone().keys(key).state.stack.at(-1)?.kind).toBe('ask')
  })

  test('nothing says that answers are saved or reported', () => {
    const screens = ['', '?', 'q', 'r', 'r f', 'd enter', '2 enter j'].map((keys) =>
      alone().keys(keys).screen().join('\n'),
    )
    screens.push(said(world, first))
    for (const text of screens) {
      expect(text).not.toMatch(/save|saved|report|stage|evidence:|another view/i)
    }
  })

  test('F17 hands in at the end', async () => {
    await golden('F17', alone().keys('2 enter r f').screen().join('\n'))
  })
})
