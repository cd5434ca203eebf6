import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileError, InputError } from '../../src/errors.ts'
import { ConflictError, type Draft, openDraft } from '../../src/io/draft-store.ts'
import { HeldError, takeLock } from '../../src/io/lock.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'readiness-draft-'))
  file = path.join(folder, 'draft.json')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const draft = (level: number): Draft => ({
  questionnaire: 'small',
  participants: {},
  answers: { 'role-written': level },
  interview: { place: null },
})

const onDisk = (name = file) => JSON.parse(readFileSync(name, 'utf8'))

test('a save is on the disk, whole, counted, for its owner only, with nothing left beside it', async () => {
  const store = await openDraft(file)
  await store.save(draft(1))
  await store.save(draft(2))
  expect(onDisk()).toMatchObject({ answers: { 'role-written': 2 }, interview: { rev: 2 } })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  store.saveNow(draft(3))
  expect(onDisk()).toMatchObject({ answers: { 'role-written': 3 }, interview: { rev: 3 } })
  await store.close()
  expect(readdirSync(folder)).toEqual(['draft.json'])
})

test('what is found is given back, and counting goes on', async () => {
  const first = await openDraft(file)
  expect(first.found).toBeNull()
  await first.save(draft(1))
  await first.close()
  const second = await openDraft(file)
  expect(second.found?.answers).toEqual({ 'role-written': 1 })
  await second.save(draft(2))
  expect(onDisk().interview.rev).toBe(2)
  await second.close()
})

test.each(['save', 'saveNow'] as const)(
  '%s never overwrites what somebody else wrote',
  async (how) => {
    const store = await openDraft(file)
    await store.save(draft(1))
    const theirs = JSON.stringify(draft(4))
    writeFileSync(file, theirs)
    const saving = async () => store[how](draft(2))
    const error = await saving().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConflictError)
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    expect(onDisk((error as ConflictError).file).answers).toEqual({ 'role-written': 2 })
    await store.close()
  },
)

test('a draft that was deleted meanwhile is written again', async () => {
  const store = await openDraft(file)
  await store.save(draft(1))
  rmSync(file)
  await store.save(draft(2))
  expect(onDisk().answers).toEqual({ 'role-written': 2 })
  await store.close()
})

test('put aside, a draft takes a name that is free', async () => {
  const store = await openDraft(file)
  await store.save(draft(1))
  const name = path.join(folder, 'draft-2026-11-03.json')
  writeFileSync(name, 'older')
  expect(await store.setAside(name)).toBe(path.join(folder, 'draft-2026-11-03-2.json'))
  expect(readFileSync(name, 'utf8')).toBe('older')
  expect(existsSync(file)).toBe(false)
  await store.save(draft(2))
  expect(onDisk().interview.rev).toBe(1)
  await store.close()
})

test('one at a time', async () => {
  const store = await openDraft(file)
  await expect(openDraft(file)).rejects.toBeInstanceOf(HeldError)
  await store.close()
  await (await openDraft(file)).close()
})

test('of many that start at once, one gets in', async () => {
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => openDraft(file)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the lock of a process that is gone is taken over, by one of many', async () => {
  writeFileSync(
    `${file}.lock`,
    JSON.stringify({ host: hostname(), process: 4_190_000, since: 'then', born: '' }),
  )
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => openDraft(file)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a number that another process has got meanwhile does not hold it', async () => {
  writeFileSync(
    `${file}.lock`,
    JSON.stringify({
      host: hostname(),
      process: process.pid,
      since: 'then',
      born: 'another boot:1',
    }),
  )
  await (await openDraft(file)).close()
})

test.each([
  [
    'on another machine',
    JSON.stringify({ host: 'elsewhere', process: 1, since: 'then', born: '' }),
  ],
  ['that cannot be read', 'half a lo'],
])('a lock %s is respected', async (_, text) => {
  writeFileSync(`${file}.lock`, text)
  await expect(openDraft(file)).rejects.toBeInstanceOf(HeldError)
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe(text)
})

test('what a killed process left behind is swept away, and nothing else', async () => {
  writeFileSync(path.join(folder, '.draft.json.123.abcd.tmp'), 'half')
  writeFileSync(path.join(folder, '.other.json.123.abcd.tmp'), 'not ours')
  await (await openDraft(file)).close()
  expect(readdirSync(folder)).toEqual(['.other.json.123.abcd.tmp'])
})

test.each([
  ['no JSON', 'half a draft {'],
  ['no sheet', '{"questionnaire": "small", "answers": {"role-written": 9}}'],
])('a file that is %s is refused and left as it is', async (_, text) => {
  writeFileSync(file, text)
  await expect(openDraft(file)).rejects.toBeInstanceOf(InputError)
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['draft.json'])
})

test('a folder that is not there is said plainly', async () => {
  await expect(openDraft(path.join(folder, 'no', 'draft.json'))).rejects.toBeInstanceOf(FileError)
})

test('a link to a draft elsewhere stays a link', async () => {
  const real = path.join(folder, 'real.json')
  writeFileSync(real, JSON.stringify(draft(0)))
  symlinkSync(real, file)
  const store = await openDraft(file)
  await store.save(draft(3))
  expect(onDisk(real).answers).toEqual({ 'role-written': 3 })
  await store.close()
})

test('two processes that count under the lock lose nothing', async () => {
  const lockFile = path.join(folder, 'x.lock')
  let inside = 0
  const once = async (): Promise<void> => {
    for (;;) {
      try {
        const lock = await takeLock(lockFile)
        inside += 1
        expect(inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 1))
        inside -= 1
        return await lock.release()
      } catch (error) {
        if (!(error instanceof HeldError)) throw error
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
  }
  await Promise.all(Array.from({ length: 20 }, once))
})
