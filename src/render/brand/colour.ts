/**
 * Colours as numbers: contrast as WCAG 2.2 defines it, and mixing in OKLab, where equal steps look equal.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, https://bottosson.github.io/posts/oklab/
 */

/** Six hexadecimal digits behind a #, such as #0f566b. */
export type Hex = `#${string}`

/** Red, green and blue from 0 to 1, in proportion to light. */
type Light = readonly [number, number, number]
/** Lightness from 0 to 1, and two axes of colour. */
type Lab = readonly [number, number, number]

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Hex, b: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Hex): number {
  const [red, green, blue] = toLight(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** @param share of the first colour, from 0 to 1 */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  const [over, under] = [toLab(colour), toLab(ground)]
  const blend = (axis: 0 | 1 | 2) => over[axis] * share + under[axis] * (1 - share)
  return toHex(lightOf([blend(0), blend(1), blend(2)]))
}

export const lightnessOf = (colour: Hex): number => toLab(colour)[0]

/** The same hue at another lightness, as strong as a screen can show it there. */
export function atLightness(colour: Hex, lightness: number): Hex {
  const [, a, b] = toLab(colour)
  const at = (strength: number) => lightOf([lightness, a * strength, b * strength])
  if (isShown(at(1))) return toHex(at(1))
  let [low, high] = [0, 1]
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2
    if (isShown(at(middle))) low = middle
    else high = middle
  }
  return toHex(at(low))
}

const isShown = (light: Light): boolean => light.every((part) => part >= 0 && part <= 1)

function toLight(colour: Hex): Light {
  const part = (from: number) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

function toHex(light: Light): Hex {
  const digits = (part: number) =>
    Math.round(Math.min(Math.max(encoded(part), 0), 1) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${light.map(digits).join('')}`
}

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4

const encoded = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055

function toLab(colour: Hex): Lab {
  const [red, green, blue] = toLight(colour)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function lightOf([lightness, a, b]: Lab): Light {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
