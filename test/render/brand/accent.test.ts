import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AccentTokens,
  accentLooks,
  accentStyles,
  checkAccent,
  toHex,
} from '../../../src/render/brand/accent.ts'
import { type Hex, atLightness, contrast, mix } from '../../../src/render/brand/colour.ts'

describe('contrast', () => {
  // As the calculators of W3C's Understanding pages and of WebAIM give them.
  test.each<[Hex, Hex, number]>([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#0f566b', '#fdfcf9', 7.98],
  ])('of %s and %s is %s', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
    expect(contrast(b, a)).toBe(contrast(a, b))
  })
})

describe('mixing', () => {
  test('in OKLab, as a browser does it by color-mix', () => {
    expect(mix('#0000ff', '#ffffff', 0.5)).toBe('#74a3ff')
    expect(mix('#0f566b', '#fdfcf9', 1)).toBe('#0f566b')
    expect(mix('#0f566b', '#fdfcf9', 0)).toBe('#fdfcf9')
  })

  test('another lightness keeps the hue within what a screen can show', () => {
    expect(atLightness('#5b2a86', 1)).toBe('#ffffff')
    expect(atLightness('#5b2a86', 0)).toBe('#000000')
  })
})

const PLUM = '#5b2a86'
const FOREST = '#1d5c3a'

describe('an accent', () => {
  test.each([
    [
      PLUM,
      'accent #5b2a86, on-accent #ffffff, range #b8a6cd, heat-1 #ded5e5, heat-2 #b8a6cd, heat-3 #79559e, heat-4 #48206b, on-heat-3 #ffffff, on-heat-4 #ffffff',
      'accent #bd8df1, on-accent #0c1418, range #514468, heat-1 #2e2b3c, heat-2 #514468, heat-3 #9774c1, heat-4 #c79ff4, on-heat-3 #0c1418, on-heat-4 #0c1418',
      'accent #5b2a86, on-accent #ffffff, range #baa8d0, heat-1 #dfd7ea, heat-2 #baa8d0, heat-3 #79559f, heat-4 #48206b, on-heat-3 #ffffff, on-heat-4 #ffffff',
    ],
    [
      FOREST,
      'accent #1d5c3a, on-accent #ffffff, range #a2b9a8, heat-1 #d4ded4, heat-2 #a2b9a8, heat-3 #4c7a5d, heat-4 #15492d, on-heat-3 #ffffff, on-heat-4 #ffffff',
      'accent #72b089, on-accent #0c1418, range #374f44, heat-1 #23302d, heat-2 #374f44, heat-3 #5e8e71, heat-4 #88bc9a, on-heat-3 #0c1418, on-heat-4 #0c1418',
      'accent #1d5c3a, on-accent #ffffff, range #a3bbab, heat-1 #d5e0d9, heat-2 #a3bbab, heat-3 #4c7b5e, heat-4 #15492d, on-heat-3 #ffffff, on-heat-4 #ffffff',
    ],
  ] as const)('%s makes these tokens', (accent, light, dark, print) => {
    const looks = accentLooks(accent)
    const told = (tokens: AccentTokens) =>
      Object.entries(tokens)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')
    expect([told(looks.light), told(looks.dark), told(looks.print)]).toEqual([light, dark, print])
  })

  test('becomes a style sheet of nothing but colours', () => {
    const root = String.raw`:root\{(--[a-z0-9-]+:#[0-9a-f]{6};?){9}\}`
    expect(accentStyles(PLUM)).toMatch(
      new RegExp(
        `^${root}@media screen and \\(prefers-color-scheme:dark\\)\\{${root}\\}@media print\\{${root}\\}$`,
      ),
    )
  })

  test.each([
    ['5b2a86', PLUM],
    ['#5B2A86', PLUM],
    ['fff', undefined],
    ['5b2a86;}', undefined],
    ['red', undefined],
    ['5b2a8', undefined],
    ['', undefined],
  ])('%j is read as %j', (text, hex) => expect(toHex(text)).toBe(hex))

  test.each<[Hex, boolean, Hex]>([
    [PLUM, true, PLUM],
    ['#000000', true, '#000000'],
    ['#ff8800', false, '#b45e00'],
    ['#ffff00', false, '#797900'],
    ['#767676', false, '#747474'],
    ['#ffffff', false, '#747474'],
  ])('%s: can it be read on paper? %s; the nearest that can: %s', (colour, isEnough, nearest) => {
    expect(checkAccent(colour)).toMatchObject({ isEnough, nearest })
  })
})

const anyColour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value): Hex => `#${value.toString(16).padStart(6, '0')}`)

const INKS = {
  light: { ink: '#1b1f23', paper: '#fdfcf9', accent: 4.5 },
  dark: { ink: '#ebe8e2', paper: '#14181b', accent: 7 },
  print: { ink: '#000000', paper: '#ffffff', accent: 4.5 },
} as const

test('whatever the colour, the nearest shade passes, and every figure in it can be read', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { nearest } = checkAccent(colour)
      expect(checkAccent(nearest).isEnough).toBe(true)
      const looks = accentLooks(nearest)
      for (const [look, { ink, paper, accent }] of Object.entries(INKS)) {
        const tokens = looks[look as keyof typeof looks]
        expect(contrast(tokens.accent, paper)).toBeGreaterThanOrEqual(accent)
        for (const [text, ground] of [
          [ink, tokens['heat-1']],
          [ink, tokens['heat-2']],
          [ink, tokens.range],
          [tokens['on-heat-3'], tokens['heat-3']],
          [tokens['on-heat-4'], tokens['heat-4']],
          [tokens['on-accent'], tokens.accent],
        ] as const)
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('papers and inks are those of the style sheet, and its tokens are replaced one for one', () => {
  const css = readFileSync(new URL('../../../templates/tokens.css', import.meta.url), 'utf8')
  const [light = '', dark = '', , print = ''] = css.split('@media')
  const token = (sheet: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1]
  for (const [sheet, { ink, paper }] of [
    [light, INKS.light],
    [dark, INKS.dark],
    [print, INKS.print],
  ] as const)
    expect([token(sheet, 'ink'), token(sheet, 'paper')]).toEqual([ink, paper])
  for (const name of Object.keys(accentLooks(PLUM).light)) expect(token(light, name)).toBeDefined()
})
