import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readTextFile, readTextStream } from '../../src/io/read-text.ts'
import { temporaryFolder } from '../support/temporary.ts'

function fileOf(bytes: Buffer | string): string {
  const path = join(temporaryFolder(), 'x.yaml')
  writeFileSync(path, bytes)
  return path
}

describe('reading text', () => {
  test.each([
    ['plain', 'a: 1\nb: 2\n'],
    ['with a byte order mark', '\ufeffa: 1\nb: 2\n'],
    ['with Windows line ends', 'a: 1\r\nb: 2\r\n'],
    ['with old Mac line ends', 'a: 1\rb: 2\r'],
  ])('%s gives the same text', async (_, text) => {
    expect(await readTextFile(fileOf(text), 1000)).toBe('a: 1\nb: 2\n')
  })

  test.each([
    ['Latin-1', Buffer.from('caf\u00e9', 'latin1'), 'is not UTF-8 text. Save it as UTF-8'],
    ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), 'It looks like UTF-16.'],
    ['NUL', 'a\nb\0', 'holds a control character (U+0000) in line 2'],
    ['an escape', 'a: \u001b[31m', 'holds a control character (U+001B) in line 1'],
    ['too much', 'x'.repeat(1001), 'is larger than'],
  ])('refuses %s', async (_, content, message) => {
    await expect(readTextFile(fileOf(content), 1000)).rejects.toThrow(message)
  })

  test('never reads on where there is no end', async () => {
    await expect(readTextFile('/dev/zero', 1000)).rejects.toThrow('is larger than')
  })

  test('a folder is no file', async () => {
    await expect(readTextFile(temporaryFolder(), 1000)).rejects.toThrow('it is a folder')
  })

  test('a stream, cut anywhere, even inside a character', async () => {
    const bytes = Buffer.from('grün\n')
    expect(
      await readTextStream(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), 1000),
    ).toBe('grün\n')
    await expect(readTextStream(Readable.from(['x'.repeat(1001)]), 1000)).rejects.toThrow(
      'standard input is larger than',
    )
  })
})
