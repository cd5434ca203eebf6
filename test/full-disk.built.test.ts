import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, run } from './support/run.ts'
import { temporaryFolder } from './support/temporary.ts'

/** Faults are injected at the system calls, because a mock of a write cannot stop half way. */
const ANSWERS = join(ROOT, 'examples/harbour-community-mental-health/answers.yaml')

function assessWith(fault: string, out: string) {
  const strace = [
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${fault.split(':')[0]}`,
    '-e',
    `inject=${fault}`,
  ]
  const command = [
    join(ROOT, 'bin/readiness.js'),
    'assess',
    '--answers',
    ANSWERS,
    '-o',
    out,
    '--force',
  ]
  return run('strace', [...strace, process.execPath, ...command])
}

describe('when writing fails', () => {
  test.each([
    ['the disk is full', 'rename:error=ENOSPC:when=1', 'the disk is full'],
    ['the disk has a fault', 'fsync:error=EIO:when=1', 'the disk reported a fault'],
    ['permission is missing', 'rename:error=EACCES:when=1', 'permission is missing'],
  ])('%s: exit 74, in words, and the old report is whole', (_, fault, words) => {
    const out = join(temporaryFolder(), 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'report.md'), 'old')
    const { status, stderr } = assessWith(fault, out)
    expect(stderr).toContain(words)
    expect(status).toBe(74)
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toBe('old')
    expect(readdirSync(out)).toEqual(['report.md'])
    expect(existsSync(join(out, 'report.html'))).toBe(false)
  })
})
