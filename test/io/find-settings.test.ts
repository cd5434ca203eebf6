import { chownSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findSettings } from '../../src/io/find-settings.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

function folders() {
  const top = temporaryFolder()
  const below = join(top, 'a/b')
  mkdirSync(below, { recursive: true })
  return { top, below }
}

test('the nearest one counts', () => {
  const { top, below } = folders()
  writeFiles(top, { 'readiness.yaml': '', 'a/readiness.yaml': '' })
  expect(findSettings(below)?.path).toBe(join(top, 'a/readiness.yaml'))
  expect(findSettings(top)?.path).toBe(join(top, 'readiness.yaml'))
})

test('the root of a repository ends the way up, and may hold one itself', () => {
  const { top, below } = folders()
  writeFiles(top, { 'readiness.yaml': '', 'a/.git': 'gitdir: elsewhere' })
  expect(findSettings(below)).toBeUndefined()
  writeFiles(top, { 'a/readiness.yaml': '' })
  expect(findSettings(below)?.path).toBe(join(top, 'a/readiness.yaml'))
})

test('a folder of that name, or a link to nothing, is no settings file', () => {
  const { top, below } = folders()
  writeFiles(top, { '.git/HEAD': '' })
  mkdirSync(join(below, 'readiness.yaml'))
  symlinkSync('nothing', join(top, 'a/readiness.yaml'))
  expect(findSettings(below)).toBeUndefined()
})

test.skipIf(process.getuid?.() !== 0)(
  'one above of another owner is foreign, one here is not',
  () => {
    const { top, below } = folders()
    writeFiles(top, { 'readiness.yaml': '' })
    expect(findSettings(below)?.isForeign).toBe(false)
    chownSync(join(top, 'readiness.yaml'), 12_345, 12_345)
    expect(findSettings(below)?.isForeign).toBe(true)
    expect(findSettings(top)?.isForeign).toBe(false)
    for (const folder of [join(top, 'a'), below]) chownSync(folder, 12_345, 12_345)
    expect(findSettings(below)?.isForeign).toBe(false)
  },
)
