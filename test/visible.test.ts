import { describe, expect, test } from 'vitest'
import { visible, visibleLine } from '../src/visible.ts'

describe('what reaches the terminal', () => {
  test.each([
    ['plain text, tabs and line ends', 'a\tb\nc é 👩‍👩‍👧', 'a\tb\nc é 👩‍👩‍👧'],
    ['an escape sequence', 'a\u001b[2Jb', 'a^[[2Jb'],
    ['a carriage return and a backspace', 'a\rb\bc', 'a^Mb^Hc'],
    ['delete and C1', 'a\u007fb\u009bc', 'a\\u{7f}b\\u{9b}c'],
    ['direction overrides and isolates', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['line separators', 'a\u2028b', 'a\\u{2028}b'],
    ['half a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  test('on one line', () => {
    expect(visibleLine('a \n\n b\tc')).toBe('a b c')
  })
})
