import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { readingGrade } from '../../src/commands/reading-grade.ts'
import { formDocument } from '../../src/core/form-document.ts'
import { renderForm } from '../../src/render/form.ts'
import { isFromRight } from '../../src/words/language.ts'
import { formWords } from '../../src/words/english/documents/form-words.ts'
import { visible } from '../../src/visible.ts'
import { area, pack, theme } from '../support/builders.ts'
import { formDataIn } from '../support/form-data.ts'
import { HOSTILE, hostileForm } from './support/hostile.ts'

const PACK = pack([
  area('one', [
    theme('a', [
      { id: 'role-text', promptFor: { 'peer-worker': 'Do you have it?' }, why: 'It helps.' },
      { id: 'role-talk', showWhen: { item: 'role-text', atLeast: 1 } },
    ]),
  ]),
])

const DOCUMENT = formDocument(PACK, {
  scope: { complete: true },
  withNotes: false,
  organisation: 'Harbour',
  wave: 'spring',
})

const HTML = renderForm(DOCUMENT)

/** The page without its script and styles, which have tests of their own. */
const withoutCode = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replace(/sha256-[A-Za-z0-9+/=]{44}/g, 'sha256-')

const DATA = /(?<=id="data">).*?(?=<\/script>)/

test('the page', async () => {
  const readable = withoutCode(HTML).replace(DATA, (data) =>
    JSON.stringify(JSON.parse(data), null, 2),
  )
  await expect(readable).toMatchFileSnapshot('../golden/form.html')
})

describe('the policy', () => {
  const styles = /<style>([\s\S]*?)<\/style>/.exec(HTML)?.[1] ?? ''
  const script = /<script>([\s\S]*?)<\/script>/.exec(HTML)?.[1] ?? ''
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  test('allows this very script and style sheet, and no request to anywhere', () => {
    expect(HTML).toContain(
      `content="default-src 'none'; style-src ${hash(styles)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'"`,
    )
  })

  test('has nothing to forbid: no address leads out of the page', () => {
    expect(styles).not.toMatch(/@import|url\(/)
    expect(HTML).not.toMatch(/\s(?:src|href|action)=/)
    expect(script).not.toMatch(/fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|https?:/)
  })
})

describe('hostile texts', () => {
  const elementsOf = (html: string) =>
    [
      ...withoutCode(html)
        .replace(DATA, '')
        .matchAll(/<\/?[a-z!][^\s>]*/gi),
    ].map(([tag]) => tag)

  test.each(HOSTILE)('%j makes no element, and arrives as the text that it is', (attack) => {
    const html = renderForm(hostileForm(DOCUMENT, attack))
    expect(elementsOf(html)).toEqual(elementsOf(HTML))
    expect(DATA.exec(html)?.[0]).not.toContain('<')
    expect(formDataIn(html).pack.title).toBe(visible(`Small pack ${attack}`))
  })
})

describe('the script', () => {
  test('cannot score: nothing that computes a figure is in it', async () => {
    const { metafile } = await build({
      entryPoints: ['src/page/form.ts'],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
    })
    const inside = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      ),
    )
    const core = inside.filter((file) => file.startsWith('src/core/'))
    expect(core.sort()).toEqual([
      'src/core/answer.ts',
      'src/core/pack.ts',
      'src/core/paste-text.ts',
      'src/core/paste-text/checksum.ts',
      'src/core/paste-text/pack-label.ts',
      'src/core/paste-text/sections.ts',
      'src/core/paste-text/words.ts',
      'src/core/prompt-for.ts',
      'src/core/visibility.ts',
    ])
    expect(inside.filter((file) => !file.startsWith('src/page/') && !core.includes(file))).toEqual(
      [],
    )
    expect(HTML).not.toMatch(/\bscore[sd]?\s*[:(=]|\bdisplay:\s*["`]/)
  })

  test('has no words of its own: those come from the catalogue', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(HTML)?.[1] ?? ''
    const sentences = [...script.matchAll(/(["`])((?:(?!\1)[^\\\n])*)\1/g)]
      .map(([, , text = '']) => text)
      .filter((text) => /^[A-Z][a-z]+ [a-z]+/.test(text))
    expect(sentences).toEqual([])
  })
})

describe('the words', () => {
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn)

  test('never judge, praise or frighten', () => {
    for (const text of textsIn(formWords)) {
      expect(text).not.toMatch(
        /invalid|illegal|fail|error|required|submit|respondent|user\b|!|%|certified|compliant|benchmark|maturity|accurate|bias|poor/i,
      )
    }
  })

  test('can be read by most people', () => {
    const consent = textsIn([formWords.welcome, formWords.who]).join(' ')
    expect(readingGrade(consent)).toBeLessThan(9)
  })
})

test.each([
  ['en', false],
  ['ar', true],
  ['fa-AF', true],
  ['HE', true],
  ['ur', true],
  ['arn', false],
])('is %s written from right to left? %s', (language, answer) => {
  expect(isFromRight(language)).toBe(answer)
})
