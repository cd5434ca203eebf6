import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { char, press } from '../../src/prompt/machine/key.ts'
import { type SaveResult, Run, type Storage } from '../../src/prompt/run.ts'
import type { Draft } from '../../src/prompt/draft.ts'
import { playTo, worldFor } from './support.ts'

const world = worldFor()
const SAVED: SaveResult = { kind: 'saved' }
const FULL: SaveResult = { kind: 'failed', reason: 'the disk is full', remedy: 'Free some space' }

/** A disk that is as slow, full or foreign as a test wants it. */
function disk(results: SaveResult[] = [], delay = 0) {
  const saved: Draft[] = []
  const next = (draft: Draft): SaveResult => {
    const result = results.shift() ?? SAVED
    if (result.kind === 'saved') saved.push(draft)
    return result
  }
  const storage: Storage = {
    save: (draft) => new Promise((resolve) => setTimeout(() => resolve(next(draft)), delay)),
    saveNow: next,
    setAside: async () => SAVED,
  }
  return { storage, saved }
}

function runAt(number: number, storage: Storage): Run {
  return new Run({ world, first: playTo(number).state, storage, now: () => Date.now() })
}

const level = (run: Run, key: string) => {
  run.send({ type: 'key', key: char(key) })
  run.send({ type: 'key', key: press('enter') })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the next question comes only when the last answer is on the disk; keys meanwhile answer nothing', async () => {
  const { storage, saved } = disk([], 500)
  const run = runAt(3, storage)
  level(run, '2')
  level(run, '4')
  expect(run.state().stack.at(-1)).toMatchObject({ id: 'staff-education-3' })
  expect(run.state().saving?.isSlow).toBe(false)
  await vi.advanceTimersByTimeAsync(301)
  expect(run.state().saving?.isSlow).toBe(true)
  level(run, '4')
  await vi.advanceTimersByTimeAsync(200)
  expect(run.state().stack.at(-1)).toMatchObject({ id: 'staff-education-4', mark: null })
  expect(saved.at(-1)?.answers['staff-education-3']).toBe(2)
  expect(saved).toHaveLength(1)
})

test('a full disk: the answer stays, Enter tries again', async () => {
  const { storage, saved } = disk([FULL, FULL])
  const run = runAt(3, storage)
  level(run, '2')
  await vi.advanceTimersByTimeAsync(1)
  expect(run.state()).toMatchObject({ saving: null, trouble: { reason: 'the disk is full' } })
  run.send({ type: 'key', key: press('enter') })
  await vi.advanceTimersByTimeAsync(1)
  expect(run.state().trouble).not.toBeNull()
  run.send({ type: 'key', key: press('enter') })
  await vi.advanceTimersByTimeAsync(1)
  expect(run.state().stack.at(-1)).toMatchObject({ id: 'staff-education-4' })
  expect(saved.at(-1)?.answers['staff-education-3']).toBe(2)
})

test('a full disk, and the person leaves', async () => {
  const run = runAt(3, disk([FULL]).storage)
  level(run, '2')
  await vi.advanceTimersByTimeAsync(1)
  run.send({ type: 'key', key: char('q') })
  expect(await run.ended).toMatchObject({ how: 'not-saved', reason: 'the disk is full' })
})

test('a changed draft ends it', async () => {
  const run = runAt(3, disk([{ kind: 'conflict', file: 'ours.json' }]).storage)
  level(run, '2')
  await vi.advanceTimersByTimeAsync(1)
  expect(await run.ended).toMatchObject({ how: 'conflict', file: 'ours.json' })
})

test('unfinished text is on the disk a second after the last key', async () => {
  const { storage, saved } = disk()
  const run = runAt(3, storage)
  for (const key of 'nhalf') run.send({ type: 'key', key: char(key) })
  await vi.advanceTimersByTimeAsync(990)
  expect(saved).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(20)
  expect(saved.at(-1)?.interview['pending']).toEqual({
    kind: 'note',
    id: 'staff-education-3',
    text: 'half',
  })
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s during a save keeps that answer',
  async (signal) => {
    const { storage, saved } = disk([], 500)
    const run = runAt(3, storage)
    level(run, '2')
    run.stop(signal)
    await vi.advanceTimersByTimeAsync(600)
    expect(await run.ended).toMatchObject({ how: 'stopped', signal })
    expect(saved.at(-1)?.answers['staff-education-3']).toBe(2)
  },
)

test('a save that hangs is waited for two seconds, no longer', async () => {
  const { storage, saved } = disk([], 60_000)
  const run = runAt(3, storage)
  level(run, '2')
  run.stop('SIGTERM')
  await vi.advanceTimersByTimeAsync(2001)
  expect(await run.ended).toMatchObject({ how: 'stopped' })
  expect(saved.at(-1)?.answers['staff-education-3']).toBe(2)
})

test('a fault of ours saves what is there', async () => {
  const { storage, saved } = disk()
  const run = runAt(3, storage)
  run.fail(new Error('ours'))
  expect(await run.ended).toMatchObject({ how: 'fault' })
  expect(saved.at(-1)?.answers['staff-education-2']).toBe(3)
})
