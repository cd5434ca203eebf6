import { linkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FileError, InputError } from '../../src/errors.ts'
import { sheetFiles } from '../../src/io/sheet-files.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

function folderWith(...names: string[]): string {
  const folder = temporaryFolder()
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, 'x'])))
  return folder
}

const found = (folder: string, ...names: string[]) =>
  sheetFiles(names.map((name) => join(folder, name))).files.map(({ path }) =>
    path.slice(folder.length + 1).replaceAll('\\', '/'),
  )

describe('which files are meant', () => {
  test('a folder: every known ending, however deep, by name; hidden files are left alone', () => {
    const folder = folderWith('b.yaml', 'deep/er/a.JSON', 'c.docx', '.hidden.yaml', '.git/d.json')
    expect(found(folder, '.')).toEqual(['b.yaml', 'deep/er/a.JSON'])
  })

  test('a pattern, where the shell leaves it to us', () => {
    const folder = folderWith('a.yaml', 'b.yaml', 'deep/c.yaml', 'd.json')
    expect(found(folder, '*.yaml')).toEqual(['a.yaml', 'b.yaml'])
    expect(found(folder, '**/*.{yaml,json}')).toEqual(['a.yaml', 'b.yaml', 'd.json', 'deep/c.yaml'])
  })

  test('a file whose name looks like a pattern is that file', () => {
    const folder = folderWith('a[1].yaml')
    expect(found(folder, 'a[1].yaml')).toEqual(['a[1].yaml'])
  })

  test('one file by two names counts once, and is said', () => {
    const folder = folderWith('a.yaml', 'b.yaml')
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'c.yaml'))
    linkSync(join(folder, 'b.yaml'), join(folder, 'd.yaml'))
    const { files, repeated } = sheetFiles([folder, join(folder, '.', 'a.yaml')])
    expect([files.length, repeated]).toEqual([2, 3])
  })

  test('two files alike are two sheets: people may answer alike', () => {
    expect(found(folderWith('a.yaml', 'b.yaml'), '.')).toHaveLength(2)
  })

  test('what is not there', () => {
    const folder = folderWith('a.txt/x.docx')
    expect(() => found(folder, 'none.yaml')).toThrow(FileError)
    expect(() => found(folder, '*.yaml')).toThrow(InputError)
    expect(() => found(folder, '.')).toThrow(/no file of answers/)
  })
})
