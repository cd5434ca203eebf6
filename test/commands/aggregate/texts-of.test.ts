import { expect, test } from 'vitest'
import { textsOf } from '../../../src/commands/aggregate/texts-of.ts'
import { digestsOf, loadQuestionnaire } from '../../../src/commands/load-questionnaire.ts'
import { sourceOf } from '../../../src/io/source.ts'

const pack = await loadQuestionnaire('peer-workforce')
const all = await digestsOf(pack)

const sheet = (value: unknown) => sourceOf('sheet.yaml', '', value, () => undefined)
const own = sheet({ digest: pack.digest })
const other = sheet({ digest: [...all].find((one) => one !== pack.digest) })
const none = sheet({ questionnaire: 'peer-workforce' })

test.each([
  ['name its own', [own, own]],
  ['name none', [none, sheet(null)]],
])('one text where sheets %s', async (_, sheets) => {
  expect([...(await textsOf({ sheets }, pack))]).toEqual([pack.digest])
})

test.each([
  ['a sheet names another', [own, other]],
  ['a sheet names one of which nobody knows', [sheet({ digest: 'x' })]],
  ['a pasted text may name any', [own, { file: 'mail.eml', pasted: 'x' }]],
])('every translation where %s', async (_, sheets) => {
  expect(all.size).toBeGreaterThan(1)
  expect(await textsOf({ sheets }, pack)).toEqual(all)
})
