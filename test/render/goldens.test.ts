import { expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
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

test('the HTML', async () => {
  await expect(await render(sample(), 'html')).toMatchFileSnapshot('../golden/sample.html')
})

test('the JSON is the document itself', async () => {
  const document = sample()
  const text = await render(document, 'json')
  expect(JSON.parse(text)).toEqual(document)
  expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`)
})
