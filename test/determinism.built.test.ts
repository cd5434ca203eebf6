import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from './support/run.ts'
import { temporaryFolder } from './support/temporary.ts'

const BIN = join(ROOT, 'bin/readiness.js')
const EXAMPLES = join(ROOT, 'examples')
const examples = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function assess(
  answers: string,
  folder: string,
  env: NodeJS.ProcessEnv = {},
  flags: string[] = [],
) {
  const argv = [...flags, BIN, 'assess', '--answers', answers, '--output', folder]
  const { status, stderr } = run(process.execPath, argv, { env: bareEnvironment(env) })
  expect(stderr).not.toContain('fault')
  expect(status).toBe(0)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

describe.each(examples)('the reports of %s', (name) => {
  const answers = join(EXAMPLES, name, 'answers.yaml')

  test('are those beside the answers, under any time zone and locale, in any folder', () => {
    const folder = temporaryFolder()
    const beside = Object.fromEntries(
      ['assessment.json', 'report.html', 'report.md'].map((file) => [
        file,
        readFileSync(join(EXAMPLES, name, file), 'utf8'),
      ]),
    )
    const places = [
      { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
      { TZ: 'America/Montreal', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' },
    ]
    places.forEach((env, index) => {
      expect(assess(answers, join(folder, String(index)), env)).toEqual(beside)
    })
  })

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('do not depend on %s', (_, change) => {
    const folder = temporaryFolder()
    const sheet = join(folder, 'answers.yaml')
    writeFileSync(sheet, change(readFileSync(answers, 'utf8')))
    const { 'assessment.json': made } = assess(sheet, join(folder, 'out'))
    expect(made).toBe(readFileSync(join(EXAMPLES, name, 'assessment.json'), 'utf8'))
  })
})

test('nothing reaches for the network', () => {
  const folder = temporaryFolder()
  const guard = join(folder, 'guard.cjs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    guard,
    `const refuse = (what) => () => { console.error('NETWORK ' + what); process.abort() }
     require('node:net').Socket.prototype.connect = refuse('connect')
     require('node:dns').lookup = refuse('lookup')
     require('node:http').request = refuse('http')
     require('node:https').request = refuse('https')
     globalThis.fetch = refuse('fetch')`,
  )
  const [first = ''] = examples
  assess(join(EXAMPLES, first, 'answers.yaml'), join(folder, 'out'), {}, ['--require', guard])
})

test('a reader that goes away early is no fault', () => {
  const [first = ''] = examples
  const command = `"${process.execPath}" "${BIN}" assess --answers "${join(EXAMPLES, first, 'answers.yaml')}" -f json -o - 2>/dev/null | head -c 10; echo " ${'${PIPESTATUS[0]}'}"`
  expect(run('bash', ['-c', command]).stdout).toMatch(/^\{\n {2}"kind" 0\n$/)
})

test('a slow reader gets everything', () => {
  const [first = ''] = examples
  const answers = join(EXAMPLES, first, 'answers.yaml')
  const command = `"${process.execPath}" "${BIN}" assess --answers "${answers}" -f html -o - 2>/dev/null | (sleep 0.5; wc -c)`
  const bytes = Number(run('bash', ['-c', command]).stdout)
  expect(bytes).toBe(readFileSync(join(EXAMPLES, first, 'report.html')).length)
})
