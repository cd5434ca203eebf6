import { describe, expect, test } from 'vitest'
import { play, playTo, worldFor } from './support.ts'

/** The storyboard as golden text: look at the difference before taking a new one. */
const golden = (name: string, rows: string[]) =>
  expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`frames/${name}.txt`)

const AT_19 = { 17: 's' }

describe('frames at 80 by 24', () => {
  test('F1 who is in the room', async () => {
    await golden('F1', play().keys('down down down 2 down 2 down 1 home up up up up up').screen())
  })

  test('F2 ways in', async () => {
    const last = { date: '2025-11-12', answers: new Map(), changed: new Set<string>() }
    const player = play(worldFor(undefined, { last, isLastOffered: true }))
    await golden('F2', player.keys('enter 2').screen())
  })

  test('F3 a question', async () => {
    await golden('F3', at19().keys('2').screen())
  })

  test('F5 help', async () => {
    await golden('F5', at19().keys('2 w').screen())
  })

  test('F6 a note', async () => {
    await golden('F6', at19().keys('2 n').type(NOTE).screen())
  })

  test('F7 does not apply', async () => {
    const player = playTo(12).keys('x enter')
    await golden(
      'F7',
      player.type('All five peer workers belong to one team at one site.').screen(),
    )
  })

  test('F8 another view', async () => {
    const player = at19().keys('2 a right enter 1 enter')
    await golden('F8', player.type(SPOKEN).screen())
  })

  test.each(Object.entries(KEPT_VIEWS))('F8 %s', async (name, keys) => {
    const player = at19().keys('2 a right enter 1 enter').type(SPOKEN)
    player.keys('enter enter a enter enter enter enter')
    await golden(`F8-${name}`, player.keys(keys).screen())
  })

  test('F9 the end of a theme', async () => {
    const player = at19()
      .keys('a enter enter enter enter 2 enter e')
      .type('Plan')
      .keys('enter enter enter enter 3 enter s 1 enter d enter')
    await golden('F9', player.screen())
  })

  test('F10 the review', async () => {
    const player = at19().keys('2 enter 3 enter s 1 enter d enter r down down down down enter')
    await golden('F10', player.screen())
  })

  const at19 = () => playTo(19, worldFor(), AT_19)
})

/** From the question on: two other views are kept, the second without words. */
const KEPT_VIEWS = {
  another: 'a',
  kept: 'a k k',
  'kept-empty': 'a pageup',
  again: 'a k k e up up',
  'take-out': 'a k k x',
  'taken-out': 'a k k x enter',
}

const SPOKEN =
  'The paper exists. Nobody has had an hour of it since May, because the supervisor post is empty.'

const NOTE =
  'Agreement signed in March for the two Eastside workers. The night team has none yet. Ask the regional network about a shared supervisor.'

test.each([
  { name: 'another', columns: 40, rows: 15 },
  { name: 'kept', columns: 40, rows: 15 },
  { name: 'take-out', columns: 40, rows: 15 },
  { name: 'another', columns: 60, rows: 18 },
  { name: 'kept', columns: 60, rows: 18 },
  { name: 'take-out', columns: 60, rows: 18 },
] as const)('P1 other views, $name, at $columns by $rows', async ({ name, columns, rows }) => {
  const player = playTo(19, worldFor(), AT_19).keys('2 a right enter 1 enter').type(SPOKEN)
  player.keys('enter enter a enter enter enter enter').keys(KEPT_VIEWS[name])
  player.send({ type: 'resize', size: { columns, rows }, at: 0 })
  await golden(`P1-view-${name}-${columns}`, player.screen())
})

test('P1 a question at 40 columns', async () => {
  const player = playTo(19, worldFor(), AT_19).keys('2 n').type('x').keys('enter')
  player.send({ type: 'resize', size: { columns: 40, rows: 24 }, at: 0 })
  await golden('P1', player.keys('2').screen())
})
