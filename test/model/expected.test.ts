import { expect, test } from 'vitest'
import { expected, expectedIn } from '../../src/model/expected.ts'
import { idSchema } from '../../src/model/scalars.ts'

test('a schema names a text of the catalogue, and says none itself', () => {
  const [issue] = idSchema.safeParse('Big Letters').error?.issues ?? []
  expect(expectedIn(issue?.message ?? '')).toBe('id')
})

test('what zod says of its own accord names none', () => {
  const [issue] = idSchema.safeParse(3).error?.issues ?? []
  expect(issue?.message).not.toBe('')
  expect(expectedIn(issue?.message ?? '')).toBeUndefined()
})

test('a name that the catalogue does not know does not compile', () => {
  // @ts-expect-error there is no such text
  expect(expected('nothing-of-the-kind')).toContain('nothing-of-the-kind')
})
