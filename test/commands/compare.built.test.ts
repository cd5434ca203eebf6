import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { ROOT, bareEnvironment, run } from '../support/run.ts'
import { manyOf } from '../support/aggregates.ts'
import { temporaryFolder } from '../support/temporary.ts'

const BIN = join(ROOT, 'bin/readiness.js')
const resultOf = (example: string) => join(ROOT, 'examples', example, 'assessment.json')
const HARBOUR = resultOf('harbour-community-mental-health')
const RIVERBEND = resultOf('riverbend-community-health')

const readiness = (...argv: string[]) =>
  run(process.execPath, [BIN, ...argv], { env: bareEnvironment() })

/** A copy of a saved result with some other text in it. */
function changed(folder: string, change: (text: string) => string): string {
  const file = join(folder, 'changed.json')
  writeFileSync(file, change(readFileSync(HARBOUR, 'utf8')))
  return file
}

const saved = (): Assessment => JSON.parse(readFileSync(HARBOUR, 'utf8')) as Assessment

describe('readiness compare', () => {
  test('tells it on standard output, and writes nothing', () => {
    const { status, stdout, stderr } = readiness('compare', RIVERBEND, HARBOUR)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Harbour Community Mental Health · Peer workforce readiness')
    expect(stdout).toMatch(/^Note {7}The results name more than one organisation/m)
    expect(stdout).toMatch(/^Areas {6}Preparation +\d+ +\d+ +[+-−]\d+$/m)
    expect(stdout).not.toContain('\u001b')
  })

  test('writes what is asked for, and says where', () => {
    const folder = temporaryFolder()
    const { status, stdout, stderr } = readiness('compare', RIVERBEND, HARBOUR, '-o', folder)
    expect([status, stdout]).toEqual([0, ''])
    const files = ['md', 'html', 'json'].map((format) => join(folder, `comparison.${format}`))
    expect(stderr).toBe(files.map((file) => `Wrote ${file}\n`).join(''))
    const again = readiness('compare', RIVERBEND, HARBOUR, '-o', folder)
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('--force')])
  })

  test('its JSON is valid, and goes to standard output alone', () => {
    const { status, stdout, stderr } = readiness(
      'compare',
      RIVERBEND,
      HARBOUR,
      '-f',
      'json',
      '-o',
      '-',
    )
    expect([status, stderr]).toEqual([0, ''])
    const file = join(temporaryFolder(), 'comparison.json')
    writeFileSync(file, stdout)
    expect(readiness('validate', file)).toMatchObject({
      status: 0,
      stdout: `${file}: comparison, valid\n`,
    })
    const { waves } = JSON.parse(stdout) as Comparison
    expect(waves.map(({ commonShare }) => commonShare)).toEqual([1, 1])
  })

  test('two of three results the same: nothing is called changed', () => {
    const { status, stdout } = readiness(
      'compare',
      HARBOUR,
      RIVERBEND,
      HARBOUR,
      '-f',
      'json',
      '-o',
      '-',
    )
    const { areas, remarks } = JSON.parse(stdout) as Comparison
    expect(status).toBe(0)
    const changes = areas.flatMap(({ themes }) => themes.map(({ change }) => change))
    expect(new Set(changes)).toEqual(new Set(['same', 'unknown']))
    expect(remarks).toContain('dates-not-rising')
  })
})

describe('exits 2 and writes nothing', () => {
  test('below 80 % of the weight in common, with the figures', () => {
    const folder = temporaryFolder()
    const other = changed(folder, (text) =>
      text.replaceAll(/"prompt": "(Is|Are|Do|Does) /g, '"prompt": "In your view, $1 '),
    )
    const out = join(folder, 'out')
    const { status, stdout, stderr } = readiness('compare', HARBOUR, other, '-o', out)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('these results cannot be compared')
    expect(stderr).toMatch(/carry \d+(\.\d)? % of the weight; 80 % is needed/)
    expect(existsSync(out)).toBe(false)
  })

  test('one voice beside many', () => {
    const file = join(temporaryFolder(), 'many.json')
    const { pack, questionnaire } = saved()
    const themes = Object.fromEntries(
      pack.areas.flatMap((area) => area.themes.map(({ id }) => [id, 50])),
    )
    const many = manyOf({ questionnaire: pack, digest: questionnaire.digest }, { themes })
    writeFileSync(file, JSON.stringify(many))
    const { status, stderr } = readiness('compare', HARBOUR, file)
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('Compare results of the same kind'),
    ])
    expect(readiness('compare', file, file).status).toBe(0)
  })

  test.each<[string, string[], RegExp]>([
    ['one result alone', [HARBOUR], /readiness compare needs <after>/],
    ['a format there is not', [HARBOUR, HARBOUR, '-f', 'docx'], /no format docx/],
    [
      'answers that are no result',
      [HARBOUR, join(ROOT, 'examples/riverbend-community-health/answers.yaml')],
      /answers\.yaml/,
    ],
  ])('%s', (_, argv, message) => {
    const { status, stderr } = readiness('compare', ...argv)
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  test('a comparison is no result to compare', () => {
    const file = join(temporaryFolder(), 'comparison.json')
    readiness('compare', HARBOUR, HARBOUR, '-f', 'json', '-o', file)
    const { status, stderr } = readiness('compare', file, HARBOUR)
    expect([status, stderr]).toEqual([2, expect.stringContaining('is a comparison')])
  })
})

test('a file that is not there: 74', () => {
  expect(readiness('compare', HARBOUR, 'nowhere.json').status).toBe(74)
})

describe('--as-of', () => {
  const markdown = (...argv: string[]) =>
    readiness('report', HARBOUR, '-f', 'md', '-o', '-', ...argv)

  test('judges evidence by that day', () => {
    expect(markdown().stdout).toContain('had run out by 1 November 2026')
    expect(markdown().stdout).toContain('(expired 30 June 2026)')
    expect(markdown('--as-of', '2026-06-30').stdout).not.toMatch(/had run out|\(expired/)
    expect(markdown('--as-of', '2026-06-30').stdout).toContain(
      'One piece of evidence runs out within 90 days of 30 June 2026',
    )
    expect(markdown('--as-of', '2028-03-01').stdout).toContain('(expired 1 February 2028)')
  })

  test('a day that does not exist is refused', () => {
    const { status, stderr } = markdown('--as-of', '2026-02-30')
    expect([status, stderr]).toEqual([2, expect.stringContaining('--as-of: 2026-02-30')])
  })

  test('gates stay those of the result', () => {
    const score = ['--require-score', 'process-structure=44']
    expect(markdown('--as-of', '2030-01-01', ...score).status).toBe(markdown(...score).status)
  })
})
