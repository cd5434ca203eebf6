import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnsOf, graphemes } from '../../src/prompt/frame/width.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

test('what is counted the quick way is as wide as the slow way says', () => {
  const letters = Array.from({ length: 0x2100 - 0x20 }, (_, index) =>
    String.fromCodePoint(index + 0x20),
  )
  const pairs = letters.map((letter) => `e${letter}’`)
  expect(pairs.filter((text) => columnsOf(text) !== stringWidth(text))).toEqual([])
  const parted = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  expect(pairs.filter((text) => graphemes(text).join('|') !== parted(text).join('|'))).toEqual([])
})
