import { visibleLine } from '../../visible.ts'
import { char, type Key, type KeyName, press } from '../machine/key.ts'
import type { Layer } from '../machine/layer.ts'
import type { Text } from '../machine/text.ts'
import type { World } from '../world.ts'
import type { Speaking } from './speaking.ts'

/** What a typed line stands for: keys and pasted text for the machine, or something to be said again. */
export type Heard = { does?: readonly Input[]; says?: readonly string[] }

export type Input = Key | { pasted: string }

/** A line that was typed on a layer: `line` without the spaces around it, `typed` with them. */
export type Listening<L extends Layer = Layer> = Speaking & {
  layer: L
  line: string
  typed: string
}

export const ENTER = press('enter')

/** Takes out what stood in a line of text. */
export const ANEW: readonly Key[] = [press('end'), press('lineback')]

/** Esc, and where something was typed: Drop it. */
export const DROP: Heard = { does: [press('escape')] }

export function does(...keys: Input[]): Heard {
  return { does: keys }
}

export function says(...texts: string[]): Heard {
  return { says: texts }
}

/** @param fitting one of the sentences in `linearSlip` */
export function slip({ world, line }: Pick<Listening, 'world' | 'line'>, fitting: string): Heard {
  return says(world.words.linearSlip.notFitting(visibleLine(line), fitting))
}

export const isYes = ({ world, line }: Pick<Listening, 'world' | 'line'>) =>
  yesIn(world).includes(line.toLowerCase())

/** The English word does it everywhere, beside the one in the language of the interview. */
export const yesIn = ({ words }: World) => ['yes', words.linearPrompt.yes]

/** Case and full-width forms make no difference to a command. */
export function commandIn(line: string): string {
  return line.normalize('NFKC').toLowerCase()
}

export function times(count: number, name: Exclude<KeyName, 'char'>): Key[] {
  return Array.from({ length: Math.max(0, count) }, () => press(name))
}

/** One more line of a text that is written over several. */
export function addLine({ value }: Text, typed: string): Heard {
  return does({ pasted: `${value === '' ? '' : '\n'}${typed}` })
}

/** A list that is answered by a number. */
export function numbered(listening: Listening, count: number): Heard {
  const { world, line } = listening
  const command = commandIn(line)
  if (command === 'q' || command === 'b') return does(char(command))
  const number = /^\d+$/.test(command) ? Number(command) : 0
  if (number < 1 || number > count) return slip(listening, world.words.linearSlip.choice(count))
  return does(...times(count, 'up'), ...times(number - 1, 'down'), ENTER)
}
