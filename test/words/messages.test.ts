import { describe, expect, test } from 'vitest'
import { type Message, inEnglish, told } from '../../src/errors.ts'
import { messages as ENGLISH } from '../../src/words/english/messages.ts'
import { messages as FRENCH } from '../../src/words/french/messages.ts'
import type { Messages } from '../../src/words/messages.ts'
import { oddIn, withoutYaml } from '../support/french-prose.ts'
import { ANSWERS } from './bad-inputs/answers.ts'
import { PACKS } from './bad-inputs/packs.ts'
import { RESULTS } from './bad-inputs/results.ts'
import { SHAPES } from './bad-inputs/shapes.ts'
import { type Call, overheard } from './overheard.ts'

/** Parts of the catalogue that speak of what core and model refuse. */
const PARTS = [
  'advice',
  'choice',
  'earlier',
  'extension',
  'names',
  'pasteText',
  'plan',
  'questionnaire',
  'release',
  'shape',
  'sheet',
  'template',
  'translation',
] as const satisfies readonly (keyof Messages)[]

const CASES = Object.entries({ ...SHAPES, ...PACKS, ...ANSWERS, ...RESULTS })

/** Parts of a pack are named in the reader's language; what is asked for by id may be called so, too. */
const PART_NAMES = new Set(['area', 'theme', 'question', 'item', 'role', 'stage', 'id'])

const taken = ({ key, facts }: Call) => [key, ...facts]

const toldIn = (words: Messages, message: Message) => {
  const { words: heard, calls } = overheard(words)
  return { text: told(message, heard), calls }
}

/** Small words that no French sentence holds, and no id of these cases. */
const ENGLISH_WORD =
  /\b(?:the|this|that|there|is|was|are|of|nothing|says|with|which|and|expected|but|your|cannot)\b/i

/** A fact as a word of its own: "a" is not found in "was", but 14 in "14e". A figure has a comma in French. */
function wordOf(fact: string): RegExp {
  const escaped = fact.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  const inAnyLanguage = escaped.replace(/(?<=\d)\\\.(?=\d)/, '[.,]')
  const end = /\d$/.test(fact) ? '(?!\\d)' : '(?![\\p{L}\\d])'
  return new RegExp(`(?<![\\p{L}\\d])${inAnyLanguage}${end}`, 'gu')
}

const withoutFacts = (text: string, facts: readonly string[]): string =>
  facts
    .filter((fact) => /[\p{L}\d]/u.test(fact))
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, fact) => left.replace(wordOf(fact), '…'), text.replace(/\{\{.*?\}\}/g, '…'))

const holds = (text: string, fact: string) => wordOf(fact).test(text)

describe.each(CASES)('%s', (_, make) => {
  test('is told in French, with every name and figure', async () => {
    const told = await make()
    expect(told).not.toEqual([])
    for (const message of told) {
      const [ours, theirs] = [toldIn(ENGLISH, message), toldIn(FRENCH, message)]
      expect(theirs.calls.map(taken), 'the same texts with the same facts').toEqual(
        ours.calls.map(taken),
      )
      const english = ours.calls.map(({ text }) => text)
      expect(theirs.calls.filter(({ text }) => english.includes(text))).toEqual([])
      const facts = ours.calls.flatMap((call) => call.facts)
      expect(withoutFacts(theirs.text, facts)).not.toMatch(ENGLISH_WORD)
      const kept = facts.filter((fact) => !PART_NAMES.has(fact) && holds(ours.text, fact))
      expect(kept.filter((fact) => !holds(theirs.text, fact))).toEqual([])
    }
  })

  test('is told whole: no code, no fact that is missing, no space where none belongs', async () => {
    for (const message of await make())
      for (const text of [inEnglish(message), told(message, FRENCH)])
        expect(text).not.toMatch(/=>|undefined|\[object|\bNaN\b| {2}|^\s|\s$|^$/)
  })

  test('is told in French with its no-break spaces', async () => {
    for (const message of await make()) {
      const { text, calls } = toldIn(FRENCH, message)
      const facts = calls.flatMap((call) => call.facts)
      expect(oddIn(withoutYaml(withoutFacts(text, facts)))).toEqual([])
    }
  })
})

describe('every text of what core and model refuse', () => {
  const all = async () => (await Promise.all(CASES.map(([, make]) => make()))).flat()

  test('is told by one of these cases', async () => {
    const { words, calls } = overheard(ENGLISH)
    for (const message of await all()) told(message, words)
    const said = new Set(calls.map(({ key }) => key))
    const texts = PARTS.flatMap((part) => Object.keys(ENGLISH[part]).map((key) => `${part}.${key}`))
    expect(texts.filter((key) => !said.has(key))).toEqual([])
  })

  test('and so is every text that says what was expected', async () => {
    for (const words of [ENGLISH, FRENCH]) {
      const said = (await all()).map((message) => told(message, words)).join('\n')
      expect(Object.values(words.expected).filter((text) => !said.includes(text))).toEqual([])
    }
    const english = Object.values(ENGLISH.expected)
    expect(Object.values(FRENCH.expected).filter((text) => english.includes(text))).toEqual([])
  })
})
