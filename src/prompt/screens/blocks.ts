import type { Block, Foot, Give } from '../frame/fit.ts'
import { blank, type Row } from '../frame/row.ts'
import type { World } from '../world.ts'

/** What the body and the foot of a screen are put together from. */

export const block = (rows: readonly Row[], give?: Give): Block =>
  give === undefined ? { rows } : { rows, give }

export const gap: Block = { rows: [blank], give: 'blank' }

/** The gap over a list: without it the list reads on from its heading. */
export const lastGap: Block = { rows: [blank], give: 'last-blank' }

export const list = (rows: readonly Row[], scroll = 0): Block => ({ rows, scroll })

export function foot(full: readonly string[], short: readonly string[]): Foot {
  return { full, short }
}

/** Things at the foot that stand on one row. */
export function keys(...entries: string[]): string {
  return entries.join('   ')
}

export const leaveKeys = ({ words, isAlone }: World) =>
  keys(words.key.all, words.key.leave(isAlone))
