import { describe, expect, test } from 'vitest'
import { currentEvidence } from '../../src/core/current-evidence.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { render } from '../../src/render/render.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { sample } from './support/sample.ts'

/** The procedure of role-talk has run out; with its agreement gone too, nothing dated stands. */
const LATER = '2027-03-02'

const markdown = (document: Assessment, asOf?: string) =>
  render(document, 'md', { evidence: currentEvidence(document, asOf) })

/** One part of a Markdown report. */
const part = (text: string, title: string) =>
  new RegExp(`^## ${title}\\n[\\s\\S]*?(?=^## )`, 'm').exec(text)?.[0] ?? ''

describe('evidence that ages', () => {
  test('is told with the figures, the pieces and the rule', async () => {
    const text = await markdown(sample(), LATER)
    expect(part(text, 'Evidence that ages')).toMatchInlineSnapshot(`
      "## Evidence that ages

      ### On paper, and on current evidence

      | Area and theme | On paper | On current evidence |
      | :--- | ---: | ---: |
      | **Ground** | 50 | 46 |
      | Roles | 50 | 42 |

      ### Two pieces of evidence had run out by 2 March 2027

      | Evidence | Question | Expired |
      | :--- | :--- | :--- |
      | Procedure, version 2 | Having role talk | 1 March 2026 |
      | Agreement | Having role talk | 1 March 2027 |

      "
    `)
    expect(text).toContain(
      'Ground is at 50 on paper, at 46 on current evidence: one answer rests on evidence that had run out by 2 March 2027.',
    )
    expect(text.match(/“On current evidence” counts an answer as level 0/g)).toHaveLength(1)
  })

  test('while one piece stands the score does too', async () => {
    const text = await markdown(sample())
    expect(text).toContain('One piece of evidence had run out by 1 November 2026')
    expect(text).not.toMatch(/on paper, at|On current evidence/)
  })

  test('of which nothing has run out, nothing is said', async () => {
    const text = await markdown(sample({ answers: { 'role-text': 2 } }))
    expect(text).not.toMatch(/run out|on paper|Evidence that ages/)
  })

  test('is marked at its question by the same day', async () => {
    expect(await markdown(sample(), LATER)).toContain('**(expired 1 March 2027)**')
    expect(await markdown(sample(), '2026-03-01')).not.toContain('(expired')
  })

  test('one document read on two days makes two reports', async () => {
    const document = sample()
    const [early, late] = [await markdown(document, '2026-03-01'), await markdown(document, LATER)]
    expect(early).not.toBe(late)
    expect(await markdown(document, '2026-03-01')).toBe(early)
  })

  test('stands in the HTML as well', async () => {
    const document = sample()
    const html = await render(document, 'html', { evidence: currentEvidence(document, LATER) })
    expect(html).toContain('<section class="part" id="evidence"')
    expect(html).toContain('at 46 on current evidence')
    expect(html).toContain('<span class="expired">expired 1 March 2027</span>')
  })

  test.each(HOSTILE)('%j makes no element of it', async (attack) => {
    const elements = async (text: string) => {
      const document = hostileTo(sample(), text)
      const html = await render(document, 'html', { evidence: currentEvidence(sample(), LATER) })
      return [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([tag]) => tag)
    }
    expect(await elements(attack)).toEqual(await elements('and so on'))
  })
})
