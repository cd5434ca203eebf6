import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleAggregate } from '../render/support/sample-aggregate.ts'
import { ROOT } from '../support/run.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

function saved(document: unknown = sampleAggregate()) {
  const folder = temporaryFolder()
  const file = join(folder, 'aggregate.json')
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`)
  return { file, out: join(folder, 'out') }
}

describe('report on the result of many voices', () => {
  test('writes the reports, and the data under the name of its kind, byte for byte', async () => {
    const { file, out } = saved()
    const { code, stderr } = await runCli(['report', file, '-o', out])
    expect([code, stderr]).toEqual([0, expect.stringContaining('aggregate.json')])
    expect(readdirSync(out).sort()).toEqual(['aggregate.json', 'report.html', 'report.md'])
    expect(readFileSync(join(out, 'aggregate.json'), 'utf8')).toBe(readFileSync(file, 'utf8'))
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain('## Where the room disagrees')
  })

  test('holds its published figures against the gates', async () => {
    const { file, out } = saved()
    const gates = [
      '--require-score',
      'culture=50',
      '--require-critical',
      '--require-coverage',
      '95',
    ]
    const { code, stderr } = await runCli(['report', file, '-o', out, ...gates])
    expect(code).toBe(1)
    expect(stderr).toMatch(/Culture for sustainability needs 50; it is 40, [\d.]+ points short/)
    expect(stderr).toContain('supervision-agreed (contested)')
    expect(stderr).toContain('Coverage of 95 % is required; it is 94 %, 1 point short.')
  })

  test('writes the other formats, and leaves the JSON out of a report for the board', async () => {
    const { file, out } = saved()
    const formats = 'docx,csv,xlsx,junit,badge'
    expect((await runCli(['report', file, '-o', out, '-f', formats])).code).toBe(0)
    expect((await runCli(['report', file, '-o', out, '--audience', 'board'])).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'actions.xlsx',
      'badge.svg',
      'items.csv',
      'junit.xml',
      'report.docx',
      'report.html',
      'report.md',
    ])
  })

  test('says what does not fit a result of many, and writes nothing', async () => {
    const { file, out } = saved()
    const earlier = join(ROOT, 'examples/harbour-community-mental-health/assessment.json')
    const late = await runCli(['report', file, '-o', out, '--as-of', '2027-03-01'])
    expect([late.code, late.stderr]).toEqual([2, expect.stringContaining('has no evidence in it')])
    const lower = await runCli(['report', file, '-o', out, '--no-regression', earlier])
    expect([lower.code, lower.stderr]).toEqual([2, expect.stringContaining('readiness compare')])
    expect(existsSync(out)).toBe(false)
  })

  test('a file that is no aggregate is refused with its places', async () => {
    const broken = { ...sampleAggregate(), wave: 'Spring 2026' }
    const { code, stderr } = await runCli(['report', saved(broken).file])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/aggregate\.json:\d+:\d+ wave: /)])
  })

  test.each(['verify', 'explain'])('%s says that the answers are not in it', async (command) => {
    const { file } = saved()
    const argv = command === 'explain' ? [command, file, 'culture'] : [command, file]
    const { code, stderr } = await runCli(argv)
    expect([code, stderr]).toEqual([2, expect.stringContaining('whose answers are not in it')])
  })
})
