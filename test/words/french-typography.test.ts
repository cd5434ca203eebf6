import { expect, test } from 'vitest'
import { textsOf } from '../support/catalogue-texts.ts'
import { oddIn, withoutYaml } from '../support/french-prose.ts'

const TEXTS = textsOf('french')

test('every French text of the catalogue is set as in Canada', () => {
  expect(TEXTS.length).toBeGreaterThan(1000)
  const odd = TEXTS.flatMap(({ file, text }) =>
    oddIn(withoutYaml(text)).map((one) => `${file}: ${one}`),
  )
  expect(odd).toEqual([])
})

test('there is one no-break space, which every font has', () => {
  expect(TEXTS.filter(({ text }) => text.includes('\u202f'))).toEqual([])
})
