import { execFileSync } from 'node:child_process'
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
  test('makes folders, writes in full and leaves nothing else', () => {
    const folder = temporaryFolder()
    writeFiles([{ path: join(folder, 'a', 'b', 'x.txt'), content: 'hello' }], { force: false })
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.txt'])
    expect(readFileSync(join(folder, 'a', 'b', 'x.txt'), 'utf8')).toBe('hello')
  })

  test('refuses what is there already, writes none of the others, and says which', () => {
    const folder = temporaryFolder()
    const [old, fresh] = [join(folder, 'old.txt'), join(folder, 'fresh.txt')]
    writeFileSync(old, 'precious')
    const writing = () =>
      writeFiles(
        [
          { path: fresh, content: 'x' },
          { path: old, content: 'y' },
        ],
        { force: false },
      )
    expect(writing).toThrow(InputError)
    expect(writing).toThrow('old.txt is there already')
    expect(readFileSync(old, 'utf8')).toBe('precious')
    expect(existsSync(fresh)).toBe(false)
  })

  test('replaces with force', () => {
    const path = join(temporaryFolder(), 'old.txt')
    writeFileSync(path, 'old')
    writeFiles([{ path, content: 'new' }], { force: true })
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('a link at the target is replaced, and what it led to stays as it was', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'victim'), 'precious')
    symlinkSync(join(folder, 'victim'), join(folder, 'link'))
    writeFiles([{ path: join(folder, 'link'), content: 'x' }], { force: true })
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(false)
  })

  test('one that cannot be written leaves all others unwritten, and no temporary file', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken', 'deep'), { recursive: true })
    expect(() =>
      writeFiles(
        [
          { path: join(folder, 'first.txt'), content: 'x' },
          { path: join(folder, 'n'.repeat(300)), content: 'y' },
        ],
        { force: true },
      ),
    ).toThrow(FileError)
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('a folder at the target: a plain sentence, and the folder stays', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken'))
    expect(() =>
      writeFiles([{ path: join(folder, 'taken'), content: 'x' }], { force: true }),
    ).toThrow('it is a folder')
    expect(statSync(join(folder, 'taken')).isDirectory()).toBe(true)
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('a pipe or a device is never taken away, even with force', () => {
    const path = join(temporaryFolder(), 'pipe')
    execFileSync('mkfifo', [path])
    expect(() => writeFiles([{ path, content: 'x' }], { force: true })).toThrow('no ordinary file')
    expect(lstatSync(path).isFIFO()).toBe(true)
  })

  test('answers are for their owner only', () => {
    const path = join(temporaryFolder(), 'answers.yaml')
    writeFiles([{ path, content: 'x', mode: 0o600 }], { force: false })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('a file that the program keeps itself is replaced unasked, but never without the others', () => {
    const folder = temporaryFolder()
    const [report, kept] = [join(folder, 'report.md'), join(folder, 'kept.json')]
    writeFileSync(kept, 'old')
    const files = [
      { path: report, content: 'x' },
      { path: kept, content: 'new', isKept: true },
    ]
    writeFiles(files, { force: false })
    expect(readFileSync(kept, 'utf8')).toBe('new')
    writeFileSync(kept, 'newer')
    expect(() => writeFiles(files, { force: false })).toThrow(InputError)
    expect(readFileSync(kept, 'utf8')).toBe('newer')
    expect(readdirSync(folder)).toEqual(['kept.json', 'report.md'])
  })
})
