import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { UNKNOWN_HOST } from '../words/own-names.ts'
import { errorCode, fileError } from './file-error.ts'

/** Who holds a file. `born` tells a process from a later one with the same number, where that can be known. */
export type Holder = { host: string; process: number; since: string; born: string }

export type Lock = { release(): Promise<void> }

/** Another living process holds the file, or one on another machine that cannot be asked. */
export class HeldError extends Error {
  readonly holder: Holder

  constructor(holder: Holder) {
    super(`held by process ${holder.process} on ${holder.host}`)
    this.name = 'HeldError'
    this.holder = holder
  }
}

/**
 * Takes the lock `file`. It is created as a whole or not at all, and taken over only where its
 * process is known to be gone: same machine, and no such process any more.
 *
 * @throws HeldError, or FileError where the folder cannot be written
 */
export async function takeLock(file: string): Promise<Lock> {
  const mine: Holder = {
    host: hostname(),
    process: process.pid,
    since: new Date().toISOString(),
    born: birthOf(process.pid),
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await create(file, mine)) return { release: () => release(file, mine) }
    const holder = await readHolder(file)
    if (holder === 'gone') continue
    if (holder === null || !isDead(holder)) throw new HeldError(holder ?? UNKNOWN)
    await moveAway(file, holder)
  }
  throw new HeldError(
    (await readHolder(file).then((holder) => (holder === 'gone' ? null : holder))) ?? UNKNOWN,
  )
}

const UNKNOWN: Holder = { host: UNKNOWN_HOST, process: 0, since: '', born: '' }

/** Written beside it first and linked into place, so that nobody ever reads half a lock. */
async function create(file: string, holder: Holder): Promise<boolean> {
  const beside = `${file}.${process.pid}.${randomUUID().slice(0, 8)}`
  try {
    const handle = await open(beside, 'wx', 0o600)
    await handle.writeFile(`${JSON.stringify(holder)}\n`).finally(() => handle.close())
    await link(beside, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(errorCode(error)))
      return createWithoutLinks(file, holder)
    throw fileError(error, 'write', file)
  } finally {
    await rm(beside, { force: true })
  }
}

async function createWithoutLinks(file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.writeFile(`${JSON.stringify(holder)}\n`).finally(() => handle.close())
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw fileError(error, 'write', file)
  }
}

async function readHolder(file: string): Promise<Holder | null | 'gone'> {
  try {
    return parseHolder(await readFile(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone'
    throw fileError(error, 'read', file)
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { host, process: pid, since, born } = JSON.parse(text) as Partial<Holder>
    if (typeof host !== 'string' || typeof pid !== 'number') return null
    return { host, process: pid, since: String(since ?? ''), born: String(born ?? '') }
  } catch {
    return null
  }
}

function isDead({ host, process: pid, born }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
  const now = birthOf(pid)
  return born !== '' && now !== '' && born !== now
}

/** Start of the machine and of the process, on Linux; empty where it cannot be known. */
function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot}:${fields[19] ?? ''}`
  } catch {
    return ''
  }
}

/** Only the lock that was looked at: where another process was faster, its lock is put back. */
async function moveAway(file: string, dead: Holder): Promise<void> {
  const aside = `${file}.${process.pid}.${randomUUID().slice(0, 8)}`
  try {
    await rename(file, aside)
    const moved = await readHolder(aside)
    const isTheOne =
      moved !== null &&
      moved !== 'gone' &&
      moved.process === dead.process &&
      moved.since === dead.since
    if (!isTheOne) await link(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw fileError(error, 'takeOver', file)
  } finally {
    await rm(aside, { force: true })
  }
}

async function release(file: string, mine: Holder): Promise<void> {
  const holder = await readHolder(file).catch(() => null)
  if (
    holder &&
    holder !== 'gone' &&
    holder.process === mine.process &&
    holder.since === mine.since
  ) {
    await rm(file, { force: true }).catch(() => {})
  }
}
