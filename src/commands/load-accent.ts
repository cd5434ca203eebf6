import { InputError } from '../errors.ts'
import { sha256Base64 } from '../io/digest.ts'
import { accentStyles, checkAccent, toHex } from '../render/brand/accent.ts'
import type { Brand } from '../render/brand/brand.ts'

/** A colour with the style sheet made of it. @throws InputError where it cannot be the accent */
export function loadAccent(text: string): NonNullable<Brand['accent']> {
  const problem = accentProblem(text)
  const colour = toHex(text)
  if (problem !== undefined || colour === undefined)
    throw new InputError(`--accent: ${problem ?? text}`)
  const styles = accentStyles(colour)
  return { colour, style: { text: styles, sha256: sha256Base64(styles) } }
}

/** Why a colour cannot be the accent, with one that can; undefined where it can. */
export function accentProblem(text: string): string | undefined {
  const colour = toHex(text)
  if (colour === undefined)
    return `${text} is not a colour; give six hexadecimal digits, e.g. 0f566b`
  const { isEnough, ratio, nearest } = checkAccent(colour)
  if (isEnough) return undefined
  // Rounded down: a colour just below the bar must not seem to reach it.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
  return `${colour} is too light to be read on paper: its contrast is ${shown} to 1, and text needs 4.5 to 1. The nearest shade that can be used is ${nearest.slice(1)}`
}
