import { expect, test } from 'vitest'
import { minutesLeft, plannedMinutes, secondsEach } from '../../src/prompt/machine/pace.ts'
import { play, playTo, worldFor } from './support.ts'

const world = worldFor()

test('no time is named before five questions have been answered', () => {
  expect(playTo(5).state.timeLeft).toBeNull()
  expect(playTo(6).state.timeLeft).toBe(85)
})

test('a few long discussions do not carry the estimate away', () => {
  const seconds = new Map([60, 60, 60, 60, 1200].map((each, at) => [`q${at}`, each] as const))
  const { state } = play(world, { seconds, fresh: 5 })
  expect(secondsEach(state)).toBe((4 * 60 + 180) / 5)
})

test('after a resume, two new samples are needed', () => {
  const seconds = new Map(Array.from({ length: 8 }, (_, at) => [`q${at}`, 60] as const))
  expect(secondsEach(play(world, { seconds, fresh: 1 }).state)).toBeNull()
  expect(secondsEach(play(world, { seconds, fresh: 2 }).state)).toBe(60)
})

test('help and notes are part of the discussion; the review and a jump are not', () => {
  const player = playTo(2)
  player
    .wait(10)
    .keys('w')
    .wait(20)
    .keys('escape n')
    .wait(30)
    .keys('x enter')
    .wait(5)
    .keys('r')
    .wait(500)
    .keys('b')
    .wait(7)
    .keys('3 enter')
  expect(player.state.seconds.get('staff-education-2')).toBe(7)
  const straight = playTo(2)
    .wait(10)
    .keys('w')
    .wait(20)
    .keys('escape n')
    .wait(30)
    .keys('x enter')
    .wait(5)
    .keys('3 enter')
  expect(straight.state.seconds.get('staff-education-2')).toBe(65)
})

test('the time asleep is not counted', () => {
  const player = playTo(2)
  const { at } = player.state.clock
  player.send({ type: 'woken', at: at + 3_600_000 })
  expect(player.state.clock).toMatchObject({ question: 0, at: at + 3_600_000 })
})

test('planning figures go to the nearest five minutes', () => {
  expect([46, 12, 4, 18, 1].map(plannedMinutes)).toEqual([90, 25, 10, 35, 5])
})

test('a long sitting is told once, at the end of an area, that this is a good place to stop', () => {
  const player = play(world).keys('1 enter 1 enter')
  for (let at = 1; at <= 14; at += 1) {
    player.wait(200).keys('3 enter')
    const end = player.state.stack.at(-1)
    const isAreaEnd = at === 14
    if (end?.kind === 'theme-end') {
      const said = player.screen().join(' ').includes('This is a good place to stop for today.')
      expect(said).toBe(isAreaEnd)
      player.keys('enter')
    }
  }
  expect(player.state.hasOfferedRest).toBe(true)
  expect(minutesLeft(world, player.state)).toBeGreaterThan(20)
})
