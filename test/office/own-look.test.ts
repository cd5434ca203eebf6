import { describe, expect, test } from 'vitest'
import { loadAccent } from '../../src/commands/load-accent.ts'
import { render } from '../../src/commands/render-report.ts'
import type { Brand } from '../../src/render/brand/brand.ts'
import { sample } from '../render/support/sample.ts'
import { SVG, pngOf } from '../support/pictures.ts'
import { attribute, elements, openPackage, problemsOf } from './support/package.ts'

const png = {
  kind: 'png',
  data: pngOf(300, 60).toString('base64'),
  size: { width: 300, height: 60 },
} as const
const svg = { kind: 'svg', data: SVG.toString('base64'), size: null } as const

const word = (brand: Brand) => render(sample(), 'docx', { brand })

describe('the Word file in the look of an organisation', () => {
  const brand = { accent: loadAccent('5b2a86'), logo: png }

  test('has its colours in the styles and its logo on page one, and is whole', async () => {
    const file = openPackage(await word(brand))
    expect(problemsOf(file)).toEqual([])
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    const [picture] = elements(file.xml('word/document.xml'), 'docPr')
    expect(picture && attribute(picture, 'descr')).toBe('Harbour Community Mental Health')
    expect(file.text('word/styles.xml')).toContain('<w:color w:val="5B2A86"/>')
    expect(file.text('word/styles.xml')).not.toContain('0F566B')
    const fills = elements(file.xml('word/document.xml'), 'shd').map((one) =>
      attribute(one, 'w:fill'),
    )
    expect(new Set(fills)).toEqual(new Set(['DFD7EA', 'BAA8D0', '79559F']))
  })

  test('is the same file every time', async () => {
    expect(Buffer.from(await word(brand)).equals(Buffer.from(await word({ ...brand })))).toBe(true)
  })

  test('leaves out a drawing, which Word cannot take alone', async () => {
    expect(Buffer.from(await word({ logo: svg })).equals(Buffer.from(await word({})))).toBe(true)
  })
})
