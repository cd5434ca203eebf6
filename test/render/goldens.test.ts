import { expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { sample } from './support/sample.ts'

const CASES = {
  sample: sample(),
  'sample-no-peer-worker': sample({ participants: { clinician: 4 } }),
  'sample-quick': sample({ scope: { complete: false, quick: true } }),
  'sample-no-stage': sample({ answers: { 'role-text': 2 } }),
}

test.each(Object.keys(CASES) as (keyof typeof CASES)[])('the Markdown of %s', async (name) => {
  await expect(await render(CASES[name], 'md')).toMatchFileSnapshot(`../golden/${name}.md`)
})

test.each(['board', 'team'] as const)('the Markdown for the %s', async (audience) => {
  const text = await render(sample(), 'md', { audience })
  await expect(text).toMatchFileSnapshot(`../golden/sample-${audience}.md`)
})

test('the HTML', async () => {
  await expect(pageOf(await render(sample(), 'html'))).toMatchFileSnapshot('../golden/sample.html')
})

test('the HTML for the board', async () => {
  const html = await render(sample(), 'html', { audience: 'board' })
  await expect(pageOf(html)).toMatchFileSnapshot('../golden/sample-board.html')
})

/** Without the code of the script, which has tests of its own, and the hash that changes with it. */
const pageOf = (html: string): string =>
  html
    .replace(/<script>[\s\S]*?<\/script>/, '<script>(the script)</script>')
    .replace(/script-src 'sha256-[^']*'/, "script-src 'sha256-(of the script)'")

test('the JSON is the document itself, whoever reads it', async () => {
  const document = sample()
  const text = await render(document, 'json', { audience: 'board' })
  expect(JSON.parse(text)).toEqual(document)
  expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`)
})
