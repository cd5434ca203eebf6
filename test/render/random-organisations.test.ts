import { expect, test } from 'vitest'
import { aggregate } from '../../src/commands/aggregate-of.ts'
import { InputError } from '../../src/errors.ts'
import type { Aggregate } from '../../src/model/aggregate.ts'
import { render } from '../../src/render/render.ts'
import { summary } from '../../src/render/summary.ts'
import { type Organisation, randomOrganisation } from '../core/aggregate/random-organisation.ts'
import { seenIn, strangers } from '../support/published-numbers.ts'

const ORGANISATIONS = 60

function resultOf({ pack, sheets, k }: Organisation, language: string): Aggregate | null {
  const { questionnaire } = pack
  const told = { ...pack, questionnaire: { ...questionnaire, language } }
  const fixed = {
    wave: 'spring',
    organisation: 'Harbour',
    date: '2026-11-01',
    toolVersion: '0.0.0',
  }
  try {
    return aggregate(told, sheets, { ...fixed, minGroupSize: k })
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** Every number a reader can see in any format, which does not follow from what is published. */
async function strayNumbers(document: Aggregate): Promise<string[]> {
  const [md, html] = await Promise.all([render(document, 'md'), render(document, 'html')])
  const terminal = summary(document, { reports: [], next: [], colour: false, width: 80 })
  return [md, seenIn(html), terminal].flatMap((text) => strangers(text, document))
}

test.each(['en', 'fr'])(
  'what is published of any organisation is all that any format says: %s',
  async (language) => {
    let told = 0
    for (let seed = 0; seed < ORGANISATIONS; seed += 1) {
      const document = resultOf(randomOrganisation(seed), language)
      if (document === null) continue
      told += 1
      expect(await strayNumbers(document), `organisation ${seed}`).toEqual([])
    }
    expect(told).toBeGreaterThan(ORGANISATIONS / 2)
  },
  60_000,
)
