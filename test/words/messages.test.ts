import { describe, expect, test } from 'vitest'
import { type Message, inEnglish, told } from '../../src/errors.ts'
import { messages as english } from '../../src/words/english/messages.ts'
import { messages as french } from '../../src/words/french/messages.ts'
import type { Messages } from '../../src/words/messages.ts'
import { ANSWERS } from './bad-inputs/answers.ts'
import { PACKS } from './bad-inputs/packs.ts'
import { RESULTS } from './bad-inputs/results.ts'
import { SHAPES } from './bad-inputs/shapes.ts'

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

type Call = { key: string; facts: string[] }

/** The words of a language, and a list of the texts that were taken of them and with which facts. */
function overheard(words: Messages): { words: Messages; calls: Call[] } {
  const calls: Call[] = []
  // A text that stands inside another one is no fact of it.
  const said = new Set<unknown>()
  const part = (name: string, texts: object) =>
    new Proxy(texts, {
      get(target, key) {
        const text: unknown = Reflect.get(target, key)
        const call: Call = { key: `${name}.${String(key)}`, facts: [] }
        calls.push(call)
        said.add(text)
        if (typeof text !== 'function') return text
        return (...given: unknown[]): unknown => {
          call.facts.push(...factsIn(given).filter((fact) => !said.has(fact)))
          const sentence: unknown = Reflect.apply(text, undefined, given)
          said.add(sentence)
          return sentence
        }
      },
    })
  const parts = Object.entries(words).map(([name, texts]) => [name, part(name, texts)])
  return { words: Object.fromEntries(parts) as Messages, calls }
}

/** What a text is told, but for the words that only choose how it is said. */
function factsIn(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (CHOOSES.has(key) ? [] : factsIn(one)))
}

const CHOOSES = new Set(['part', 'as', 'name', 'is', 'say', 'type'])
const PART_NAMES = new Set(['area', 'theme', 'question', 'item', 'role', 'stage', 'id'])

const toldIn = (words: Messages, message: Message) => {
  const { words: heard, calls } = overheard(words)
  return { text: told(message, heard), calls }
}

/** Small words that no French sentence holds, and no id of these cases. */
const ENGLISH = /\b(?:the|this|that|there|is|are|of|with|which|and|expected|but|your|cannot)\b/i

const withoutFacts = (text: string, facts: readonly string[]): string =>
  facts
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, fact) => left.replaceAll(fact, '…'), text.replace(/\{\{.*?\}\}/g, '…'))

const holds = (text: string, fact: string) =>
  text.replaceAll(',', '.').includes(fact.replaceAll(',', '.'))

describe.each(CASES)('%s', (_, make) => {
  test('is told in French, with every name and figure', async () => {
    const told = await make()
    expect(told).not.toEqual([])
    for (const message of told) {
      const [ours, theirs] = [toldIn(english, message), toldIn(french, message)]
      expect(theirs.calls, 'the same texts with the same facts').toEqual(ours.calls)
      expect(theirs.text).not.toBe(ours.text)
      const facts = ours.calls.flatMap((call) => call.facts)
      expect(withoutFacts(theirs.text, facts)).not.toMatch(ENGLISH)
      const kept = facts.filter((fact) => !PART_NAMES.has(fact) && holds(ours.text, fact))
      expect(kept.filter((fact) => !holds(theirs.text, fact))).toEqual([])
    }
  })

  test('is told whole: no code, no fact that is missing, no space where none belongs', async () => {
    for (const message of await make())
      for (const text of [inEnglish(message), told(message, french)])
        expect(text).not.toMatch(/=>|undefined|\[object|\bNaN\b| {2}|^\s|\s$|^$/)
  })

  test('is told in French with its no-break spaces', async () => {
    for (const message of await make()) {
      const { text, calls } = toldIn(french, message)
      const facts = calls.flatMap((call) => call.facts)
      expect(withoutFacts(text, facts)).not.toMatch(
        /[^\S\u00a0]:|«[^\u00a0]|[^\u00a0]»|\d %|'| [;!?]/,
      )
    }
  })
})

describe('every text of what core and model refuse', () => {
  const all = async () => (await Promise.all(CASES.map(([, make]) => make()))).flat()

  test('is told by one of these cases', async () => {
    const { words, calls } = overheard(english)
    for (const message of await all()) told(message, words)
    const said = new Set(calls.map(({ key }) => key))
    const texts = PARTS.flatMap((part) => Object.keys(english[part]).map((key) => `${part}.${key}`))
    expect(texts.filter((key) => !said.has(key))).toEqual([])
  })

  test('and so is every text that says what was expected', async () => {
    for (const words of [english, french]) {
      const said = (await all()).map((message) => told(message, words)).join('\n')
      expect(Object.values(words.expected).filter((text) => !said.includes(text))).toEqual([])
    }
  })
})
