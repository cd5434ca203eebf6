import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formDataIn } from '../support/form-data.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const PACK = 'test/fixtures/small-pack.yaml'

async function made(...options: string[]) {
  const { code, stdout } = await runCli(['form', '-q', PACK, '-o', '-', ...options])
  expect(code).toBe(0)
  return formDataIn(stdout)
}

describe('form', () => {
  test('writes one file and says what to do with it', async () => {
    const file = join(temporaryFolder(), 'form.html')
    const { code, stdout, stderr } = await runCli(['form', '-q', PACK, '-o', file])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain(`Wrote ${file}: `)
    expect(formDataIn(readFileSync(file, 'utf8')).pack.id).toBe('small')
    expect(statSync(file).size).toBeLessThan(100_000)
  })

  test('takes the shipped questionnaire where none is named', async () => {
    const { stdout } = await runCli(['form', '-o', '-'])
    expect(formDataIn(stdout).asked).toHaveLength(48)
    expect(stdout.length).toBeLessThan(100_000)
  })

  test('holds the role, the collection and the organisation that it is made for', async () => {
    const page = await made(
      '--role',
      'peer-worker',
      '--wave',
      '2026-spring',
      '--organisation',
      ' Harbour ',
    )
    expect(page).toMatchObject({
      role: 'peer-worker',
      wave: '2026-spring',
      organisation: 'Harbour',
    })
  })

  test('takes what the settings of the project say, where no flag says it', async () => {
    const folder = temporaryFolder()
    const settings = join(folder, 'readiness.yaml')
    writeFileSync(join(folder, 'own.yaml'), readFileSync(PACK, 'utf8'))
    writeFileSync(settings, 'kind: settings\nquestionnaire: own.yaml\norganisation: Harbour\n')
    const { code, stdout } = await runCli(['form', '--settings', settings, '-o', '-'])
    expect(code).toBe(0)
    expect(formDataIn(stdout)).toMatchObject({ organisation: 'Harbour', pack: { id: 'small' } })
  })

  test('asks for notes only where it is told to', async () => {
    expect((await made()).withNotes).toBe(false)
    expect((await made('--with-notes')).withNotes).toBe(true)
  })

  test('asks a part where it is told to, and keeps the order of all answers', async () => {
    const all = await made()
    const [theme] = all.pack.areas.flatMap(({ themes }) => themes)
    const part = await made('--theme', theme?.id ?? '')
    expect(part.asked).toEqual(theme?.items.map(({ id }) => id))
    expect(part.asked.length).toBeLessThan(all.asked.length)
    expect(part.pack).toEqual(all.pack)
  })

  test('leaves out what must not be shown: what counts how much, and for what', async () => {
    const { pack } = await made()
    const items = pack.areas.flatMap(({ themes }) => themes.flatMap((theme) => theme.items))
    expect([pack.stages, pack.actions, pack.sources]).toEqual([[], [], []])
    expect(pack).not.toHaveProperty('perspectives')
    for (const item of items) {
      expect(item).not.toHaveProperty('critical')
      expect(item).not.toHaveProperty('confirmedBy')
      expect(item).toMatchObject({ weight: 1, quick: false, actions: [], evidence: [] })
    }
  })

  test.each([
    [
      'a role that is not there',
      ['--role', 'peer-worke'],
      /there is no role peer-worke\. Did you mean peer-worker\?/,
    ],
    [
      'a collection that no sheet could name',
      ['--wave', 'Spring 2026'],
      /Spring 2026 is not a name for a collection/,
    ],
    [
      'a theme that is not there',
      ['--theme', 'nothing-like-it'],
      /there is no theme nothing-like-it/,
    ],
    ['a hidden character', ['--organisation', 'Har\u202ebour'], /holds a hidden character/],
  ])('refuses %s', async (_, options, message) => {
    const { code, stdout, stderr } = await runCli(['form', '-q', PACK, '-o', '-', ...options])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test('refuses a questionnaire without roles', async () => {
    const file = join(temporaryFolder(), 'pack.yaml')
    writeFileSync(
      file,
      readFileSync(PACK, 'utf8').replace(/^roles:\n(?: .*\n)+|^ +confirmedBy.*\n/gm, ''),
    )
    expect(await runCli(['form', '-q', file, '-o', '-'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('names no roles') as string,
    })
  })

  test('leaves a file that is there as it was, unless it is told to replace it', async () => {
    const file = join(temporaryFolder(), 'form.html')
    writeFileSync(file, 'mine')
    const command = ['form', '-q', PACK, '-o', file]
    expect((await runCli(command)).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await runCli([...command, '--force'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/)
  })
})
