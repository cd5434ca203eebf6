/** How gaps and their intervals are written. */

/** A whole number of points; a tenth only where the whole one would say that there is none. */
export function pointsText(value: number, write: (text: string) => string): string {
  const magnitude = Math.abs(value)
  const text =
    magnitude < HALF ? String(Number(magnitude.toFixed(1))) : String(Math.round(magnitude))
  return write(value < 0 && text !== '0' ? `-${text}` : text)
}

const HALF = 0.5

/** In how many of ten pairs the second is the higher, from Cliff's delta. */
export const tenthsOf = (delta: number): number => Math.round(((delta + 1) / 2) * 10)

/** Rounded outwards, so that the interval is never narrower than it was. */
export const tenthsRange = ([low, high]: readonly [number, number]): [number, number] => [
  Math.floor(((low + 1) / 2) * 10 + ALMOST),
  Math.ceil(((high + 1) / 2) * 10 - ALMOST),
]

const ALMOST = 1e-9

/** To hundredths: what a drawing needs. */
export const place = (value: number): number => Math.round(value * 100) / 100
