import { describe, expect, test } from 'vitest'
import { interview as english } from '../../src/words/english/interview.ts'
import { interview as french } from '../../src/words/french/interview.ts'
import { interviewWords } from '../../src/words/interview-words.ts'

const NO_BREAK = '\u00a0'

describe('which words', () => {
  test.each(['fr', 'fr-CA', 'FR'])('French for %s', (language) => {
    expect(interviewWords(language)).toBe(french)
  })

  test.each(['', 'en', 'en-CA', 'he', 'tlh'])('English for “%s”', (language) => {
    expect(interviewWords(language)).toBe(english)
  })
})

describe('a family of roles', () => {
  test('is its id read as words in English', () => {
    expect(english.help.confirmedBy('lived-experience')).toBe(
      'Counts only where people with lived experience took part.',
    )
  })

  test('has a name in French where we ship it', () => {
    expect(french.help.confirmedBy('lived-experience')).toBe(
      'Ne compte que si des personnes ayant un savoir expérientiel ont participé.',
    )
  })

  test('is its id in guillemets in French where we do not know it', () => {
    expect(french.help.confirmedBy('night-staff')).toContain('du groupe «\u00a0night staff\u00a0»')
  })
})

describe('one and many in French', () => {
  const cost = { all: 8, confirmed: 3, family: 'lived-experience', highest: 'Préparer' }

  test.each([
    [french.bar.open(0), '0 ouverte'],
    [french.bar.open(2), '2 ouvertes'],
    [french.window.hidden(0, 1), `1${NO_BREAK}autre ligne plus bas`],
    [french.window.hidden(2, 3), `2${NO_BREAK}autres lignes plus haut, 3 plus bas`],
    [french.finish.open(1), `1${NO_BREAK}question est ouverte.`],
    [french.finish.part(1, 2, 9).split(NO_BREAK)[0], 'C’était un domaine et deux thèmes'],
    [french.receipt.fallsAway(2), '2 questions ne sont plus posées. Leurs réponses sont gardées.'],
    [french.resume.room([]), 'personne n’a été compté'],
    [
      french.votes.spread(3, [{ level: 2, count: 2 }], 1).split(': ')[1],
      '2 au niveau 2, 1 ne sait pas.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })

  test('a must-have question that waits for somebody agrees in number', () => {
    expect(french.room.cost({ ...cost, confirmed: 1 })).toMatch(
      /ne compte que si .* la confirment\. Elle sera/,
    )
    expect(french.room.cost(cost)).toMatch(/ne comptent que si .* les confirment\. Elles seront/)
  })
})

test('the same keys in every language', () => {
  const letters = (texts: readonly string[]) => texts.map((text) => /^\S /.exec(text)?.[0])
  const asked = ({ ask }: typeof english | typeof french) =>
    letters([ask.keys.why, ask.keys.evidence, ...ask.keys.remarks, ...ask.keys.ways])
  expect(asked(french)).toEqual(asked(english))
  expect(asked(french)).not.toContain(undefined)
})
