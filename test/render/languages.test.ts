import { describe, expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { formDocument } from '../../src/core/form-document.ts'
import { renderForm } from '../../src/render/form.ts'
import { documentWords, documentWordsOfMany } from '../../src/words/document-words.ts'
import { documents as english } from '../../src/words/english/documents.ts'
import { ofManyWords as englishOfMany } from '../../src/words/english/documents/of-many-words.ts'
import { documents as french } from '../../src/words/french/documents.ts'
import { ofManyWords as frenchOfMany } from '../../src/words/french/documents/of-many-words.ts'
import { reasonWords } from '../../src/words/reason-words.ts'
import { leavesOf } from '../support/catalogue.ts'
import { formDataIn } from '../support/form-data.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'

const pack = await smallPackIn('fr')
const result = answeredIn(pack)

/** Every text of a catalogue, and the code of every function, by its place. */
const textsIn = (words: object) =>
  leavesOf(words).map(([place, value]): [string, string] => [place, String(value)])

const FRENCH = textsIn({ ...french, ofMany: frenchOfMany, reason: reasonWords('fr') })
const ENGLISH = new Map(textsIn({ ...english, ofMany: englishOfMany, reason: reasonWords('en') }))

/** The same in both languages, looked at one by one. */
const ALIKE = new Set([
  '(doi )',
  'Action',
  'Actions',
  'Date',
  'Dates',
  'Effort',
  'Note',
  'Page',
  'Plan',
  'Points',
  'Question',
  'Questionnaire',
  'Questions',
  'Score',
  'Sources',
  'critical',
  'doi',
  'instrument',
  'instruments',
  'readiness',
])

describe('the French words', () => {
  test.each(['', 'en', 'en-CA', 'he', 'tlh'])('are not those for “%s”', (language) => {
    expect(documentWords(language)).toBe(english)
  })

  test.each(['fr', 'fr-CA', 'FR'])('are those for %s', (language) => {
    expect(documentWords(language)).toBe(french)
  })

  test.each(['en', 'fr'])(
    'say of many voices in %s what they say of one, but for what was put in other words',
    (language) => {
      const one = new Map(textsIn(documentWords(language)))
      const many = new Map(textsIn(documentWordsOfMany(language)))
      const other = textsIn(language === 'fr' ? frenchOfMany : englishOfMany)
      const changed = [...many].filter(([place, text]) => one.get(place) !== text)
      const places = other.map(([place]) => place)
      expect(places).toEqual(expect.arrayContaining(changed.map(([place]) => place)))
      expect(other.map(([place]) => [place, many.get(place)])).toEqual(other)
      expect(places).toEqual(textsIn(englishOfMany).map(([place]) => place))
    },
  )

  test('hold no English sentence that was left behind', () => {
    const same = FRENCH.filter(([place, text]) => ENGLISH.get(place) === text)
    const left = same.filter(([, text]) => {
      const words = textIn(text).replace(/\$?\{[^}]*\}/g, '')
      return /[a-z]{2}/i.test(words) && !ALIKE.has(words.trim())
    })
    expect(left.map(([place]) => place)).toEqual([])
  })

  test('fill the same gaps as the English ones', () => {
    const gaps = (text = '') => [...new Set(text.match(/(?<!\$)\{\w+\}/g))].sort()
    for (const [place, text] of FRENCH.filter(([, one]) => !isCode(one))) {
      expect([place, gaps(text)]).toEqual([place, gaps(ENGLISH.get(place))])
    }
  })

  test('claim nothing', () => {
    const all = FRENCH.map(([, text]) => text).join('\n')
    expect(all).not.toMatch(/certifi|conforme|significati|échou|mauvais|pour ?cent\b|maturité/i)
  })
})

const isCode = (text: string) => text.includes('=>') || text.startsWith('function')

/** What a function says, without its code: its texts in quotes. */
const textIn = (text: string): string =>
  isCode(text)
    ? [...text.matchAll(/'([^']*)'|`([^`]*)`/g)]
        .map(([, plain = '', filled = '']) => plain + filled)
        .join(' ')
    : text

describe('dates, numbers and lists', () => {
  test.each([
    ['2026-03-01', '1er mars 2026', '1er mars 2026'],
    ['2026-08-21', '21 août 2026', '21 août 2026'],
    ['2025-12-02', '2 décembre 2025', '2 déc. 2025'],
  ])('%s', (date, long, short) => {
    expect(french.common.date(date)).toBe(long)
    expect(french.summary.date(date)).toBe(short)
  })

  test('count in words with their gender, and nothing in the singular', () => {
    expect(
      french.headline
        .partial(1, 14)
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/^Une question sur 14 a été posée\./)
    expect(french.theme.themes(0)).toBe('Aucun thème')
    expect(french.theme.excluded(3)).toBe('Trois questions ne s’appliquent pas')
    expect(french.action.furtherActions(13)).toBe('Et 13\u00a0autres actions, dans le registre.')
  })

  test('a score has a decimal comma wherever it is shown, and none in data', async () => {
    const [area, ...others] = result.areas
    if (!area) throw new Error('the small pack has areas')
    const document = { ...result, areas: [{ ...area, score: 49.94, display: '49.9' }, ...others] }
    const text = await render(document, 'md')
    expect(text).toContain('49,9')
    expect(text).not.toContain('49.9')
    expect(await render(document, 'html')).toContain('49,9')
    expect(await render(document, 'csv')).toMatch(/,49\.9\d?,/)
    expect(await render(document, 'csv')).not.toMatch(/49,9|NaN/)
  })
})

describe('a pack in French', () => {
  test('is reported in French', async () => {
    await expect(await render(result, 'md')).toMatchFileSnapshot('../golden/french.md')
  })

  test('says that nobody has reviewed it, and what is in English is marked as that', async () => {
    const html = await render(result, 'html')
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('n’a pas été relue')
  })

  test('is asked in French, and says on its first screen that nobody has reviewed it', async () => {
    const document = formDocument(pack, { scope: { complete: true }, withNotes: true })
    const html = renderForm(document)
    const data = formDataIn(html)
    expect(data.words).toEqual(french.form)
    expect(data.notice).toMatch(/^Cette traduction .* n’a pas été relue/)
    const readable = html
      .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
      .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
      .replace(/sha256-[A-Za-z0-9+/=]{44}/g, 'sha256-')
      .replace(/(?<=id="data">).*?(?=<\/script>)/, (text) =>
        JSON.stringify(JSON.parse(text), null, 2),
      )
    await expect(readable).toMatchFileSnapshot('../golden/french-form.html')
  })

  test('once it is reviewed, nothing is said of that', async () => {
    const reviewed = {
      ...pack,
      questionnaire: { ...pack.questionnaire, translation: { from: 'en', reviewed: true } },
    }
    expect(await render(answeredIn(reviewed), 'html')).not.toContain('relue par')
    const form = formDocument(reviewed, { scope: { complete: true }, withNotes: true })
    expect(formDataIn(renderForm(form)).notice).toBeUndefined()
  })
})
