import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { parseResultSource, parseSource } from '../../src/io/parse-source.ts'

function problemsOf(text: string, file = 'a.yaml') {
  try {
    parseSource(text, file)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ code, line, column }) => [code, line, column])
  }
}

describe('YAML as we read it', () => {
  test.each([
    ['a: 1', { a: 1 }],
    ['a: no', { a: 'no' }],
    ['a: 2026-03-01', { a: '2026-03-01' }],
    ['a: "3"', { a: '3' }],
    ['a: 010', { a: 10 }],
    ['a: 0.1', { a: 0.1 }],
    ['a: 1:30', { a: '1:30' }],
    ['a:', { a: null }],
    ['{"a": [1, {"b": "c"}]}', { a: [1, { b: 'c' }] }],
    ['12: x', { '12': 'x' }],
  ])('%j is %j', (text, value) => {
    expect(parseSource(text, 'a.yaml').value).toEqual(value)
  })

  test.each([
    ['an empty file', '', [['not-a-mapping', 1, 1]]],
    ['a plain text', 'hello', [['not-a-mapping', 1, 1]]],
    ['a list', '- a', [['not-a-mapping', 1, 1]]],
    ['a second document', 'a: 1\n---\nb: 2', [['yaml-syntax', 2, 1]]],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', [['duplicate-key', 3, 1]]],
    ['a duplicate key further in', 'x:\n  a: 1\n  a: 2', [['duplicate-key', 3, 3]]],
    [
      'an anchor and its alias',
      'a: &x [1]\nb: *x',
      [
        ['anchor', 1, 7],
        ['anchor', 2, 4],
      ],
    ],
    ['an alias to nothing', 'a: *x', [['anchor', 1, 4]]],
    ['a tag', 'a: !!binary aGk=', [['tag', 1, 13]]],
    ['an unknown tag', 'a: !thing 3', [['yaml-syntax', 1, 4]]],
    ['YAML 1.1', '%YAML 1.1\n---\na: no', [['yaml-version', 1, 1]]],
    ['__proto__', '__proto__: { x: 1 }', [['refused-key', 1, 1]]],
    ['constructor', 'a:\n  constructor: 1', [['refused-key', 2, 3]]],
    ['a control character from an escape', 'a: "x\\x9by"', [['control-character', 1, 4]]],
    ['half a surrogate pair', 'a: "\\ud800"', [['control-character', 1, 4]]],
    ['a tab as indent', 'a:\n\tb: 1', [['yaml-syntax', 2, 1]]],
    ['a colon in plain text', 'a: b: c', [['yaml-syntax', 1, 4]]],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  test('refuses a bomb of aliases and deep nesting without dying of it', () => {
    const bomb = `a: &a [x]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
      .join('\n')}`
    expect(problemsOf(bomb).length).toBeGreaterThan(0)
    expect(problemsOf(`a: ${'['.repeat(20_000)}`)).toEqual([['too-deep', 1, 64]])
    expect(problemsOf(`a:\n${'- '.repeat(20_000)}x`)).toEqual([['too-deep', 2, 1]])
    const staircase = Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}a:`).join(
      '\n',
    )
    expect(problemsOf(staircase)).toEqual([['too-deep', 202, 1]])
  })

  test('many keys, and many duplicate keys, are read in a moment', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index % 39_999}: 1`).join('\n')
    expect(problemsOf(keys)).toEqual([['duplicate-key', 40_000, 1]])
  })

  test('finds places: a value, a key, and the nearest parent of what is missing', () => {
    const source = parseSource('answers:\n  first: 3\n  second:\n    level: 9\n', 'a.yaml')
    const places = source.locate([
      { code: 'x', path: ['answers', 'first'], message: () => '' },
      { code: 'x', path: ['answers', 'first'], at: 'key', message: () => '' },
      { code: 'x', path: ['answers', 'second', 'level'], message: () => '' },
      { code: 'x', path: ['answers', 'third', 'note'], message: () => '' },
      { code: 'x', path: ['organisation'], message: () => '' },
    ])
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [2, 10],
      [2, 3],
      [4, 12],
      [1, 1],
      [1, 1],
    ])
  })
})

describe('JSON', () => {
  test('is held to its own grammar where the file says so', () => {
    expect(problemsOf('{"a": 1,}', 'a.json')).toEqual([['broken-json', 1, 9]])
    expect(problemsOf('{"a": 1, "a": 2}', 'a.json')).toEqual([['duplicate-key', 1, 10]])
    expect(problemsOf('a: 1', 'a.json')[0]?.[0]).toBe('broken-json')
  })

  test('of a saved result gives places as well', () => {
    const [place] = parseResultSource('{\n  "date": "x"\n}', 'r.json').locate([
      { code: 'x', path: ['date'], message: () => '' },
    ])
    expect(place).toMatchObject({ file: 'r.json', line: 2, column: 11 })
  })
})
