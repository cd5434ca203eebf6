import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from './support/run.ts'
import { temporaryFolder, writeFiles } from './support/temporary.ts'

const PACK = readFileSync(join(ROOT, 'test/fixtures/small-pack.yaml'), 'utf8')
const SHEET = `questionnaire: small
date: 2026-11-01
participants: { peer-worker: 2 }
answers: { role-written: 3, role-known: 1, voice-heard: 2, voice-counts: 2 }
`
const SETTINGS = `kind: settings
questionnaire: packs/small.yaml
organisation: Harbour
formats: [json, badge]
output: reports
`

let project: string

beforeEach(() => {
  project = join(temporaryFolder(), 'project')
  writeFiles(project, {
    '.git/HEAD': '',
    'packs/small.yaml': PACK,
    'answers.yaml': SHEET,
    'readiness.yaml': SETTINGS,
    'sub/answers.yaml': SHEET,
  })
})

function readiness(argv: string[], folder = project) {
  const args = [join(ROOT, 'bin/readiness.js'), ...argv]
  return run(process.execPath, args, { cwd: folder, env: bareEnvironment() })
}

const assess = (...more: string[]) => readiness(['assess', '--answers', 'answers.yaml', ...more])

const written = (folder: string) => readdirSync(join(project, folder)).sort()

describe('the settings of a project', () => {
  test('stand in for flags', () => {
    expect(assess()).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^Settings: readiness\.yaml\n/) as string,
    })
    expect(written('reports')).toEqual(['assessment.json', 'badge.svg'])
    const { organisation } = JSON.parse(
      readFileSync(join(project, 'reports/assessment.json'), 'utf8'),
    ) as { organisation: string }
    expect(organisation).toBe('Harbour')
  })

  test('tell how many people were asked, for the response rates of an aggregate', () => {
    const one = (role: string) =>
      `questionnaire: small\nrespondent: { role: ${role} }\nanswers: { role-written: 2, role-known: 2, voice-heard: 2, voice-counts: 2 }\n`
    const sheets = ['a', 'b', 'c', 'd', 'e'].map((name) => [`sheets/${name}.yaml`, one('manager')])
    writeFiles(project, {
      ...Object.fromEntries(sheets),
      'readiness.yaml': `${SETTINGS}invited: { manager: 8 }\n`,
    })
    const { status, stderr } = readiness(['aggregate', 'sheets', '--wave', 'spring'])
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const { blocks } = JSON.parse(
      readFileSync(join(project, 'reports/aggregate.json'), 'utf8'),
    ) as { blocks: object[] }
    expect(blocks).toMatchObject([{ id: 'manager', n: 5, invited: 8 }])
  })

  test('are found from a folder below, and their places stay their own', () => {
    const { status, stderr } = readiness(
      ['assess', '--answers', 'answers.yaml'],
      join(project, 'sub'),
    )
    expect([status, stderr.split('\n')[0]]).toEqual([0, 'Settings: ../readiness.yaml'])
    expect(written('reports')).toEqual(['assessment.json', 'badge.svg'])
    expect(written('sub')).toEqual(['answers.yaml'])
  })

  test('count after flags, and after what the sheet says', () => {
    writeFiles(project, { 'answers.yaml': `organisation: Elsewhere\n${SHEET}` })
    const { stdout } = assess('-f', 'json', '-o', '-')
    expect((JSON.parse(stdout) as { organisation: string }).organisation).toBe('Elsewhere')
    expect(assess('-f', 'md', '-o', 'mine', '--organisation', 'Third').status).toBe(0)
    expect(readFileSync(join(project, 'mine'), 'utf8')).toContain('Third')
    expect(existsSync(join(project, 'reports'))).toBe(false)
  })

  test('can be left out, or be another file', () => {
    expect(assess('--no-settings')).toMatchObject({
      status: 2,
      stderr: expect.not.stringContaining('Settings:') as string,
    })
    writeFiles(project, { 'other.yaml': SETTINGS.replace('reports', 'elsewhere') })
    expect(assess('--settings', 'other.yaml').status).toBe(0)
    expect(written('elsewhere')).toEqual(['assessment.json', 'badge.svg'])
  })

  test('change nothing beyond the root of a repository', () => {
    writeFiles(project, {
      'inner/.git/HEAD': '',
      'inner/answers.yaml': `organisation: X\n${SHEET}`,
    })
    const { stderr } = readiness(
      ['assess', '-q', '../packs/small.yaml', '--answers', 'answers.yaml'],
      join(project, 'inner'),
    )
    expect(stderr).not.toContain('Settings:')
    expect(written('inner/readiness-report')).toHaveLength(3)
  })

  test.skipIf(process.getuid?.() !== 0)(
    'of somebody else, found on the way up, are named and not used',
    () => {
      const file = join(project, 'readiness.yaml')
      chownSync(file, 12_345, 12_345)
      const sub = join(project, 'sub')
      const argv = ['assess', '-q', '../packs/small.yaml', '--answers', 'answers.yaml', '-o', 'out']
      const unused = readiness([...argv, '--organisation', 'X'], sub)
      expect(unused).toMatchObject({
        status: 0,
        stderr: expect.stringContaining(
          '../readiness.yaml belongs to somebody else and was not used',
        ) as string,
      })
      expect(written('sub/out')).toHaveLength(3)
      expect(readiness([...argv, '--force', '--settings', '../readiness.yaml'], sub)).toMatchObject(
        {
          status: 0,
          stderr: expect.stringContaining('Settings: ../readiness.yaml\n') as string,
        },
      )
    },
  )

  test('hold a result against their gates; a flag takes the place of the same bar', () => {
    const gates = 'gates: { scores: { overall: 90, ground: 95 }, coverage: 10 }\n'
    writeFiles(project, { 'readiness.yaml': SETTINGS + gates })
    const missed = (text: string) => text.match(/Gate missed: .*/g)
    const { status, stderr } = assess()
    expect([status, missed(stderr)]).toEqual([
      1,
      [
        expect.stringContaining('Overall needs 90') as string,
        expect.stringContaining('Ground needs 95') as string,
      ],
    ])
    const flagged = assess('--force', '--require-score', '1', '--require-coverage', '100')
    expect(missed(flagged.stderr)).toEqual([
      'Gate missed: Ground needs 95; it is 50, 45 points short.',
    ])
    const report = readiness(['report', 'reports/assessment.json', '-f', 'md', '-o', 'x.md'])
    expect([report.status, missed(report.stderr)]).toEqual([
      1,
      [expect.stringContaining('Overall'), expect.stringContaining('Ground')],
    ])
  })

  test('name an earlier result as a bar, from their own folder', () => {
    expect(assess().status).toBe(0)
    writeFiles(project, {
      'readiness.yaml': `${SETTINGS}gates: { noRegression: reports/assessment.json }\n`,
      'sub/answers.yaml': SHEET.replace('role-written: 3', 'role-written: 1'),
    })
    const again = readiness(
      ['assess', '--answers', 'answers.yaml', '-o', 'here'],
      join(project, 'sub'),
    )
    expect(again.status).toBe(1)
    expect(again.stderr).toContain(
      'Ground was 50 and is 25; the critical item role-written was met and is unmet.',
    )
  })

  const LOOK = `audience: board
brand: { accent: "#5b2a86", logo: parts/logo.svg }
template: parts/board.html.hbs
`
  const PARTS = {
    'parts/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"></svg>',
    'parts/board.html.hbs': 'Ours: {{organisation}} {{accent}} {{#if logo}}with logo{{/if}}',
  }

  test('give the look: colour, logo, audience and a template', () => {
    writeFiles(project, {
      ...PARTS,
      'readiness.yaml': SETTINGS.replace('badge', 'html, md, badge') + LOOK,
    })
    expect(assess().status).toBe(0)
    expect(written('reports')).toEqual(['assessment.json', 'badge.svg', 'board.html', 'report.md'])
    const read = (name: string) => readFileSync(join(project, 'reports', name), 'utf8')
    expect(read('board.html')).toBe('Ours: Harbour #5b2a86 with logo')
    expect(read('badge.svg')).toContain('#5b2a86')
    expect(read('report.md')).toContain('for the board')
    // A flag that names formats leaves it out, unless its own is among them.
    expect(assess('-f', 'md', '-o', 'alone.md').status).toBe(0)
    expect(readFileSync(join(project, 'alone.md'), 'utf8')).toContain('for the board')
    expect(assess('-f', 'html', '-o', '-').stdout).toContain('Ours: Harbour')
    const flags = ['--accent', '1d5c3a', '--audience', 'full', '-f', 'badge,md', '-o', 'mine']
    expect(assess(...flags).status).toBe(0)
    expect(readFileSync(join(project, 'mine/badge.svg'), 'utf8')).toContain('#1d5c3a')
    expect(readFileSync(join(project, 'mine/report.md'), 'utf8')).not.toContain('for the board')
  })

  test('in a folder above give no template, which is a program, unless they are named', () => {
    writeFiles(project, {
      ...PARTS,
      'readiness.yaml': SETTINGS.replace('badge', 'html') + LOOK,
    })
    const below = (...more: string[]) =>
      readiness(['assess', '--answers', 'answers.yaml', '--force', ...more], join(project, 'sub'))
    const unused = below()
    expect(unused.stderr).toContain('Its template was not used')
    expect(unused.stderr).toContain('--settings ../readiness.yaml uses it')
    expect(written('reports')).toEqual(['assessment.json', 'report.html'])
    const html = readFileSync(join(project, 'reports/report.html'), 'utf8')
    expect(html).toContain('--accent:#5b2a86')
    expect(html).toContain('src="data:image/svg+xml;base64,')
    expect(below('--settings', '../readiness.yaml').stderr).not.toContain('not used')
    expect(written('reports')).toContain('board.html')
  })

  test.each([
    ['audiense: x', /readiness\.yaml:6:1 audiense: .*Did you mean audience\?/],
    ['gatess: {}', /Did you mean gates\?/],
    ['gates: { scors: {} }', /gates\.scors: .*Did you mean scores\?/],
    ['brand: { accent: red }', /brand\.accent: expected a colour such as/],
    ['brand: { accent: "#ff8800" }', /readiness\.yaml:6:18 brand\.accent: .* is b45e00/],
    ['audience: bored', /readiness\.yaml:6:11 audience: .*Did you mean board\?/],
    ['template: ../evil.hbs', /template: expected a place below this file/],
    ['template: /evil.hbs', /template: expected a place below this file/],
    ['gates: { noRegression: a/../../b }', /expected a place below this file/],
    ['invited: { peer-worker: 0 }', /invited\.peer-worker: expected at least 1/],
  ])('with %j are refused, with the place', (line, message) => {
    writeFiles(project, { 'readiness.yaml': `${SETTINGS}${line}\n` })
    const { status, stderr, stdout } = assess()
    expect(stderr).toMatch(message)
    expect([status, stdout]).toEqual([2, ''])
    expect(existsSync(join(project, 'reports'))).toBe(false)
  })

  test('are checked by validate, with the names that their questionnaire knows', () => {
    expect(readiness(['validate', 'readiness.yaml'])).toMatchObject({
      status: 0,
      stdout: 'readiness.yaml: settings, valid\n',
    })
    const wrong = 'gates: { stage: startng, scores: { grond: 3 } }\ninvited: { peer-wrker: 2 }\n'
    writeFiles(project, {
      'readiness.yaml': SETTINGS.replace('badge', 'bagde'),
      'other.yaml': SETTINGS + wrong,
    })
    const { status, stderr } = readiness(['validate', 'readiness.yaml', 'other.yaml'])
    expect(status).toBe(2)
    expect(stderr).toContain('readiness.yaml:4:17 formats[1]: there is no format bagde.')
    expect(stderr).toContain('other.yaml:6:17 gates.stage: there is no stage startng.')
    expect(stderr).toContain('other.yaml:6:36 gates.scores.grond: there is no area grond.')
    expect(stderr).toContain('other.yaml:7:12 invited.peer-wrker: there is no role peer-wrker.')
  })
})

describe('init', () => {
  test('writes the settings without asking, and never over others', () => {
    const folder = join(project, 'new')
    mkdirSync(folder)
    const made = readiness(['init', '--settings', '--organisation', 'A "b" #c'], folder)
    expect(made).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(folder)).toEqual(['readiness.yaml'])
    expect(readiness(['validate', 'readiness.yaml'], folder).status).toBe(0)
    const text = readFileSync(join(folder, 'readiness.yaml'), 'utf8')
    for (const flags of [[], ['--force']]) {
      expect(readiness(['init', '--settings', ...flags], folder).status).toBe(2)
      expect(readFileSync(join(folder, 'readiness.yaml'), 'utf8')).toBe(text)
    }
  })

  test('every setting in it can be used as it stands', () => {
    const folder = join(project, 'new')
    mkdirSync(folder)
    readiness(['init', '--settings'], folder)
    const text = readFileSync(join(folder, 'readiness.yaml'), 'utf8')
    const used = text.replace(/^# (?= {2}|[a-z]+:)/gm, '')
    expect(used.match(/^[a-zA-Z]+:/gm)).toEqual([
      'kind:',
      'questionnaire:',
      'organisation:',
      'formats:',
      'output:',
      'audience:',
      'brand:',
      'template:',
      'gates:',
      'invited:',
    ])
    writeFiles(folder, { 'readiness.yaml': used })
    expect(readiness(['validate', 'readiness.yaml'], folder)).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  test('takes the questionnaire and the name from the settings that are there', () => {
    expect(readiness(['init', '-o', 'blank.yaml']).status).toBe(0)
    const text = readFileSync(join(project, 'blank.yaml'), 'utf8')
    expect(text).toContain('questionnaire: small\n')
    expect(text).toContain('organisation: "Harbour"\n')
  })
})
