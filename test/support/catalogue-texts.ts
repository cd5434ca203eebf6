import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { literalsIn } from './literals.ts'

/** Where a text stands in the sources of the catalogue, below the folder of its language. */
export type Text = { file: string; text: string }

/**
 * What the catalogue says in a language, as it stands in its sources: every string, also of functions and
 * their helpers.
 */
export function textsOf(language: 'english' | 'french'): Text[] {
  const folder = path.resolve(import.meta.dirname, '../../src/words', language)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      literalsIn(readFileSync(path.join(folder, file), 'utf8')).map((text) => ({ file, text })),
    )
}

/**
 * Of what is said in the language of a questionnaire, the pieces that nothing is put into. Messages and help
 * are in the language of the machine.
 */
const piecesOf = (language: 'english' | 'french'): ReadonlySet<string> =>
  new Set(
    textsOf(language)
      .filter(({ file }) => !/^(?:messages|help)\b/.test(file))
      .flatMap(({ text }) => text.split(/\{\w+\}|\n/))
      .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')),
  )

/** Words of French too, or of names and ids that tests hold. */
const ALIKE = new Set(['actions', 'change', 'questions', 'score', 'small', 'stage'])

const FRENCH = piecesOf('french')
/** What English alone says. */
const ENGLISH = [...piecesOf('english')].filter(
  (piece) => piece.length > 3 && !FRENCH.has(piece) && !ALIKE.has(piece),
)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What of the English catalogue stands in a text that should be French, as words of their own and not as
 * the name of a file.
 *
 * @param facts what the text was told, and may say in English
 */
export const englishIn = (said: string, facts = ''): string[] =>
  ENGLISH.filter(
    (piece) =>
      said.includes(piece) &&
      !facts.includes(piece) &&
      new RegExp(`(?<![\\p{L}\\d-])${escaped(piece)}(?![\\p{L}\\d-]|[./]\\p{L})`, 'u').test(said),
  )
