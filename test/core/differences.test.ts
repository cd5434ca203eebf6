import { expect, test } from 'vitest'
import { differences } from '../../src/core/differences.ts'

test.each([
  ['nothing', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ['a value', { a: 1 }, { a: 2 }, [['a']]],
  ['deep in', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, [['a', 1, 'b']]],
  ['something missing', { a: 1, b: 2 }, { a: 1 }, [['b']]],
  ['something more', [1], [1, 2], [[1]]],
  ['another kind', { a: [] }, { a: {} }, [['a']]],
  ['null is not zero', { a: null }, { a: 0 }, [['a']]],
])('%s', (_, expected, found, paths) => {
  expect(differences(expected, found).map(({ path }) => path)).toEqual(paths)
})
