import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from '../support/run.ts'
import { temporaryFolder } from '../support/temporary.ts'

const RESULT = path.join(ROOT, 'examples/riverbend-community-health/assessment.json')

test('whoever is ended while a PDF is printed ends the browser, and leaves nothing behind', () => {
  const [scratch, folder] = [temporaryFolder(), temporaryFolder()]
  const browser = path.join(folder, 'browser')
  const mark = path.join(folder, 'alive')
  writeFileSync(browser, `#!/bin/sh\nkill -TERM $PPID\nsleep 2\ntouch '${mark}'\n`)
  chmodSync(browser, 0o755)
  const argv = [
    path.join(ROOT, 'bin/readiness.js'),
    'report',
    RESULT,
    '-f',
    'pdf',
    '-o',
    'report.pdf',
  ]
  const env = bareEnvironment({ TMPDIR: scratch, READINESS_BROWSER: browser })
  const { status } = run(process.execPath, argv, { cwd: folder, env })
  expect(status).toBeNull()
  run('sleep', ['3'])
  expect(readdirSync(scratch)).toEqual([])
  expect(readdirSync(folder)).toEqual(['browser'])
})
