import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from '../support/run.ts'
import { temporaryFolder } from '../support/temporary.ts'

const BIN = join(ROOT, 'bin/readiness.js')
const RESULT = join(ROOT, 'examples/harbour-community-mental-health/assessment.json')

const plan = (cwd: string, argv: string[], env: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [BIN, 'plan', RESULT, ...argv], { cwd, env: bareEnvironment(env) })

const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

describe('the built program', () => {
  test('writes the plan into the folder it is started in, and finds the path', () => {
    const folder = temporaryFolder()
    const { status, stdout, stderr } = plan(folder, ['--to', 'embedding'])
    expect([status, readdirSync(folder)]).toEqual([0, ['plan.yaml']])
    expect(stdout).toContain('The cheapest path to Embedding')
    expect(stderr).toMatch(/Wrote plan\.yaml: 48\sactions\./)
  })

  test('writes the same bytes in every format, time zone and locale', () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()]
    const formats = ['-f', 'md,html,csv,xlsx,ics,json', '--to', 'starting']
    expect(plan(here, formats, { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' }).status).toBe(0)
    expect(plan(there, formats, { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' }).status).toBe(
      0,
    )
    expect(contents(there)).toEqual(contents(here))
  })
})
