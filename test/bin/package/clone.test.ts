import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Npm, npmWithCache } from '../../support/npm.ts'
import { cloneInto, makeFolder, removeFolder } from '../../support/temporary.ts'

/** A fresh clone and an empty npm cache: npx keeps what goes wrong at the first call, in that cache. */
function setUp() {
  const home = makeFolder()
  const clone = path.join(home, 'clone')
  mkdirSync(clone)
  cloneInto(clone)
  return { home, clone, npm: npmWithCache(path.join(home, 'cache')) }
}

const MISTAKE = '\nexport const = 1\n'

const NOT_BUILT = {
  status: 2,
  stdout: '',
  stderr: expect.stringMatching(/^readiness is not built yet\. .*run: npm ci\n$/) as string,
}

describe('a fresh clone', () => {
  let home: string
  let clone: string
  let npm: Npm
  beforeAll(() => {
    ;({ home, clone, npm } = setUp())
  })
  afterAll(() => removeFolder(home))

  // In this order: what each leaves behind is what the next one meets.
  test('before npm ci, npx readiness says what to run and asks no registry', () => {
    expect(npm.runOffline(clone, 'npx', 'readiness')).toEqual(NOT_BUILT)
    expect(npm.runOffline(clone, 'npx', 'readiness', 'assess')).toEqual(NOT_BUILT)
  })

  test('npm ci builds it', () => {
    expect(npm.run(clone, 'npm', 'ci')).toMatchObject({ status: 0 })
  })

  test('after npm ci, npx readiness is ours, and asks no registry', () => {
    const { status, stdout, stderr } = npm.runOffline(clone, 'npx', 'readiness', '--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('assess')
  })

  test('from a folder further down too', () => {
    const folder = path.join(clone, 'questionnaires')
    expect(npm.runOffline(folder, 'npx', 'readiness', 'list')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('peer-workforce') as string,
    })
  })

  test('cloned anew at the same place, which npx remembers, it still opens', () => {
    removeFolder(clone)
    mkdirSync(clone)
    cloneInto(clone)
    expect(npm.runOffline(clone, 'npx', 'readiness')).toEqual(NOT_BUILT)
    expect(npm.run(clone, 'npm', 'ci')).toMatchObject({ status: 0 })
    expect(npm.runOffline(clone, 'npx', 'readiness', 'list')).toMatchObject({ status: 0 })
  })

  test('the build does not count as a change to the clone', () => {
    expect(npm.runOffline(clone, 'npx', 'readiness', 'list').stderr).toBe('')
  })
})

describe('a clone that does not compile', () => {
  let home: string
  let clone: string
  let npm: Npm
  const broken = () => path.join(clone, 'src/errors.ts')
  beforeAll(() => {
    ;({ home, clone, npm } = setUp())
    appendFileSync(broken(), MISTAKE)
  })
  afterAll(() => removeFolder(home))

  test('says so at npm ci, with the place', () => {
    expect(npm.runOffline(clone, 'npx', 'readiness')).toEqual(NOT_BUILT)
    const { status, stderr, stdout } = npm.run(clone, 'npm', 'ci')
    expect(status).not.toBe(0)
    expect(stdout + stderr).toContain('src/errors.ts')
  })

  test('leaves npx as it was', () => {
    expect(npm.runOffline(clone, 'npx', 'readiness')).toEqual(NOT_BUILT)
  })

  test('works once it is mended', () => {
    writeFileSync(broken(), readFileSync(broken(), 'utf8').replace(MISTAKE, ''))
    npm.mustRun(clone, 'npm', 'ci')
    expect(npm.runOffline(clone, 'npx', 'readiness', 'list')).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  test('and keeps the last build that worked when a later one fails', () => {
    appendFileSync(broken(), MISTAKE)
    expect(npm.run(clone, 'npm', 'run', 'build').status).not.toBe(0)
    expect(npm.runOffline(clone, 'npx', 'readiness', '--version').status).toBe(0)
    expect(npm.runOffline(clone, 'npx', 'readiness', 'list')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('npm run build') as string,
    })
  })
})

describe('a clone without the tools for building', () => {
  let home: string
  let clone: string
  let npm: Npm
  beforeAll(() => {
    ;({ home, clone, npm } = setUp())
  })
  afterAll(() => removeFolder(home))

  test('installs, and says what to run', () => {
    npm.mustRun(clone, 'npm', 'ci', '--omit=dev')
    expect(npm.runOffline(clone, 'npx', 'readiness')).toEqual(NOT_BUILT)
  })

  test('makes no empty package', () => {
    expect(npm.run(clone, 'npm', 'pack').status).not.toBe(0)
  })
})
