import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { escapeMarkdown } from '../../src/render/text/markdown.ts'
import { printable } from '../../src/render/text/printable.ts'
import { ENGINES } from './support/engines.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { sample } from './support/sample.ts'

type Engine = (markdown: string) => string

/** What a reader sees of Markdown: the text of the HTML that an engine makes of it. */
function seen(markdown: string, engine: Engine): string {
  return engine(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

const tagsOf = (markdown: string, engine: Engine): string[] =>
  [...engine(markdown).matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag ?? '')

describe.each(Object.entries(ENGINES))('read by %s', (_, engine) => {
  test.each([
    '# not a heading',
    '- not a list',
    '1. not a list',
    '(a) not a list',
    'iv) not a list',
    '> not a quotation',
    '***',
    '---',
    '===',
    '```js',
    '<script>alert(1)</script>',
    '![beacon](https://example.org/x.png)',
    '[link](javascript:alert(1))',
    'see https://example.org and www.example.org',
    'me@example.org @someone #12',
    'a | b | c',
    'a &amp; b &#60; c',
    '$x$ ~gone~ ^up^ H~2~O',
    ':tada: -- ... {#id .class}',
    'back\\slash \\[ \\*',
    '<!-- gone -->',
    '_a_ *b* **c** `d`',
  ])('%s reads as itself', (text) => {
    expect(seen(escapeMarkdown(text), engine)).toBe(text)
    expect(tagsOf(escapeMarkdown(text), engine)).toEqual(['p'])
  })

  test('any text at all reads as itself and makes no element', () => {
    const piece = fc.constantFrom(
      ...'\\`*_{}[]<>|~^$@#&:.=%!+-() ab1',
      '](javascript:',
      '<b>',
      '&amp;',
      'http://',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `x${pieces.join('')}`
        expect(tagsOf(escapeMarkdown(text), engine)).toEqual(['p'])
        expect(seen(escapeMarkdown(text), engine).replace(/\s+/g, ' ')).toBe(
          text.replace(/\s+/g, ' ').trim(),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test.each(HOSTILE)('the report says every text as it is: %j', async (attack) => {
    const document = hostileTo(sample(), attack)
    const text = seen(await render(document, 'md'), engine).replace(/\s+/g, ' ')
    const shown = String(printable(attack)).replace(/\s+/g, ' ').trim()
    expect(text).toContain(`Harbour Community Mental Health ${shown}`)
    expect(text.split(shown).length).toBeGreaterThan(50)
  })
})

test('line ends and tabs become single spaces, so nothing starts a line of its own', () => {
  expect(escapeMarkdown('a\n\n# b\n\tc')).toBe('a \\# b c')
})

test('plain words stay plain', () => {
  const text = 'Peer-led supervision (in paid time), 2.5 hours a month: agreed.'
  expect(escapeMarkdown(text)).toBe(text)
})
