import { describe, expect, test } from 'vitest'
import { pictureIn } from '../../src/io/picture.ts'
import { JPEG, PNG, SVG } from '../support/pictures.ts'

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg">'

describe('a picture is recognised by its bytes', () => {
  test.each([
    ['png', PNG, { width: 3, height: 2 }],
    ['jpeg', JPEG, { width: 5, height: 4 }],
    ['svg', SVG, null],
  ])('%s', (kind, bytes, size) => expect(pictureIn(bytes)).toEqual({ kind, size }))

  test.each([
    [
      'a declaration and a comment first',
      `\ufeff<?xml version="1.0"?>\n<!-- x -->\n${OPEN}</svg>\n`,
    ],
    [
      'a document type first',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${OPEN}</svg>`,
    ],
  ])('svg with %s', (_, text) => expect(pictureIn(Buffer.from(text))?.kind).toBe('svg'))
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('hello')],
  ['HTML that holds a drawing', Buffer.from(`<html>${OPEN}</svg></html>`)],
  ['a drawing without its namespace', Buffer.from('<svg></svg>')],
  ['a drawing with entities', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${OPEN}</svg>`)],
  ['a drawing cut off', Buffer.from(`${OPEN}<g>`)],
  ['a PNG cut off', PNG.subarray(0, PNG.length - 12)],
  ['the first bytes of a PNG', PNG.subarray(0, 20)],
  ['a PNG without width', Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8), PNG.subarray(24)])],
  ['a JPEG cut off', JPEG.subarray(0, JPEG.length - 2)],
  ['a JPEG without a frame', Buffer.from('ffd8ffe00004aaaaffd9', 'hex')],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
])('%s is none', (_, bytes) => expect(pictureIn(bytes)).toBeUndefined())
