import { InputError, type Message, told } from '../errors.ts'
import { sha256Base64 } from '../io/digest.ts'
import { accentStyles, checkAccent, toHex } from '../render/brand/accent.ts'
import type { Brand } from '../render/brand/brand.ts'

/** A colour with the style sheet made of it. @throws InputError where it cannot be the accent */
export function loadAccent(text: string): NonNullable<Brand['accent']> {
  const colour = toHex(text)
  const problem = accentProblem(text)
  if (colour === undefined || problem) {
    const reason = problem ?? notAColour(text)
    throw new InputError((words) => words.output.inOption('--accent', told(reason, words)))
  }
  const styles = accentStyles(colour)
  return { colour, style: { text: styles, sha256: sha256Base64(styles) } }
}

/** Why a colour cannot be the accent, with one that can; undefined where it can. */
export function accentProblem(text: string): Message | undefined {
  const colour = toHex(text)
  if (colour === undefined) return notAColour(text)
  const { isEnough, ratio, nearest } = checkAccent(colour)
  if (isEnough) return undefined
  // Rounded down: a colour just below the bar must not seem to reach it.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
  return ({ look }) => look.tooLight(colour, { contrast: shown, nearest: nearest.slice(1) })
}

const notAColour =
  (text: string): Message =>
  ({ look }) =>
    look.notAColour(text)
