import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Npm, npmWithCache, packInto } from '../../support/npm.ts'
import { ROOT, mustRun } from '../../support/run.ts'
import { makeFolder, removeFolder, writeFiles } from '../../support/temporary.ts'
import { type Step, runSteps } from '../../support/workflow.ts'

/** The files that docs/ci.md tells people to save, by the name in their first line. */
const files = Object.fromEntries(
  [
    ...readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8').matchAll(
      /^```(?:yaml|gitignore)\n# (\S+)\n([\s\S]*?)^```$/gm,
    ),
  ].map(([, name = '', text = '']) => [name, text]),
)

const EXAMPLE = path.join(ROOT, 'examples/harbour-community-mental-health')
const AUTHOR = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']

let home: string
let npm: Npm
let origin: string
let checkouts = 0

beforeAll(() => {
  home = makeFolder()
  npm = npmWithCache(path.join(home, 'cache'))
  mustRun(process.execPath, ['scripts/build.mjs', '--if-stale'])
  origin = path.join(home, 'origin')
  mkdirSync(path.join(origin, 'tools'), { recursive: true })
  packInto(npm, ROOT, path.join(origin, 'tools'))
  writeFiles(origin, files)
  cpSync(path.join(EXAMPLE, 'answers.yaml'), path.join(origin, 'answers.yaml'))
  mustRun('git', ['init', '--quiet'], { cwd: origin })
  mustRun('git', ['add', '-A'], { cwd: origin })
  mustRun('git', [...AUTHOR, 'commit', '-qm', 'all'], { cwd: origin })
})

afterAll(() => removeFolder(home))

/** A fresh clone, with files changed as a commit would change them. */
function checkout(changes: Record<string, string> = {}): string {
  checkouts += 1
  const folder = path.join(home, `checkout-${checkouts}`)
  mustRun('git', ['clone', '--quiet', origin, folder])
  writeFiles(folder, changes)
  return folder
}

type Job = { steps: Step[] }

const steps = (): Step[] => {
  const { jobs } = parse(files['.github/workflows/readiness.yml'] ?? '') as {
    jobs: { readiness: Job }
  }
  return jobs.readiness.steps
}

describe('the workflow of docs/ci.md for GitHub', () => {
  test('names the version that is packed here', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string
    }
    const archive = `tools/peer-workforce-readiness-${version}.tgz`
    for (const name of ['.github/workflows/readiness.yml', '.gitlab-ci.yml'])
      expect(files[name]).toContain(archive)
  })

  test('installs, checks, scores, keeps the reports, and tells the page of the run', () => {
    const folder = checkout()
    const outcomes = runSteps(steps(), folder, npm)
    expect(outcomes.map(({ step, run }) => [step.uses ?? step.name, run?.status])).toEqual([
      ['actions/checkout@v6', undefined],
      ['actions/setup-node@v6', undefined],
      ['Install readiness', 0],
      ['Check the files', 0],
      ['Score, report, hold against the gates', 0],
      ['actions/upload-artifact@v7', undefined],
    ])
    expect(outcomes.at(-1)?.kept).toEqual(['readiness-report/'])
    expect(readdirSync(path.join(folder, 'readiness-report')).sort()).toEqual([
      'assessment.json',
      'badge.svg',
      'junit.xml',
      'report.html',
      'report.md',
    ])
    expect(outcomes.map(({ summary }) => summary !== '')).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ])
    expect(mustRun('git', ['status', '--porcelain'], { cwd: folder })).toBe('')
  })

  test('a missed gate turns it red, and the reports are kept all the same', () => {
    const settings = files['readiness.yaml'] ?? ''
    const folder = checkout({
      'readiness.yaml': settings.replace('stage: preparing', 'stage: starting'),
    })
    const outcomes = runSteps(steps(), folder, npm)
    const scored = outcomes.find(({ step }) => step.name?.startsWith('Score'))
    expect(scored?.run).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Gate missed: Stage Starting is required') as string,
    })
    expect(scored?.summary).toContain('**missed:** Stage Starting')
    expect(outcomes.at(-1)?.kept).toEqual(['readiness-report/'])
    expect(readFileSync(path.join(folder, 'readiness-report/junit.xml'), 'utf8')).toContain(
      '<failure type="gate"',
    )
  })

  test('a mistake in the answers is marked at its line, and nothing is scored', () => {
    const answers = readFileSync(path.join(EXAMPLE, 'answers.yaml'), 'utf8')
    const line = answers.split('\n').findIndex((text) => /^ {2}[a-z-]+: \d$/.test(text))
    const broken = answers.split('\n').with(line, `${answers.split('\n')[line] ?? ''}7`)
    const folder = checkout({ 'answers.yaml': broken.join('\n') })
    const outcomes = runSteps(steps(), folder, npm)
    const checked = outcomes.find(({ step }) => step.name === 'Check the files')
    expect(checked?.run?.status).toBe(2)
    expect(checked?.run?.stderr).toContain(`\n::error file=answers.yaml,line=${line + 1},col=`)
    expect(outcomes.some(({ step }) => step.name?.startsWith('Score'))).toBe(false)
    expect(outcomes.at(-1)?.kept).toEqual([])
  })

  test('with an earlier result as the bar, nothing may get worse', () => {
    const answers = readFileSync(path.join(EXAMPLE, 'answers.yaml'), 'utf8')
    const settings = `${files['readiness.yaml'] ?? ''}  noRegression: last/assessment.json\n`
    const last = readFileSync(path.join(EXAMPLE, 'assessment.json'), 'utf8')
    const same = checkout({ 'readiness.yaml': settings, 'last/assessment.json': last })
    expect(runSteps(steps(), same, npm).every(({ run }) => !run || run.status === 0)).toBe(true)
    writeFileSync(
      path.join(same, 'answers.yaml'),
      answers.replace(/^( {2}[a-z-]+: )[1-4]$/m, '$10'),
    )
    const run = npm.shell(
      same,
      'npx --no readiness assess --answers answers.yaml -f json -o again.json',
    )
    expect(run).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /Gate missed: Nothing may be lower .* was \S+ and is/,
      ) as string,
    })
  })
})

test('the script of docs/ci.md for GitLab runs, and leaves what it names', () => {
  const folder = checkout()
  const { readiness } = parse(files['.gitlab-ci.yml'] ?? '') as {
    readiness: {
      script: string[]
      artifacts: { paths: string[]; reports: Record<string, string> }
    }
  }
  for (const line of readiness.script) {
    expect(npm.shell(folder, line, { CI: 'true', CI_PROJECT_DIR: folder })).toMatchObject({
      status: 0,
    })
  }
  const { paths, reports } = readiness.artifacts
  for (const place of [...paths, ...Object.values(reports)])
    expect(existsSync(path.join(folder, place)), place).toBe(true)
  expect(JSON.parse(readFileSync(path.join(folder, reports['codequality'] ?? ''), 'utf8'))).toEqual(
    [],
  )
  expect(readFileSync(path.join(folder, reports['junit'] ?? ''), 'utf8')).toContain('<testsuites>')
})
