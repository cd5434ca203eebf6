import { expect, test } from 'vitest'
import { partsFor } from '../../src/render/audience.ts'
import { render } from '../../src/render/render.ts'
import { MOVED, ROUNDS, withFirstRound } from './support/first-round.ts'
import { sample } from './support/sample.ts'

const MOVEMENT =
  'On 14 questions both rounds can be put side by side: the level agreed together is higher than the middle answer on three, lower on one, and the same on ten.'

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('&#160;', ' ')

test.each(['md', 'html'] as const)('%s tells both rounds and the movement', async (format) => {
  const text = plain(String(await render(withFirstRound(ROUNDS, MOVED), format)))
  expect(text).toContain(MOVEMENT)
  expect(text).toMatch(/Six answers, the middle one at level 2; together: level \d\./)
  expect(text).toContain('There was one. Too few people gave a level to say more.')
  expect(text).toMatch(
    /Twelve answers, the middle one at level 1; together: (level \d|no level)\. Seven at level 1 and five at level 2\./,
  )
})

test('a board reads the movement, and nothing of a single question', async () => {
  expect(partsFor('board').has('themes')).toBe(false)
  const text = plain(
    (await render(withFirstRound(ROUNDS, MOVED), 'md', { audience: 'board' })) as string,
  )
  expect(text).toContain(MOVEMENT)
  expect(text).not.toContain('First round, apart')
})

test('where nothing may be compared, only that there was a first round', async () => {
  const none = { compared: 0, higher: 0, lower: 0, same: 0 }
  const withheld = withFirstRound([{ answers: null, middle: null }], none)
  const text = await render(withheld, 'md')
  expect(text).toContain('They were too few to put both rounds side by side.')
  expect(text).not.toContain('the middle one')
})

test('a result of one round says nothing of it', async () => {
  expect(await render(sample(), 'md')).not.toContain('apart')
})
