import { type Hex, atLightness, contrast, lightnessOf, mix } from './colour.ts'

/** What stands on the page beside the accent; the same values as in templates/tokens.css. */
const LIGHT = { paper: '#fdfcf9', ink: '#1b1f23', end: '#000000' } as const
const DARK = { paper: '#14181b', ink: '#ebe8e2', end: '#ffffff' } as const
const PRINT = { paper: '#ffffff', ink: '#000000', end: '#000000' } as const

type Ground = { paper: Hex; ink: Hex; end: Hex }

/** The colours of one look that come from the accent, under the names of the tokens. */
export type AccentTokens = Readonly<
  Record<
    | 'accent'
    | 'on-accent'
    | 'range'
    | 'heat-1'
    | 'heat-2'
    | 'heat-3'
    | 'heat-4'
    | 'on-heat-3'
    | 'on-heat-4',
    Hex
  >
>

/** What text needs on its ground. */
const TEXT = 4.5
/** On dark paper thin lines glow less, so the accent stands out more there. */
const ON_DARK = 7

/** Fine enough to stop at the first shade that passes, and coarse enough to be quick. */
const STEP = 0.002

/** Six hexadecimal digits, with or without a # in front; undefined for anything else. */
export function toHex(text: string): Hex | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1]
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`
}

/** How far an accent stands out on light paper, and whether that is enough for text. */
export function checkAccent(accent: Hex): { isEnough: boolean; ratio: number; nearest: Hex } {
  const ratio = contrast(accent, LIGHT.paper)
  return { isEnough: ratio >= TEXT, ratio, nearest: until(accent, LIGHT.paper, TEXT, -STEP) }
}

/** An accent that passed, in the three looks of a page. */
export const accentLooks = (accent: Hex): Record<'light' | 'dark' | 'print', AccentTokens> => ({
  light: tokensOn(LIGHT, accent),
  dark: tokensOn(DARK, until(accent, DARK.paper, ON_DARK, STEP)),
  print: tokensOn(PRINT, accent),
})

/** The tokens as a style sheet that comes after ours. It holds nothing but colours that were worked out here. */
export function accentStyles(accent: Hex): string {
  const { light, dark, print } = accentLooks(accent)
  return [
    rootOf(light),
    `@media screen and (prefers-color-scheme:dark){${rootOf(dark)}}`,
    `@media print{${rootOf(print)}}`,
  ].join('')
}

const rootOf = (tokens: AccentTokens): string =>
  `:root{${Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`

function tokensOn({ paper, ink, end }: Ground, accent: Hex): AccentTokens {
  const soft = readable(accent, { paper, ink }, 40)
  const strong = mix(accent, paper, 0.8)
  const strongest = mix(accent, end, 0.85)
  return {
    accent,
    'on-accent': digitOn(accent),
    range: soft,
    'heat-1': readable(accent, { paper, ink }, 18),
    'heat-2': soft,
    'heat-3': strong,
    'heat-4': strongest,
    'on-heat-3': digitOn(strong),
    'on-heat-4': digitOn(strongest),
  }
}

/** That many hundredths of the accent on paper, or as many as let ink be read on it. */
function readable(accent: Hex, { paper, ink }: Omit<Ground, 'end'>, hundredths: number): Hex {
  for (let share = hundredths; share > 0; share--) {
    const mixed = mix(accent, paper, share / 100)
    if (contrast(mixed, ink) >= TEXT) return mixed
  }
  return paper
}

/** Black passes wherever white does not. */
const DIGITS = ['#ffffff', '#0c1418', '#000000'] as const

const digitOn = (ground: Hex): Hex =>
  DIGITS.find((digit) => contrast(digit, ground) >= TEXT) ?? '#000000'

/** The nearest lightness of the same hue, in steps one way, that stands out enough. */
function until(colour: Hex, paper: Hex, ratio: number, step: number): Hex {
  let shade = colour
  for (let lightness = lightnessOf(colour); contrast(shade, paper) < ratio;) {
    lightness += step
    shade = atLightness(colour, lightness)
  }
  return shade
}
