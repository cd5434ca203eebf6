import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const PACK = 'test/fixtures/small-pack.yaml'
const SHEET = `questionnaire: small
version: 1.0.0
organisation: Harbour
date: 2026-11-01
participants: { peer-worker: 2, manager: 1 }
answers:
  role-written: 3
  role-known: { notApplicable: "One team" }
  voice-heard: { level: 2, note: "Since May" }
  voice-counts: dont-know
`

let folder: string
let answers: string
let out: string

beforeEach(() => {
  folder = temporaryFolder()
  answers = join(folder, 'answers.yaml')
  out = join(folder, 'out')
  writeFileSync(answers, SHEET)
})

const assess = (...more: string[]) => runCli(['assess', '-q', PACK, '--answers', answers, ...more])
const result = (text: string) => JSON.parse(text) as Assessment

describe('assess --answers', () => {
  test('writes files for Word, for Excel and a table where they are asked for, and no other', async () => {
    const { code } = await assess('-f', 'docx,csv,xlsx', '-o', out)
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['actions.xlsx', 'items.csv', 'report.docx'])
    for (const name of ['actions.xlsx', 'report.docx'])
      expect(readFileSync(join(out, name)).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(join(out, 'items.csv'), 'utf8')).toContain('"role-written"')
  })

  test('a table goes to standard output as it is', async () => {
    const { stdout } = await assess('-f', 'csv', '-o', '-')
    expect(stdout.slice(0, 15)).toBe('\ufeff"organisation"')
  })

  test('writes three reports, says so on standard error, and nothing on standard output', async () => {
    const { code, stdout, stderr } = await assess('-o', out)
    expect(stderr).toContain(join(out, 'report.html'))
    expect([code, stdout]).toEqual([0, ''])
    expect(readdirSync(out).sort()).toEqual(['assessment.json', 'report.html', 'report.md'])
  })

  test('offers a command that takes the same questionnaire', async () => {
    const sheet = 'examples/harbour-community-mental-health/answers.yaml'
    const next = async (...more: string[]) => {
      const argv = ['assess', '--answers', sheet, '-o', temporaryFolder(), '--force', ...more]
      return (await runCli(argv)).stderr.split('\n').find((line) => /readiness show/.test(line))
    }
    expect(await next()).toMatch(/readiness show pay-decided$/)
    expect(await next('-q', 'peer-workforce.fr')).toMatch(
      /readiness show pay-decided -q peer-workforce\.fr$/,
    )
  })

  test('to standard output goes only what was asked for', async () => {
    const { code, stdout } = await assess('-f', 'json', '-o', '-')
    expect(code).toBe(0)
    expect(result(stdout)).toMatchObject({
      kind: 'assessment',
      schemaVersion: 1,
      organisation: 'Harbour',
      date: '2026-11-01',
    })
    expect(existsSync('readiness-report')).toBe(false)
  })

  test('reads standard input', async () => {
    const { code, stdout } = await runCli(
      ['assess', '-q', PACK, '--answers', '-', '-f', 'json', '-o', '-'],
      { stdin: SHEET },
    )
    expect([code, result(stdout).organisation]).toEqual([0, 'Harbour'])
  })

  test('holds every field of the contract', async () => {
    const { stdout } = await assess('-f', 'json', '-o', '-')
    const document = result(stdout)
    expect(document.tool).toEqual({ name: 'readiness', version: expect.any(String) })
    expect(document.questionnaire).toMatchObject({
      id: 'small',
      version: '1.0.0',
      title: 'Small pack',
      digest: expect.stringMatching(/^sha256-/),
    })
    expect(document.questionnaire.stages[1]).toEqual({
      id: 'preparing',
      title: 'Preparing',
      areaScore: 25,
    })
    expect(document.participants).toEqual({ 'peer-worker': 2, manager: 1 })
    expect(document.scope).toEqual({ complete: true })
    expect(
      document.areas.map(({ id, status, score, low, high, coverage, provisional, display }) => ({
        id,
        status,
        score,
        low,
        high,
        coverage,
        provisional,
        display,
      })),
    ).toEqual([
      {
        id: 'ground',
        status: 'reported',
        score: 75,
        low: 75,
        high: 75,
        coverage: 1,
        provisional: false,
        display: '75',
      },
      {
        id: 'culture',
        status: 'insufficient',
        score: null,
        low: 16.666667,
        high: 83.333333,
        coverage: 0.333333,
        provisional: true,
        display: null,
      },
    ])
    expect(document.areas[0]?.themes[0]?.items[0]).toEqual({
      id: 'role-written',
      prompt: 'Is the role written down?',
      weight: 1,
      state: 'answered',
      level: 3,
      critical: { state: 'met', level: 2, stage: 'starting' },
    })
    expect(document.areas[0]?.themes[0]?.items[1]).toMatchObject({
      state: 'not-applicable',
      level: null,
      reason: 'One team',
    })
    expect(document.areas[1]?.themes[0]?.counts).toEqual({
      answered: 1,
      dontKnow: 1,
      notApplicable: 0,
      skipped: 0,
      hidden: 1,
    })
    expect(document.stage).toEqual({
      id: null,
      index: null,
      title: null,
      reason: 'incomplete',
      lowest: 'exploring',
      highest: 'starting',
      next: null,
      limitedBy: [{ kind: 'area', id: 'culture' }],
    })
    expect(document.visibilityGaps).toEqual(['voice-counts'])
    expect(document.actions[0]).toEqual({
      id: 'hear',
      title: 'Hear peer workers',
      tier: 3,
      reason: 'Culture cannot be scored yet',
      because: { kind: 'limit', area: 'culture' },
      items: ['voice-heard'],
      unlocks: [],
      requires: [],
      horizon: '3-12-months',
      effort: 'large',
      owner: '',
      artefact: '',
      steps: [],
    })
  })

  test.each([
    [['--quick'], { complete: false, quick: true }, ['role-written', 'voice-counts']],
    [['--area', 'ground'], { complete: false, areas: ['ground'] }, ['role-written', 'role-known']],
    [
      ['--theme', 'voice'],
      { complete: false, themes: ['voice'] },
      ['voice-heard', 'voice-counts', 'voice-again'],
    ],
    [
      ['--theme', 'voice', '--quick'],
      { complete: false, quick: true, themes: ['voice'] },
      ['voice-counts'],
    ],
  ])('%j asks for a part, and claims no stage', async (flags, scope, ids) => {
    const document = result((await assess('-f', 'json', '-o', '-', ...flags)).stdout)
    expect(document.scope).toEqual(scope)
    expect(document.stage).toMatchObject({ id: null, reason: 'partial-scope' })
    expect(
      document.areas.flatMap((area) =>
        area.themes.flatMap((theme) => theme.items.map(({ id }) => id)),
      ),
    ).toEqual(ids)
  })

  test('--organisation and --date count before the sheet', async () => {
    const { stdout } = await assess(
      '-f',
      'json',
      '-o',
      '-',
      '--organisation',
      'Other',
      '--date',
      '2027-01-02',
    )
    expect(result(stdout)).toMatchObject({ organisation: 'Other', date: '2027-01-02' })
  })

  test('without a date it is the day that SOURCE_DATE_EPOCH names', async () => {
    writeFileSync(answers, SHEET.replace('date: 2026-11-01\n', ''))
    const argv = ['assess', '-q', PACK, '--answers', answers, '-f', 'json', '-o', '-']
    const { stdout } = await runCli(argv, { env: { SOURCE_DATE_EPOCH: '0' } })
    expect(result(stdout).date).toBe('1970-01-01')
  })

  describe('bad input exits 2, and nothing is written', () => {
    test.each([
      [
        'a wrong level',
        SHEET.replace('role-written: 3', 'role-written: 7'),
        [],
        `answers.yaml:7:17 answers.role-written: expected a whole number`,
      ],
      [
        'no name',
        SHEET.replace('organisation: Harbour\n', ''),
        [],
        'the organisation has no name yet',
      ],
      [
        'an area that is not there',
        SHEET,
        ['--area', 'grond'],
        'there is no area grond. Did you mean ground?',
      ],
      ['a theme that is not there', SHEET, ['--theme', 'x'], 'The themes are roles, voice.'],
      ['a day that is not there', SHEET, ['--date', '2026-02-30'], 'is not a date that exists'],
      [
        'a gate for a stage that is not there',
        SHEET,
        ['--require-stage', 'startin'],
        'Did you mean starting?',
      ],
      [
        'a gate for an area that is not there',
        SHEET,
        ['--require-score', 'cultur=3'],
        'Did you mean culture?',
      ],
    ])('%s', async (_, sheet, flags, message) => {
      writeFileSync(answers, sheet)
      const { code, stdout, stderr } = await assess('-o', out, ...flags)
      expect(stderr).toContain(message)
      expect([code, stdout]).toEqual([2, ''])
      expect(existsSync(out)).toBe(false)
    })

    test('reports that are there already are kept, unless --force', async () => {
      mkdirSync(out)
      writeFileSync(join(out, 'report.md'), 'mine')
      const { code, stderr } = await assess('-o', out)
      expect(stderr).toContain('report.md is there already')
      expect(code).toBe(2)
      expect(readdirSync(out)).toEqual(['report.md'])
      expect((await assess('-o', out, '--force')).code).toBe(0)
      expect(readFileSync(join(out, 'report.md'), 'utf8')).not.toBe('mine')
    })
  })

  test('a missed gate still writes the reports, says by how much, and exits 1', async () => {
    const { code, stderr } = await assess(
      '-o',
      out,
      '--require-stage',
      'preparing',
      '--require-score',
      'ground=80',
      '--require-score',
      'ground=75',
    )
    expect(stderr).toContain(
      'Gate missed: Stage Preparing is required; the stage cannot be said, because too much is open.\n',
    )
    expect(stderr).toContain('Gate missed: Ground needs 80; it is 75, 5 points short.\n')
    expect(stderr).not.toContain('needs 75')
    expect(code).toBe(1)
    expect(readdirSync(out)).toHaveLength(3)
  })
})

describe('a saved result', () => {
  beforeEach(async () => {
    await assess('-o', out)
  })
  const saved = () => join(out, 'assessment.json')

  test('is rendered again, byte for byte', async () => {
    const again = join(folder, 'again')
    const { code } = await runCli(['report', saved(), '-o', again])
    expect(code).toBe(0)
    for (const name of readdirSync(out))
      expect(readFileSync(join(again, name), 'utf8')).toBe(readFileSync(join(out, name), 'utf8'))
  })

  test('is held against gates', async () => {
    const { code } = await runCli([
      'report',
      saved(),
      '-f',
      'md',
      '-o',
      '-',
      '--require-critical',
      '--require-coverage',
      '90',
    ])
    expect(code).toBe(1)
  })

  test('is verified', async () => {
    expect(await runCli(['verify', saved()])).toMatchObject({
      code: 0,
      stdout: `${saved()}: every figure follows from its answers\n`,
    })
    expect(await runCli(['validate', saved()])).toMatchObject({ code: 0 })
  })

  test.each([
    [
      'a figure',
      '"score": 75',
      '"score": 76',
      'areas[0].score: the answers give 75, but this says 76',
    ],
    ['the pack', '"For tests only."', '"For all."', 'questionnaire.digest: the answers give'],
  ])('that was changed in %s is found out', async (_, before, after, message) => {
    writeFileSync(saved(), readFileSync(saved(), 'utf8').replace(before, after))
    const { code, stderr } = await runCli(['verify', saved()])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('that is broken is refused at the door, with the place', async () => {
    writeFileSync(
      saved(),
      readFileSync(saved(), 'utf8').replace('"status": "reported"', '"status": "fine"'),
    )
    const { code, stderr } = await runCli(['report', saved(), '-o', join(folder, 'again')])
    expect(stderr).toMatch(
      /assessment\.json:\d+:\d+ areas\[0\]\.status: expected reported or insufficient or not-applicable/,
    )
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'again'))).toBe(false)
  })

  test('whose pack goes in circles is refused at the door, wherever it is read', async () => {
    const text = readFileSync(saved(), 'utf8')
    const pack = text.slice(text.indexOf('"pack"'))
    const circular = pack.replace(/"id": "write-role",[^}]*?"requires": \[\]/, (action) =>
      action.replace('"requires": []', '"requires": ["write-role"]'),
    )
    expect(circular).not.toBe(pack)
    writeFileSync(saved(), text.replace(pack, circular))
    for (const argv of [['report'], ['verify'], ['validate'], ['explain']]) {
      const { code, stderr } = await runCli([
        ...argv,
        saved(),
        ...(argv[0] === 'explain' ? ['stage'] : []),
      ])
      expect(stderr).toContain('requires goes in a circle')
      expect(code).toBe(2)
    }
  })

  test('explains its figures', async () => {
    const { code, stdout } = await runCli(['explain', saved(), 'voice'])
    expect(code).toBe(0)
    expect(stdout).toContain('Voice: cannot be scored, because too little is known')
  })
})

describe('init', () => {
  test('writes a blank sheet that is valid as it is, and asks nothing twice', async () => {
    const file = join(folder, 'blank.yaml')
    expect(await runCli(['init', '-q', PACK, '-o', file])).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(file, 'utf8')).toContain('# Is the role written down?')
    expect(await runCli(['validate', file, '-q', PACK])).toMatchObject({ code: 0 })
    expect(await runCli(['init', '-q', PACK, '-o', file])).toMatchObject({ code: 2 })
  })

  test('of the shipped pack names every question once', async () => {
    const { stdout } = await runCli(['init', '-o', '-'])
    const { stdout: listed } = await runCli(['list', '--json'])
    const [{ questions }] = JSON.parse(listed)
    expect(stdout.match(/^ {2}[a-z0-9-]+:$/gm)).toHaveLength(questions)
  })
})

test('show prints every theme, question and action of the shipped pack', async () => {
  const { stdout: blank } = await runCli(['init', '-o', '-'])
  const [id = ''] = /(?<=^ {2})[a-z0-9-]+(?=:$)/m.exec(blank) ?? []
  expect((await runCli(['show', id])).stdout).toContain('Why this is asked')
  expect((await runCli(['show', 'peer-workforce'])).stdout).toContain(id)
})
