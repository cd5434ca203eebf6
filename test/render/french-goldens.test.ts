import { describe, expect, test } from 'vitest'
import { compareResults } from '../../src/core/compare/compare.ts'
import { cheapestPath } from '../../src/core/path/cheapest-path.ts'
import { planOf } from '../../src/core/plan/plan-of.ts'
import { comparisonText } from '../../src/render/comparison/text-comparison.ts'
import { pathText } from '../../src/render/plan/path-text.ts'
import { renderPlan } from '../../src/render/plan/render-plan.ts'
import { render } from '../../src/commands/render-report.ts'
import { renderComparison } from '../../src/render/render-comparison.ts'
import { renderStepSummary } from '../../src/render/step-summary.ts'
import { summary } from '../../src/render/summary.ts'
import { documentWords } from '../../src/words/document-words.ts'
import { englishIn } from '../support/catalogue-texts.ts'
import { oddIn, proseOfHtml, proseOfMarkdown } from '../support/french-prose.ts'
import { answeredIn, smallPackIn } from '../support/translated.ts'
import { frenchMany } from './support/french-many.ts'
import {
  noPrimary,
  noStage,
  onlyGroups,
  peersJoined,
  sampleAggregate,
  withheldTheme,
} from './support/sample-aggregate.ts'

const TERMINAL = { reports: [], next: [], colour: false, width: 80 }

const many = await frenchMany()
const one = answeredIn(await smallPackIn('fr'))
const later = { ...one, date: '2027-03-01' }
const comparison = compareResults([one, later], { toolVersion: '0.1.0' })
const ofMany = compareResults([many, { ...many, date: '2027-11-01', wave: '2027-automne' }], {
  toolVersion: '0.1.0',
})
const path = cheapestPath(one, { to: 'starting' })
const plan = planOf(one)

/** The code of a script has tests of its own, and its hash changes with it. */
const withoutScript = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script>[\s\S]*?<\/script>/, '')
    .replace(/sha256-[\w+/=]{44}/g, 'sha256-')

describe('many voices in French', () => {
  test('Markdown', async () => {
    await expect(await render(many, 'md')).toMatchFileSnapshot('../golden/french-many.md')
  })

  test('HTML', async () => {
    const html = withoutScript(await render(many, 'html'))
    await expect(html).toMatchFileSnapshot('../golden/french-many.html')
  })

  test('at a terminal', async () => {
    await expect(summary(many, TERMINAL)).toMatchFileSnapshot('../golden/french-many.txt')
  })

  test('the badge', async () => {
    await expect(await render(many, 'badge')).toMatchFileSnapshot('../golden/french-many-badge.svg')
  })

  test('JUnit', async () => {
    await expect(await render(many, 'junit')).toMatchFileSnapshot('../golden/french-many-junit.xml')
  })

  test('what the result itself says of a gap and of a theme that is withheld', async () => {
    expect(many.blocks.map(({ title }) => title)).toEqual([
      'Pair aidant ou paire aidante',
      'Membre du personnel clinique ou d’intervention',
      'Direction, rôles réunis',
      'Ressources humaines ou formation, en groupe',
    ])
    expect(many.perspectives.gaps[0]?.words).toMatchInlineSnapshot(
      `"Clarté du rôle : Pair aidant ou paire aidante (6 personnes), 31 sur 100; Direction, rôles réunis (6 personnes), 67 sur 100. L’écart est de 35 points (intervalle de confiance à 95 % : de 20 à 50). Prenez une personne de chaque groupe : dans presque toutes ces paires, celle du groupe « Direction, rôles réunis » a donné le score le plus haut et celle du groupe « Pair aidant ou paire aidante » le plus bas; les scores égaux comptent pour moitié. Les deux groupes ont répondu au sujet du même organisme; les chiffres montrent qu’il paraît différent selon l’endroit où l’on se trouve, et non qui a raison."`,
    )
    expect(documentWords('fr').release.withheld(5)).toMatch(/^Moins de 5 personnes, ou personne, /)
  })
})

const TEXTS: Record<string, () => Promise<string>> = {
  'many voices, Markdown': async () => proseOfMarkdown(await render(many, 'md')),
  'many voices, HTML': async () => proseOfHtml(await render(many, 'html')),
  'many voices for the board': async () =>
    proseOfHtml(await render(many, 'html', { audience: 'board' })),
  'many voices at a terminal': async () => summary(many, TERMINAL),
  'many voices, badge': async () => proseOfHtml(await render(many, 'badge')),
  'many voices in a CI step': async () => proseOfMarkdown(renderStepSummary(many, [])),
  'one voice, Markdown': async () => proseOfMarkdown(await render(one, 'md')),
  'one voice, HTML': async () => proseOfHtml(await render(one, 'html')),
  'one voice for the team': async () =>
    proseOfHtml(await render(one, 'html', { audience: 'team' })),
  'one voice at a terminal': async () => summary(one, TERMINAL),
  'one voice in a CI step': async () => proseOfMarkdown(renderStepSummary(one, [])),
  'a comparison, Markdown': async () => proseOfMarkdown(await renderComparison(comparison, 'md')),
  'a comparison, HTML': async () => proseOfHtml(await renderComparison(comparison, 'html')),
  'a comparison at a terminal': async () => comparisonText(comparison, TERMINAL),
  'a comparison of many, Markdown': async () =>
    proseOfMarkdown(await renderComparison(ofMany, 'md')),
  'a comparison of many, HTML': async () => proseOfHtml(await renderComparison(ofMany, 'html')),
  'a plan, Markdown': async () => proseOfMarkdown(String(await renderPlan(plan, 'md'))),
  'a plan, HTML': async () => proseOfHtml(String(await renderPlan(plan, 'html'))),
  'a path at a terminal': async () => pathText(path, documentWords('fr'), TERMINAL),
}

/** Works keep the language that they are in. */
const CITED = JSON.stringify(many.pack.sources)

describe('every French text is set as in Canada, and nothing in it is English', () => {
  test.each(Object.entries(TEXTS))('%s', async (_, textOf) => {
    const prose = await textOf()
    expect(prose.length).toBeGreaterThan(10)
    expect(oddIn(prose)).toEqual([])
    expect(englishIn(prose, CITED)).toEqual([])
  })
})

/** Results with English titles: what the program says around them is French all the same. */
const RARE = { withheldTheme, noPrimary, onlyGroups, noStage, peersJoined, sampleAggregate }

test.each(Object.entries(RARE))('what is rare is French too: %s', async (_, made) => {
  const document = made()
  const told = { ...document, pack: { ...document.pack, language: 'fr' } }
  const facts = JSON.stringify(document)
  const texts = [
    proseOfMarkdown(await render(told, 'md')),
    proseOfHtml(await render(told, 'html')),
    summary(told, TERMINAL),
  ]
  for (const text of texts) {
    const prose = document.actions.reduce((rest, { reason }) => rest.replaceAll(reason, ''), text)
    expect(oddIn(prose)).toEqual([])
    expect(englishIn(prose, facts)).toEqual([])
  }
})

test('an English report is found out', async () => {
  const english = await render({ ...many, pack: { ...many.pack, language: 'en' } }, 'md')
  const prose = proseOfMarkdown(english)
  expect(englishIn(prose).length).toBeGreaterThan(50)
  expect(oddIn(prose).length).toBeGreaterThan(50)
})
