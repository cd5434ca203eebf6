import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from '../support/run.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const BIN = join(ROOT, 'bin/readiness.js')
const DRAFT = JSON.stringify({ questionnaire: 'small', answers: { a: 2 }, interview: { rev: 1 } })
const SHEET = JSON.stringify({ questionnaire: 'small', answers: { a: 2 } })
const SALT = 'ab'.repeat(32)

const release = (wave: string, questionnaire = 'small') => ({
  wave,
  questionnaire,
  digest: `sha256-${'1'.repeat(64)}`,
  minGroupSize: 5,
  release: `sha256-${'2'.repeat(64)}`,
})
const ledger = (...releases: object[]) =>
  `${JSON.stringify({ kind: 'ledger', schemaVersion: 1, salt: SALT, releases }, null, 2)}\n`

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return folder
}

const purge = (folder: string, ...argv: string[]) =>
  run(process.execPath, [BIN, 'purge', ...argv], { cwd: folder, env: bareEnvironment() })

let holder: ChildProcess | undefined
afterEach(() => {
  holder?.kill('SIGKILL')
  holder = undefined
})

describe('a draft', () => {
  test('goes with its lock, leftovers and copies beside it; all else stays', () => {
    const gone = {
      'readiness-draft.json': DRAFT,
      'readiness-draft-2026-11-03T15-42-00-1234.json': DRAFT,
      '.readiness-draft.json.99.0a1b2c3d.tmp': '{"half',
      'readiness-draft.json.lock.99.0a1b2c3d': '{}',
    }
    const kept = {
      'readiness-draft-2026-11-03.json': DRAFT,
      'answers.yaml': SHEET,
      'other.json': DRAFT,
      'readiness-draft-notes.json': '{}',
    }
    const folder = folderWith({ ...gone, ...kept })
    mkdirSync(join(folder, 'readiness-report'))
    const { status, stdout, stderr } = purge(folder, '--yes')
    expect([status, stderr]).toEqual([0, ''])
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(kept), 'readiness-report'].sort())
    for (const name of Object.keys(gone)) expect(stdout).toContain(`  ${name}, `)
    expect(stdout).toContain(
      'Still there:\n  readiness-draft-2026-11-03.json, a draft that was put aside',
    )
    expect(stdout).toContain('Reports and answer sheets were not touched')
  })

  test('is not deleted where nobody can be asked: 2, and --yes is named', () => {
    const folder = folderWith({ 'readiness-draft.json': DRAFT })
    const { status, stderr } = purge(folder)
    expect(status).toBe(2)
    expect(stderr).toContain('To be deleted:\n  readiness-draft.json, a draft with answers')
    expect(stderr).toContain('--yes')
    expect(readdirSync(folder)).toEqual(['readiness-draft.json'])
  })

  test.each([
    ['an answer sheet', SHEET],
    ['something else', 'hello'],
    ['half a draft', DRAFT.slice(0, 20)],
  ])('%s is left as it is', (_, text) => {
    const folder = folderWith({ 'mine.json': text })
    const { status, stderr } = purge(folder, '--draft', 'mine.json', '--yes')
    expect(status).toBe(2)
    expect(stderr).toContain('mine.json is no draft of an interview')
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe(text)
  })

  test('of another readiness that is running is not touched: 75', () => {
    // any living process will do: what counts is that the lock names one
    holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    const lock = { host: hostname(), process: holder.pid, since: '2026-11-22T10:00:00Z', born: '' }
    const folder = folderWith({
      'readiness-draft.json': DRAFT,
      'readiness-draft.json.lock': JSON.stringify(lock),
    })
    const { status, stderr } = purge(folder, '--yes')
    expect(status).toBe(75)
    expect(stderr).toContain(`is open in another readiness (process ${holder.pid}`)
    expect(readFileSync(join(folder, 'readiness-draft.json'), 'utf8')).toBe(DRAFT)
  })

  test('whose readiness was killed goes with the lock it left', () => {
    const lock = { host: hostname(), process: 2 ** 22 + 1, since: '', born: '' }
    const folder = folderWith({
      'readiness-draft.json': DRAFT,
      'readiness-draft.json.lock': JSON.stringify(lock),
    })
    expect(purge(folder, '--yes').status).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  test('behind a link goes with the link', () => {
    const folder = folderWith({ 'real/kept.json': DRAFT })
    symlinkSync('real/kept.json', join(folder, 'link.json'))
    expect(purge(folder, '--draft', 'link.json', '--yes').status).toBe(0)
    expect(existsSync(join(folder, 'real/kept.json'))).toBe(false)
    expect(() => lstatSync(join(folder, 'link.json'))).toThrow('ENOENT')
  })

  test('that is not there: nothing to do, or 2 where it was named', () => {
    const folder = folderWith({})
    expect(purge(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nothing was deleted'),
    })
    expect(purge(folder, '--draft', 'typo.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no draft typo.json'),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('a hostile name is told as text', () => {
    const name = 'draft\u001b[2J.json'
    const folder = folderWith({ [name]: DRAFT })
    const { status, stdout } = purge(folder, '--draft', name, '--yes')
    expect(status).toBe(0)
    expect(stdout).not.toContain('\u001b')
  })
})

describe('a wave in the ledger', () => {
  test('goes, the others and the salt stay, for the owner alone; a draft is not meant', () => {
    const folder = folderWith({
      'readiness-ledger.json': ledger(release('2025'), release('2026'), release('2026', 'other')),
      'readiness-draft.json': DRAFT,
    })
    const { status, stdout } = purge(folder, '--wave', '2026', '--yes')
    expect(status).toBe(0)
    expect(stdout).toContain('the wave 2026 (small, other) in readiness-ledger.json')
    expect(stdout).toContain('the wave can be reported again')
    const file = join(folder, 'readiness-ledger.json')
    expect(readFileSync(file, 'utf8')).toBe(ledger(release('2025')))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual(['readiness-draft.json', 'readiness-ledger.json'])
  })

  test('both at once', () => {
    const folder = folderWith({
      'book.json': ledger(release('2026')),
      'readiness-draft.json': DRAFT,
    })
    const { status } = purge(folder, '--draft', '--wave', '2026', '--ledger', 'book.json', '--yes')
    expect(status).toBe(0)
    expect(readdirSync(folder)).toEqual(['book.json'])
  })

  test.each([
    [['--wave', '2062'], 'holds no wave 2062; nothing was deleted'],
    [['--wave', '2026', '--ledger', 'sheet.json'], 'sheet.json cannot be used'],
    [['--ledger', 'readiness-ledger.json'], '--ledger needs --wave'],
  ])('%j: 2, and nothing is changed', (options, words) => {
    const text = ledger(release('2026'))
    const folder = folderWith({ 'readiness-ledger.json': text, 'sheet.json': SHEET })
    const { status, stderr } = purge(folder, ...options, '--yes')
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(readFileSync(join(folder, 'readiness-ledger.json'), 'utf8')).toBe(text)
  })

  test.each([
    [
      ['--wave', 'hiver'],
      'ne contient pas de collecte hiver; rien n’a été supprimé. On y trouve 2026.',
    ],
    [['--wave', '2026x'], 'rien n’a été supprimé. Vouliez-vous dire 2026?'],
    [['--ledger', 'readiness-ledger.json'], '--ledger demande --wave'],
    [['--draft', 'rien.json'], 'il n’y a pas de brouillon rien.json'],
    [['--draft', 'sheet.json'], 'sheet.json n’est pas le brouillon d’une séance'],
    [['--wave', '2026'], 'la collecte 2026 (small) dans readiness-ledger.json'],
    [['--wave', '2026'], 'supprimez donc d’abord les feuilles de réponses.'],
    [['--wave', '2026'], '--yes supprime sans demander'],
  ])('%j is told in French where the machine is set to it', (options, words) => {
    const folder = folderWith({
      'readiness-ledger.json': ledger(release('2026')),
      'sheet.json': SHEET,
    })
    const env = bareEnvironment({ LANG: 'fr_CA.UTF-8' })
    const { stderr } = run(process.execPath, [BIN, 'purge', ...options], { cwd: folder, env })
    expect(stderr).toContain(words)
  })

  test('where one of two cannot go, neither goes', () => {
    const folder = folderWith({ 'readiness-ledger.json': ledger(), 'readiness-draft.json': DRAFT })
    expect(purge(folder, '--draft', '--wave', '2026', '--yes').status).toBe(2)
    expect(existsSync(join(folder, 'readiness-draft.json'))).toBe(true)
  })
})
