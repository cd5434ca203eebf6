import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Npm, npmWithCache, packInto } from '../../support/npm.ts'
import { ROOT, mustRun, run } from '../../support/run.ts'
import { cloneInto, makeFolder, removeFolder, writeFiles } from '../../support/temporary.ts'

/** The package as somebody gets it who has nothing of this folder. */
let home: string
let project: string
let archive: string
let npm: Npm

beforeAll(() => {
  home = makeFolder()
  npm = npmWithCache(path.join(home, 'cache'))
  project = path.join(home, 'project')
  mkdirSync(project)
  mustRun(process.execPath, ['scripts/build.mjs', '--if-stale'])
  archive = packInto(npm, ROOT, home)
  writeFiles(project, { 'package.json': '{"private":true,"type":"module"}' })
  npm.mustRun(project, 'npm', 'install', archive)
})

afterAll(() => removeFolder(home))

test('it brings one package along, for the types', () => {
  const installed = readdirSync(path.join(project, 'node_modules')).filter(
    (name) => !name.startsWith('.'),
  )
  expect(installed).toEqual(['peer-workforce-readiness', 'zod'])
})

test('npx readiness runs it in the project', () => {
  const version = npm.runOffline(project, 'npx', 'readiness', '--version')
  expect(version).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^\d/) as string,
  })
  const list = npm.runOffline(project, 'npx', 'readiness', 'list')
  expect(list).toMatchObject({ status: 0, stderr: '' })
  expect(list.stdout).toContain('peer-workforce')
})

test('npx runs it from the archive, in an empty folder', () => {
  const folder = path.join(home, 'empty')
  mkdirSync(folder)
  const args = ['--yes', '--package', archive, 'readiness', 'list']
  const { status, stdout, stderr } = npm.run(folder, 'npx', ...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('peer-workforce')
  expect(readdirSync(folder)).toEqual([])
})

test('npm installs it for the whole machine', () => {
  const prefix = path.join(home, 'global')
  npm.mustRun(home, 'npm', 'install', '--global', '--prefix', prefix, archive)
  expect(run(path.join(prefix, 'bin/readiness'), ['list'])).toMatchObject({ status: 0, stderr: '' })
})

test('npm installs it from a repository, and builds it there', () => {
  const clone = path.join(home, 'repository')
  mkdirSync(clone)
  cloneInto(clone)
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
  mustRun('git', ['add', '-A'], { cwd: clone })
  mustRun('git', [...author, 'commit', '-qm', 'all'], { cwd: clone })
  const args = ['--yes', '--package', `git+file://${clone}`, 'readiness', 'list']
  const { status, stdout } = npm.run(home, 'npx', ...args)
  expect({ status, stdout }).toMatchObject({ status: 0 })
  expect(stdout).toContain('peer-workforce')
})

test('a program can import it', () => {
  const script = `
    import { loadQuestionnaire } from 'peer-workforce-readiness'
    const { questionnaire } = await loadQuestionnaire('peer-workforce')
    console.log(questionnaire.id)`
  const result = run(process.execPath, ['--input-type=module', '-e', script], { cwd: project })
  expect(result).toEqual({ status: 0, stdout: 'peer-workforce\n', stderr: '' })
})

test('its types hold under strict settings, with the types of the libraries checked too', () => {
  writeFiles(project, {
    'use.ts': `
      import { loadQuestionnaire } from 'peer-workforce-readiness'
      const { questionnaire } = await loadQuestionnaire('peer-workforce')
      export const id: string = questionnaire.id
      // @ts-expect-error an id is no number: the types are there
      export const wrong: number = questionnaire.id
    `,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        module: 'nodenext',
        strict: true,
        noEmit: true,
        types: ['node'],
        typeRoots: [path.join(ROOT, 'node_modules/@types')],
      },
      files: ['use.ts'],
    }),
  })
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc')
  expect(run(process.execPath, [compiler, '-p', project], { cwd: project })).toMatchObject({
    status: 0,
    stdout: '',
  })
})
