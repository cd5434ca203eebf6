import { expect, test } from 'vitest'
import { render } from '../../src/render/render.ts'
import { summary } from '../../src/render/summary.ts'
import {
  noPrimary,
  noStage,
  onlyGroups,
  peersJoined,
  sampleAggregate,
  withheldTheme,
} from './support/sample-aggregate.ts'

const CASES = {
  'many-voices': sampleAggregate(),
  'many-withheld-theme': withheldTheme(),
  'many-no-primary': noPrimary(),
  'many-only-groups': onlyGroups(),
  'many-no-stage': noStage(),
  'many-peers-joined': peersJoined(),
}

const OPTIONS = { reports: [], next: [], colour: false, width: 80 }

test.each(Object.keys(CASES) as (keyof typeof CASES)[])('%s', async (name) => {
  const document = CASES[name]
  await expect(await render(document, 'md')).toMatchFileSnapshot(`../golden/${name}.md`)
  await expect(summary(document, OPTIONS)).toMatchFileSnapshot(`../golden/${name}.txt`)
})

test('the HTML', async () => {
  const html = await render(sampleAggregate(), 'html')
  await expect(html).toMatchFileSnapshot('../golden/many-voices.html')
})

test('the JSON is the document itself', async () => {
  const document = sampleAggregate()
  expect(JSON.parse(await render(document, 'json'))).toEqual(document)
})
