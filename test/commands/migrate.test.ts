import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const BASE = readFileSync('test/fixtures/small-pack.yaml', 'utf8')
const NEXT = BASE.replace('version: 1.0.0', 'version: 1.1.0')
  .replace('Is the role written down?', 'Is the role of peer workers written down?')
  .replace('          - id: voice-again', '          - id: voice-third')

const SHEET = `questionnaire: small
version: 1.0.0
organisation: Harbour
answers:
  role-written: { level: 3, note: "Since May." }
  role-known: 2
  voice-again: 1
`

function folder(): string {
  const made = temporaryFolder()
  writeFiles(made, { 'old.yaml': BASE, 'new.yaml': NEXT, 'sheet.yaml': SHEET })
  return made
}

test('migrate carries answers over, keeps the old file and reports what it did', async () => {
  const here = folder()
  const at = (name: string) => path.join(here, name)
  const argv = ['migrate', at('sheet.yaml'), '--from', at('old.yaml'), '--to', at('new.yaml')]
  const { code, stdout, stderr } = await runCli(argv)
  expect(stderr).toContain('Carried over: 1. To be answered again: 1. No longer asked: 1. New: 1.')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(readFileSync(at('sheet.yaml'), 'utf8')).toBe(SHEET)
  const report = readFileSync(at('answers-small-1.1.0-migration.md'), 'utf8')
  expect(report).toContain('level 3. Since May.')
  expect(report).toContain('Is the voice heard again?')
  const moved = at('answers-small-1.1.0.yaml')
  expect(readFileSync(moved, 'utf8')).toContain('note: "Since May."')
  expect((await runCli(['validate', moved, '-q', at('new.yaml')])).code).toBe(0)
})

test('migrate does not write over a file without being told to', async () => {
  const here = folder()
  const at = (name: string) => path.join(here, name)
  const argv = ['migrate', at('sheet.yaml'), '--from', at('old.yaml'), '--to', at('new.yaml')]
  expect((await runCli([...argv, '-o', at('sheet.yaml')])).code).toBe(2)
  expect(readFileSync(at('sheet.yaml'), 'utf8')).toBe(SHEET)
})

test('migrate asks for the questionnaire of then where it is not here', async () => {
  const here = folder()
  const { code, stderr } = await runCli([
    'migrate',
    path.join(here, 'sheet.yaml'),
    '--to',
    path.join(here, 'new.yaml'),
  ])
  expect(code).toBe(2)
  expect(stderr).toContain('--from FILE')
})

test('the answers of an example go over to the youth questionnaire, and nothing is asked again', async () => {
  const output = path.join(temporaryFolder(), 'youth.yaml')
  const sheet = 'examples/harbour-community-mental-health/answers.yaml'
  const { code, stderr } = await runCli([
    'migrate',
    sheet,
    '--to',
    'youth-peer-support',
    '-o',
    output,
  ])
  expect(stderr).toContain('To be answered again: 0. No longer asked: 0. New: 27.')
  expect(code).toBe(0)
})

test.each(['peer-workforce.fr', 'youth-peer-support.fr'])(
  'a sheet says nothing of a language, and %s asks nothing of it again',
  async (to) => {
    const output = path.join(temporaryFolder(), 'moved.yaml')
    const sheet = 'examples/harbour-community-mental-health/answers.yaml'
    const { stderr } = await runCli(['migrate', sheet, '--to', to, '-o', output])
    expect(stderr).toContain('Carried over: 48. To be answered again: 0. No longer asked: 0.')
  },
)

test('diff says what changed, and whether the version took a large enough step', async () => {
  const here = folder()
  const argv = ['diff', path.join(here, 'old.yaml'), path.join(here, 'new.yaml')]
  const { code, stdout } = await runCli(argv)
  expect(code).toBe(0)
  expect(stdout).toContain('was: Is the role written down?')
  expect(stdout).toContain('now: Is the role of peer workers written down?')
  expect(stdout).toContain('The version has taken a step that is large enough.')
  const { stdout: json } = await runCli([...argv, '--json'])
  expect(JSON.parse(json)).toMatchObject({ version: { needed: 'minor', isEnough: true } })
})
