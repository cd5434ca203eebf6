/**
 * How long a start takes, against a Node that does nothing: medians of interleaved runs, so that a busy
 * moment of the machine falls on all alike. Figures to look at; nothing fails here.
 *
 *   node scripts/bench.mjs [rounds]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBuild } from './build.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const program = path.join(root, 'bin/readiness.js')
const rounds = Math.max(15, Number(process.argv[2]) || 21)

// On Node 20 this variable alone doubles the time of a bare start, which would flatter us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function firstAnswers() {
  const examples = path.join(root, 'examples')
  const files = existsSync(examples)
    ? readdirSync(examples).map((name) => path.join(examples, name, 'answers.yaml'))
    : []
  return files.toSorted().find((file) => existsSync(file))
}

function assessCase(answers, output) {
  const args = ['assess', '--answers', answers, '-f', 'md,html,json', '-o', output, '--force']
  return { name: 'assess, md + html + json', args: [program, ...args], target: 4 }
}

function time({ args }) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  return milliseconds
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function measure(cases) {
  const times = cases.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    cases.forEach((one, index) => times[index].push(time(one)))
  }
  return times.map(median)
}

function print(cases, medians) {
  const [bare] = medians
  console.log(`node ${process.version}, medians of ${rounds} interleaved runs\n`)
  console.log(
    `${''.padEnd(26)}${'ms'.padStart(6)}${'added'.padStart(8)}${'ratio'.padStart(8)}   at most`,
  )
  cases.forEach(({ name, target }, index) => {
    const figures = [medians[index], medians[index] - bare].map((ms) => ms.toFixed(0))
    const ratio = (medians[index] / bare).toFixed(2)
    const [total, added] = figures
    const row = name.padEnd(26) + total.padStart(6) + added.padStart(8) + ratio.padStart(8)
    console.log(target ? `${row}   ${target.toFixed(1)}` : row)
  })
}

await runBuild(['--if-stale', '--allow-type-errors'])
if (process.exitCode) throw new Error('the build failed, so there is nothing to measure')
const output = mkdtempSync(path.join(tmpdir(), 'readiness-bench-'))
try {
  const answers = firstAnswers()
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: '--version', args: [program, '--version'], target: 1.5 },
    { name: '--help', args: [program, '--help'], target: 1.8 },
    ...(answers ? [assessCase(answers, output)] : []),
  ]
  cases.forEach(time)
  print(cases, measure(cases))
  if (!answers) console.log('\nno examples/*/answers.yaml, so assess was not measured')
} finally {
  rmSync(output, { recursive: true, force: true })
}
