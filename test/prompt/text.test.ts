import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, graphemes, shorten } from '../../src/prompt/frame/width.ts'
import { stretches, wrap } from '../../src/prompt/frame/wrap.ts'
import { char, press } from '../../src/prompt/machine/key.ts'
import { edit, insert, TEXT_LIMIT, textFrom } from '../../src/prompt/machine/text.ts'
import { drawnUnits } from '../../src/prompt/machine/text-lines.ts'
import { draw } from '../../src/prompt/draw.ts'
import { DRAWN } from '../../src/prompt/frame/look.ts'
import { textOf, widthOf } from '../../src/prompt/frame/row.ts'
import { framePack } from './frame-pack.ts'
import { play, playTo, worldFor } from './support.ts'

const FAMILY = '👨‍👩‍👧‍👦'
const HOSTILE = `\u001b[31mred\u001b[0m \u202eevil\u202c ${FAMILY.repeat(30)} 漢字漢字漢字 https://example.org/${'a'.repeat(200)} a\u0301\u0301 \u0007\r\u009b1A`

test('Backspace removes one visible character, a whole family too', () => {
  const text = edit(textFrom(`a${FAMILY}`), press('backspace'))
  expect(text).toEqual({ value: 'a', cursor: 1 })
})

test('a family that is typed piece by piece is one character', () => {
  const text = [...FAMILY].reduce((so, piece) => edit(so, char(piece)), textFrom(''))
  expect(text).toEqual({ value: FAMILY, cursor: 1 })
})

test('shell habits', () => {
  const text = textFrom('one two\nthree four')
  expect(edit(text, press('wordback')).value).toBe('one two\nthree ')
  expect(edit(text, press('lineback')).value).toBe('one two\n')
  const start = edit(text, press('home'))
  expect(start.cursor).toBe(8)
  expect(edit(start, press('lineend')).value).toBe('one two\n')
  expect(edit(textFrom(''), press('home')).cursor).toBe(0)
})

test('pasted line ends stay, control characters do not, and the limit holds', () => {
  expect(insert(textFrom(''), 'a\r\nb\rc\u001b[2J\u0000', TEXT_LIMIT).value).toBe('a\nb\nc[2J')
  expect(insert(textFrom('x'), 'y'.repeat(5000), TEXT_LIMIT).value).toHaveLength(TEXT_LIMIT)
})

test('wrapping loses nothing, and no line is too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 8, max: 90 }),
      (text, width) => {
        const units = drawnUnits(text)
        const lines = stretches(units, width)
        const joined = lines.flatMap(({ start, end }) => units.slice(start, end))
        expect(joined.join('')).toBe(units.filter((unit) => unit !== '\n').join(''))
        const one = Math.max(...units.map(columnsOf), 0)
        for (const { start, end } of lines) {
          expect(columnsOf(units.slice(start, end).join('').trimEnd())).toBeLessThanOrEqual(
            Math.max(width, one),
          )
        }
      },
    ),
  )
})

test('an only word on the last line gets company', () => {
  const text = 'In use. Most peer workers had it at least monthly in the last twelve months.'
  expect(wrap(text, 70).at(-1)).toBe('twelve months.')
})

test('what is left out is marked with three dots', () => {
  expect(shorten('漢字漢字', 6)).toBe('漢...')
  expect(shorten('short', 6)).toBe('short')
})

test('hostile text from people and packs never reaches the terminal raw, nor a row too wide', () => {
  const [area, ...areas] = framePack.areas
  const [theme, ...themes] = area?.themes ?? []
  const [item, ...items] = theme?.items ?? []
  if (!area || !theme || !item) throw new Error('the pack is empty')
  const bad = {
    ...item,
    prompt: HOSTILE,
    short: 'x\u001b[2Jy',
    why: HOSTILE,
    evidence: [HOSTILE],
    levels: Array.from({ length: 5 }, () => HOSTILE),
  }
  const roles = framePack.roles.map((role) => ({ ...role, title: `${role.title} \u001b[5m` }))
  const pack = {
    ...framePack,
    roles,
    areas: [
      {
        ...area,
        title: HOSTILE,
        themes: [{ ...theme, title: HOSTILE, items: [bad, ...items] }, ...themes],
      },
      ...areas,
    ],
  }
  const world = worldFor(pack)
  const start = () => play(world, { organisation: HOSTILE })
  const scripts = [
    '',
    '1 enter',
    '1 enter 1 enter',
    '1 enter 1 enter 2',
    '1 enter 1 enter w',
    '1 enter 1 enter a',
    '1 enter 1 enter j',
    '1 enter 1 enter r enter',
    '1 enter 3 enter',
    '1 enter 1 enter s s s s s',
    '1 enter 1 enter q',
  ]
  for (const size of [
    { columns: 40, rows: 15 },
    { columns: 80, rows: 24 },
    { columns: 200, rows: 60 },
  ]) {
    const screens = scripts.map((script) => start().keys(script))
    const noted = playTo(2, world)
    noted.keys('n').send({ type: 'paste', text: HOSTILE.repeat(5), at: noted.state.clock.at })
    for (const { state } of [...screens, noted]) {
      const rows = draw(world, { ...state, size }, DRAWN)
      expect(rows.length).toBeLessThanOrEqual(size.rows)
      expect(Math.max(...rows.map(widthOf))).toBeLessThan(size.columns)
      // eslint-disable-next-line no-control-regex
      expect(rows.map(textOf).join('')).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    }
  }
})

test('graphemes of plain text are its letters', () => {
  expect(graphemes('abc')).toEqual(['a', 'b', 'c'])
})
