import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FileError, InputError } from '../../src/errors.ts'
import { writeFiles } from '../../src/io/write-files.ts'
import { temporaryFolder } from '../support/temporary.ts'

describe('writing files', () => {
  test('makes folders, writes in full and leaves nothing else', async () => {
    const folder = temporaryFolder()
    await writeFiles([{ path: join(folder, 'a', 'b', 'x.txt'), text: 'hello' }], { force: false })
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.txt'])
    expect(readFileSync(join(folder, 'a', 'b', 'x.txt'), 'utf8')).toBe('hello')
  })

  test('refuses what is there already, writes none of the others, and says which', async () => {
    const folder = temporaryFolder()
    const [old, fresh] = [join(folder, 'old.txt'), join(folder, 'fresh.txt')]
    writeFileSync(old, 'precious')
    const writing = writeFiles(
      [
        { path: fresh, text: 'x' },
        { path: old, text: 'y' },
      ],
      { force: false },
    )
    await expect(writing).rejects.toThrow(InputError)
    await expect(writing).rejects.toThrow('old.txt is there already')
    expect(readFileSync(old, 'utf8')).toBe('precious')
    expect(existsSync(fresh)).toBe(false)
  })

  test('replaces with force', async () => {
    const path = join(temporaryFolder(), 'old.txt')
    writeFileSync(path, 'old')
    await writeFiles([{ path, text: 'new' }], { force: true })
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('a link at the target is replaced, and what it led to stays as it was', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'victim'), 'precious')
    symlinkSync(join(folder, 'victim'), join(folder, 'link'))
    await writeFiles([{ path: join(folder, 'link'), text: 'x' }], { force: true })
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(false)
  })

  test('one that cannot be written leaves all others unwritten, and no temporary file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken', 'deep'), { recursive: true })
    await expect(
      writeFiles(
        [
          { path: join(folder, 'first.txt'), text: 'x' },
          { path: join(folder, 'n'.repeat(300)), text: 'y' },
        ],
        { force: true },
      ),
    ).rejects.toThrow(FileError)
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('a folder at the target: a plain sentence, and the folder stays', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken'))
    await expect(
      writeFiles([{ path: join(folder, 'taken'), text: 'x' }], { force: true }),
    ).rejects.toThrow('it is a folder')
    expect(statSync(join(folder, 'taken')).isDirectory()).toBe(true)
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('answers are for their owner only', async () => {
    const path = join(temporaryFolder(), 'answers.yaml')
    await writeFiles([{ path, text: 'x', mode: 0o600 }], { force: false })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })
})
