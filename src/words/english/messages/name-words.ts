import type { PackPart } from '../../../model/pack-part.ts'
import { didYouMean } from './hint-words.ts'

/** A name that is not known where it stands; where few are, all of them are told. */
type Unknown = { part: PackPart; id: string; near: string | undefined; known?: readonly string[] }

const NOUNS: Record<PackPart, string> = {
  area: 'area',
  theme: 'theme',
  item: 'item',
  action: 'action',
  source: 'source',
  role: 'role',
  'role-family': 'role family',
  stage: 'stage',
}

const unknown = ({ part, id, near, known = [] }: Unknown) =>
  `there is no ${NOUNS[part]} ${id}.${didYouMean(near) || (known.length > 0 ? ` The ${NOUNS[part]}s are ${known.join(', ')}.` : '')}`

export const nameWords = {
  unknown,
  unknownIn: (option: string, name: Unknown) => `${option}: ${unknown(name)}`,
  twice: (part: PackPart, id: string) => `two ${NOUNS[part]}s have the id ${id}; ids are unique`,
  unknownSchema: (name: string, near: string | undefined, known: readonly string[]) =>
    `there is no schema ${name}.${didYouMean(near)} The schemas are ${known.join(', ')}`,
  nothingCalled: (id: string, near: string | undefined) =>
    `this result holds nothing called ${id}.${didYouMean(near)} Try stage, overall, or the id of an area, theme, question or action`,
}
