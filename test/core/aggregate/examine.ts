import { expect } from 'vitest'
import { type Voice, scoredIn, voicesOf } from '../../../src/core/aggregate/voices.ts'
import { InputError } from '../../../src/errors.ts'
import { aggregateSchema } from '../../../src/model/aggregate.ts'
import { type ManyResult, many, themesIn } from '../../support/many.ts'
import { exactMean, foundOut, strayTotals } from './attack.ts'
import { type Organisation, chanceFrom, shuffled } from './random-organisation.ts'

/** What is published of an organisation, read back from its JSON; null where nothing is. */
function published({ pack, sheets, k }: Organisation): ManyResult | null {
  try {
    return JSON.parse(JSON.stringify(many(pack, sheets, { minGroupSize: k }))) as ManyResult
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

const SHUFFLED_EVERY = 8

/** Everything that must hold of what is published, whatever the organisation. */
export function examine(organisation: Organisation, seed: number): 'nothing' | 'published' {
  const { pack, sheets, k } = organisation
  const document = published(organisation)
  const { individuals } = voicesOf(pack.questionnaire, sheets)
  if (document === null) return 'nothing'
  const where = `organisation ${seed}`
  const complete = { ...document, release: { ...document.release, ledger: pack.digest } }
  expect(aggregateSchema.safeParse(complete).error, where).toBeUndefined()
  expect(strayTotals(document), where).toEqual([])
  for (const { kind, n } of document.blocks)
    if (kind === 'individuals') expect(n).toBeGreaterThanOrEqual(k)
  const isTold = document.respondents.individuals > 0
  for (const theme of themesIn(document)) {
    examineTheme(theme, isTold ? individuals : [], { k, where })
    expect(foundOut(theme, isTold ? individuals : [], k), `${where}, ${theme.id}`).toBeNull()
  }
  if (seed % SHUFFLED_EVERY !== 0) return 'published'
  const again = published({ ...organisation, sheets: shuffled(sheets, chanceFrom(seed + 1)) })
  expect(JSON.stringify(again), where).toBe(JSON.stringify(document))
  return 'published'
}

type Theme = ReturnType<typeof themesIn>[number]

function examineTheme(
  theme: Theme,
  people: readonly Voice[],
  { k, where }: { k: number; where: string },
): void {
  const valid = people.filter((voice) => scoredIn(voice, theme.id) !== null)
  const blocks = theme.blocks.filter(({ kind }) => kind === 'individuals')
  const place = `${where}, ${theme.id}`
  const total = blocks.reduce((sum, { n }) => sum + n, 0)
  expect(total, place).toBe(valid.length >= k ? valid.length : 0)
  for (const block of blocks) {
    const inBlock = valid.filter(({ role }) => block.roles.includes(role))
    expect(block.n, place).toBe(inBlock.length)
    expect(block.n, place).toBeGreaterThanOrEqual(k)
    const truth = exactMean(inBlock.flatMap((voice) => scoredIn(voice, theme.id)?.score ?? []))
    if (block.bound === 'at-most') expect(truth, place).toBeLessThanOrEqual(10)
    else if (block.bound === 'at-least') expect(truth, place).toBeGreaterThanOrEqual(89.999999)
    else expect(Math.abs(block.score - truth), place).toBeLessThan(2e-6)
  }
  for (const { n, mean, inPlace, distribution, bound } of theme.items) {
    if (n !== null) expect(n, place).toBeGreaterThanOrEqual(k)
    const counts = distribution ?? []
    const shares = inPlace === null || n === null ? [] : [inPlace * n, n - inPlace * n]
    for (const count of [...counts, ...shares.map(Math.round)])
      expect(count === 0 || count >= k, place).toBe(true)
    if (counts.length > 0) expect(n, place).toBeGreaterThanOrEqual(10)
    if (n === null || bound) expect([inPlace, distribution], place).toEqual([null, null])
    if (n !== null && n < 2 * k && mean !== null) {
      expect(mean, place).toBeGreaterThanOrEqual(0.4)
      expect(mean, place).toBeLessThanOrEqual(3.6)
    }
  }
  if (theme.status !== 'reported') {
    const figures = [theme.score, theme.display, theme.pooled, ...theme.blocks]
    expect(figures, place).toEqual([null, null, null])
  }
}
