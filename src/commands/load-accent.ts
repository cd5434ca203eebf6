import { InputError, type Message, told } from '../errors.ts'
import { sha256Base64 } from '../io/digest.ts'
import { accentStyles, checkAccent, toHex } from '../render/brand/accent.ts'
import type { Brand } from '../render/brand/brand.ts'

/** A colour with the style sheet made of it. @throws InputError where it cannot be the accent */
export function loadAccent(text: string): NonNullable<Brand['accent']> {
  const problem = accentProblem(text)
  const colour = toHex(text)
  if (problem !== undefined || colour === undefined)
    throw new InputError((words) => words.output.inOption('--accent', told(problem ?? text, words)))
  const styles = accentStyles(colour)
  return { colour, style: { text: styles, sha256: sha256Base64(styles) } }
}

/** Why a colour cannot be the accent, with one that can; undefined where it can. */
export function accentProblem(text: string): Message | undefined {
  const colour = toHex(text)
  if (colour === undefined) return ({ look }) => look.notAColour(text)
  const { isEnough, ratio, nearest } = checkAccent(colour)
  if (isEnough) return undefined
  // Rounded down: a colour just below the bar must not seem to reach it.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
  return ({ look }) => look.tooLight(colour, { contrast: shown, nearest: nearest.slice(1) })
}
