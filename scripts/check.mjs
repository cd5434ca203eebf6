/**
 * Everything that can be said about the code without running it. Every step runs, also after one has
 * failed, so that all is known at once; the exit code is 1 where any has.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

const STEPS = [
  ['layout', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint and import directions', 'oxlint', []],
  ['types', 'tsc', ['--noEmit']],
  ['types of the scripts in pages', 'tsc', ['--noEmit', '-p', 'tsconfig.page.json']],
  ['unused code and dependencies', 'knip', []],
  ['build', process.execPath, ['scripts/build.mjs', '--if-stale']],
  ['package contents', process.execPath, ['scripts/check-package.mjs']],
]

function run([title, command, args]) {
  process.stdout.write(`\n== ${title}\n`)
  const start = performance.now()
  const path = `${root}node_modules/.bin:${process.env.PATH}`
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
  })
  if (error) process.stdout.write(`${error.message}\n`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`)
  return { title, isOk: status === 0 }
}

const failed = STEPS.map(run).filter(({ isOk }) => !isOk)
const verdict =
  failed.length === 0
    ? 'all checks passed'
    : `failed: ${failed.map(({ title }) => title).join(', ')}`
process.stdout.write(`\n${verdict}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
