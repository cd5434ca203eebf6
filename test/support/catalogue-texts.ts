import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * What the words of documents say in a language, as it stands in their sources: every text between gaps,
 * also of functions and their helpers.
 */
function documentTexts(language: 'english' | 'french'): ReadonlySet<string> {
  const folder = path.join('src', 'words', language)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(interview|messages|help)\b/.test(file),
  )
  return new Set(files.flatMap((file) => textsIn(readFileSync(path.join(folder, file), 'utf8'))))
}

function textsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$|^.* from '.*'$/gm, '')
  const quoted = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)]
  return quoted
    .flatMap(([, single, double, filled]) =>
      (single ?? double ?? filled ?? '').split(/\$?\{[^{}]*\}|\n/),
    )
    .map((text) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((text) => /^[^$`{}=]*$/.test(text) && /\p{L}{2}/u.test(text))
}

const FRENCH = documentTexts('french')
/** What English alone says. */
export const ENGLISH = [...documentTexts('english')].filter(
  (text) => !FRENCH.has(text) && text.length > 3,
)

/** Words of French too, or of names and ids that the texts here hold. */
const ALIKE = new Set(['actions', 'change', 'questions', 'score', 'small', 'stage', 'Usage'])

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What of the English catalogue stands in a text that should be French. */
export const englishIn = (said: string): string[] =>
  ENGLISH.filter(
    (text) =>
      !ALIKE.has(text) &&
      said.includes(text) &&
      new RegExp(`(?<![\\p{L}\\d-])${escaped(text)}(?![\\p{L}\\d-])`, 'u').test(said),
  )
