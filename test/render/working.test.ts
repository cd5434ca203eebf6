import { describe, expect, test } from 'vitest'
import { render } from '../../src/commands/render-report.ts'
import { explain } from '../../src/core/explain/explain.ts'
import { workingOf } from '../../src/core/working.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { toReport } from '../../src/render/to-report.ts'
import { sensitivityView } from '../../src/render/view/sensitivity-view.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { type SampleOptions, allAt, sample } from './support/sample.ts'

const document = sample()
const page = await render(document, 'html')

/** The statements of every unfolding, in the order of the page. */
const unfolded = [...page.matchAll(/<details class="unfold">([\s\S]*?)<\/details>/g)].map(
  ([, inside = '']) =>
    [...inside.replace(/<summary>[\s\S]*?<\/summary>/, '').matchAll(/<(?:p|li)>([^<]+)/g)].map(
      ([, text = '']) => plain(text),
    ),
)

const statements = (id: string): string[] => {
  const flat = ({ text, because }: ReturnType<typeof explain>): string[] => [
    text,
    ...because.flatMap(flat),
  ]
  return flat(explain(document, id))
}

function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w+);/g, (_, name: string) => named[name] ?? '')
}

describe('the page unfolds what explain prints', () => {
  const shown = document.areas.flatMap(({ themes }) =>
    themes.flatMap(({ items }) =>
      items.filter(({ state }) => state !== 'hidden').map(({ id }) => id),
    ),
  )
  const ids = [
    'stage',
    'overall',
    ...document.areas.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)]),
    ...shown,
    ...document.actions.map(({ id }) => id),
  ]

  test.each(ids)('of %s, in the same words and fractions', (id) => {
    expect(unfolded).toContainEqual(statements(id))
  })

  test('and of nothing else', () => {
    expect(unfolded).toHaveLength(ids.length)
  })
})

test('on paper all of them follow one another at the end', () => {
  const [derivations = ''] =
    /<section class="part sheet derivations"[\s\S]*<\/section>/.exec(page) ?? []
  for (const id of ['stage', 'ground', 'pay', 'do-pay-level'])
    expect(plain(derivations)).toContain(statements(id)[0])
})

describe('data in the page', () => {
  const dataIn = (html: string) =>
    /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''

  test.each(HOSTILE)('%j cannot end its element', async (attack) => {
    const data = dataIn(await render(hostileTo(sample(), attack), 'html'))
    expect(data).not.toContain('<')
    expect(JSON.parse(data)).toHaveProperty('trial')
  })

  test('is there only where there is something to tick', async () => {
    const none = sample({ answers: allAt(4) })
    expect(none.actions).toEqual([])
    expect(await render(none, 'html')).not.toContain('<script')
  })
})

describe('what the weights do', () => {
  const findingOf = (options: SampleOptions) => {
    const result = sample(options)
    return sensitivityView(toReport(result, { working: workingOf(result) }))
  }
  const rowsOf = (changed: Assessment) =>
    sensitivityView(toReport(changed, { working: workingOf(changed) }))?.rows ?? []

  test('the finding comes first, in words', () => {
    expect(findingOf({})?.finding).toMatch(/^No single weight, halved or raised by half, changes/)
  })

  test('a weight that would change the stage is named', () => {
    // Roles and Pay make Ground (25 + 75) / 2 = 50, which is just enough for Starting.
    const pay = { 'pay-level': 2, 'pay-check': 3, 'pay-more': 4 }
    const roles = { 'role-text': 2, 'role-talk': 0, 'role-rule': 0, 'role-view': 2 }
    const view = findingOf({ answers: allAt(4, { ...roles, ...pay }) })
    expect(view?.finding).toMatch(
      /^Eight single weights, halved or raised by half, would change the stage: Roles, Having role text, Having role talk and five more\. /,
    )
    expect(view?.rows[0]).toEqual({
      weight: 'Roles',
      factor: 'raised by half',
      stage: 'Preparing',
      actions: 'as now',
    })
  })

  test('a part of the questions claims no stage', () => {
    expect(findingOf({ scope: { complete: false, quick: true } })?.finding).toMatch(/^No stage/)
  })

  test('the first actions stand by the numbers that they have in the report', () => {
    const [row] = rowsOf(document)
    expect(row).toEqual({
      weight: 'Having role talk',
      factor: 'raised by half',
      stage: 'as now',
      actions: '1, 2, 3, 6, 4',
    })
  })
})
