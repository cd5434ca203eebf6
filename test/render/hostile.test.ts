import { describe, expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { summary } from '../../src/render/summary.ts'
import { ENGINES } from './support/engines.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { sampleAggregate } from './support/sample-aggregate.ts'
import { sample } from './support/sample.ts'

const elementsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([tag]) => tag)

const attributesOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([a-z-]+)/gi)].map(([, name]) => name ?? ''),
  )

const BENIGN = 'and so on'
const DOCUMENTS = [sample(), sampleAggregate()]
const CASES = DOCUMENTS.flatMap((document) => HOSTILE.map((attack) => ({ document, attack })))

test.each(CASES)(
  '$attack makes no element and no attribute in the HTML ($document.kind)',
  async ({ document, attack }) => {
    const [plain, attacked] = [
      await render(hostileTo(document, BENIGN), 'html'),
      await render(hostileTo(document, attack), 'html'),
    ]
    expect(elementsOf(attacked)).toEqual(elementsOf(plain))
    expect(attributesOf(attacked)).toEqual(attributesOf(plain))
  },
)

describe.each(Object.entries(ENGINES))('the Markdown, read by %s', (_, engine) => {
  test.each(CASES)('$attack makes no element ($document.kind)', async ({ document, attack }) => {
    const html = async (text: string) => engine(await render(hostileTo(document, text), 'md'))
    expect(elementsOf(await html(attack))).toEqual(elementsOf(await html(BENIGN)))
  })
})

test.each(CASES)('$attack leaves nothing hidden in any format ($document.kind)', async (one) => {
  const document = hostileTo(one.document, one.attack)
  const options = { reports: [], next: [], colour: false, width: 80 }
  const texts = [
    await render(document, 'html'),
    await render(document, 'md'),
    (await render(document, 'csv')).slice(1).replaceAll('\r\n', '\n'),
    summary(document, options),
  ]
  for (const text of texts) expect(text).not.toMatch(HIDDEN)
})

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u

test('the HTML asks nothing of any network, whatever the document says', async () => {
  const html = await render(hostileTo(sample(), HOSTILE.join(' ')), 'html')
  const attributes = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag).join('\n')
  const targets = [
    ...attributes.matchAll(/\s(?:href|src|srcset|action|data|poster|background)="([^"]*)"/gi),
  ].map(([, to]) => to ?? '')
  expect(targets.filter((to) => !/^#[a-z0-9-]+$/.test(to))).toEqual([])
  expect(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]).not.toMatch(/@import|url\((?!#)/)
})

test('a value that is no text does not reach a template as what it is', async () => {
  const document = {
    ...sample(),
    organisation: { toHTML: () => '<b>x</b>', toString: () => '<b>x</b>' } as unknown as string,
  }
  expect(await render(document, 'html')).not.toContain('<b>')
})
