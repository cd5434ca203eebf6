import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { annotationsOf } from '../../src/cli/annotations.ts'
import { InputError, type Problem } from '../../src/errors.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const PACK = 'test/fixtures/small-pack.yaml'
const SHEET = `questionnaire: small
organisation: Harbour
date: 2026-11-01
answers:
  role-written: 3
`

let folder: string
let answers: string

beforeEach(() => {
  folder = temporaryFolder()
  answers = join(folder, 'answers.yaml')
  writeFileSync(answers, SHEET)
})

const inGitHub = (argv: string[], env: NodeJS.ProcessEnv = {}) =>
  runCli(argv, { env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, ...env } })

const assess = (...more: string[]) => ['assess', '-q', PACK, '--answers', answers, ...more]

/** What GitHub's runner would take for a command to itself: both its forms. */
const commandsIn = (text: string): string[] =>
  text.split(/[\r\n]/).filter((line) => /^\s*::|##\[/.test(line))

describe('bad answers in GitHub Actions', () => {
  test('are marked at their places, by a file name from the root of the repository', async () => {
    writeFileSync(answers, SHEET.replace('role-written: 3', 'role-written: 7\n  role-knwn: 1'))
    const { code, stderr, stdout } = await inGitHub(assess('-o', join(folder, 'out')))
    expect([code, stdout]).toEqual([2, ''])
    expect(commandsIn(stderr)).toEqual([
      '::error file=answers.yaml,line=5,col=17,title=answers.role-written::expected a whole number from 0 to 4, or dont-know, but this is 7',
      '::error file=answers.yaml,line=6,col=3,title=answers.role-knwn::there is no question role-knwn. Did you mean role-known?',
    ])
  })

  test('are not marked elsewhere', async () => {
    writeFileSync(answers, SHEET.replace('3', '7'))
    const { stderr } = await runCli(assess('-o', join(folder, 'out')))
    expect(commandsIn(stderr)).toEqual([])
  })

  test('an error without a place is one line without a file', async () => {
    const { stderr } = await inGitHub(['report', join(folder, 'nothing.json')])
    expect(commandsIn(stderr)).toEqual([
      expect.stringMatching(/^::error title=readiness::.*nothing\.json cannot be read/),
    ])
  })
})

describe('a text that looks like a command', () => {
  const ATTACKS = [
    '::set-output name=x::y',
    '  ::stop-commands::x',
    'x\n::error::y',
    'x\r::error::y',
    'a ##[error]b',
    '%0A::error::x',
  ]

  test.each(ATTACKS)('%j: in a problem, it stays in its message', async (attack) => {
    const problem: Problem = {
      code: 'x',
      path: [attack],
      message: () => attack,
      file: `${attack},line=9.yaml`,
      line: 1,
      column: 1,
    }
    const world = { env: {}, cwd: '/repository' }
    const text = await annotationsOf(new InputError(() => 'x', [problem]), world)
    const lines = text.split(/[\r\n]/)
    expect(lines).toHaveLength(2)
    const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)$/.exec(lines[0] ?? '') ?? []
    expect(properties.split(',').map((part) => part.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'title',
    ])
    expect(message).not.toMatch(/%(?!25)/)
  })

  test.each(ATTACKS)(
    '%j: as an organisation and as an option, it commands nothing',
    async (attack) => {
      const name = attack.replace(/[\r\n]/g, ' ')
      const out = join(folder, 'out')
      const runs = [
        await inGitHub(assess('-o', out, '--organisation', name)),
        await inGitHub(assess('-o', out, '--require-stage', attack)),
        await inGitHub(['report', attack]),
        await inGitHub([attack]),
        await inGitHub(['init', '-o', join(folder, 'sheets', attack.replaceAll('\r', ''))]),
      ]
      const printed = runs.map(({ stderr }) => stderr).join('')
      expect(
        commandsIn(printed).filter((line) => !line.startsWith('::error title=readiness::')),
      ).toEqual([])
      expect(runs[0]?.code).toBe(0)
    },
  )
})

describe('the summary of a step', () => {
  test('is added to what the file holds already', async () => {
    const file = join(folder, 'summary.md')
    writeFileSync(file, 'earlier\n')
    const env = { GITHUB_STEP_SUMMARY: file }
    const { code } = await inGitHub(
      assess('-o', join(folder, 'out'), '--require-stage', 'starting'),
      env,
    )
    expect(code).toBe(1)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^earlier\n## /)
    expect(text).toContain('**missed:** Stage Starting')
  })

  test.each([
    ['a folder', (file: string) => mkdirSync(file), 'it is a folder'],
    [
      'a full one',
      (file: string) => writeFileSync(file, 'x'.repeat(1024 * 1024)),
      'larger than 1048576 bytes',
    ],
  ])('%s in its place is a warning, and no more', async (_, prepare, said) => {
    const file = join(folder, 'summary.md')
    prepare(file)
    const { code, stderr } = await inGitHub(assess('-o', join(folder, 'out')), {
      GITHUB_STEP_SUMMARY: file,
    })
    expect(code).toBe(0)
    expect(stderr).toContain('The step summary was left out')
    expect(stderr).toContain(said)
  })
})

test('GitLab gets the problems as a Code Quality report, an empty one where there are none', async () => {
  const file = join(folder, 'quality.json')
  const check = () =>
    runCli(['validate', '-q', PACK, '--code-quality', file, answers], {
      env: { CI_PROJECT_DIR: folder },
    })
  expect(await check()).toMatchObject({ code: 0 })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([])
  writeFileSync(answers, SHEET.replace('3', '7'))
  expect(await check()).toMatchObject({ code: 2 })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
    {
      description: 'expected a whole number from 0 to 4, or dont-know, but this is 7',
      check_name: 'wrong-value',
      fingerprint: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) as string,
      severity: 'major',
      location: { path: 'answers.yaml', lines: { begin: 5 } },
    },
  ])
})

describe('on a French machine', () => {
  const FRENCH = { LC_ALL: 'fr_CA.UTF-8' }
  const WRONG = SHEET.replace(
    'role-written: 3',
    'role-knwn: 1\n  role-written: 3\n  role-written: 2',
  )
  const BROKEN = SHEET.replace('organisation: Harbour', 'organisation: Harbour: 50 %, or more')

  /** `::error file=…,line=…,col=…,title=…::`, without what is said. */
  const machinePart = (text: string) =>
    commandsIn(text).map((line) => /^::error [^:]*::/.exec(line)?.[0])

  test.each([
    [
      'a question that is not there',
      SHEET.replace('role-written', 'role-knwn'),
      'il n’y a pas de question role-knwn. Vouliez-vous dire role-known?',
    ],
    [
      'a question twice',
      WRONG,
      'role-written se trouve ici une deuxième fois; gardez l’un des deux',
    ],
    ['broken YAML', BROKEN, 'un texte qui contient un deux-points suivi d’une espace'],
  ])('%s is marked at the same place, in French', async (_, text, says) => {
    writeFileSync(answers, text)
    const out = join(folder, 'out')
    const english = await inGitHub(assess('-o', out))
    const said = await inGitHub(assess('-o', out), FRENCH)
    expect(machinePart(said.stderr)).toEqual(machinePart(english.stderr))
    expect(machinePart(said.stderr)).toEqual([
      expect.stringMatching(/^::error file=answers\.yaml,line=\d/),
    ])
    expect(commandsIn(said.stderr).join('\n')).toContain(`::${says}`)
  })

  test('an error without a place keeps its title', async () => {
    const { stderr, code } = await inGitHub(['report', join(folder, 'nothing.json')], FRENCH)
    expect(code).toBe(74)
    expect(commandsIn(stderr)).toEqual([
      `::error title=readiness::impossible de lire ${join(folder, 'nothing.json')}\u00a0: ce fichier ou ce dossier n’existe pas`,
    ])
  })

  test('the summary of a step is in the language of the questionnaire, whatever the machine speaks', async () => {
    const file = join(folder, 'summary.md')
    const added = async (env: NodeJS.ProcessEnv) => {
      writeFileSync(file, '')
      const { code } = await inGitHub(assess('-o', join(folder, 'out'), '--force'), {
        GITHUB_STEP_SUMMARY: file,
        ...env,
      })
      expect(code).toBe(0)
      return readFileSync(file, 'utf8')
    }
    expect(await added(FRENCH)).toBe(await added({}))
  })

  test('GitLab knows a problem again that it has seen in English', async () => {
    const file = join(folder, 'quality.json')
    const entries = async (env: NodeJS.ProcessEnv) => {
      await runCli(['validate', '-q', PACK, '--code-quality', file, answers, '-'], {
        env: { CI_PROJECT_DIR: folder, ...env },
        stdin: 'a: b: c\n',
      })
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[]
    }
    writeFileSync(answers, WRONG)
    const [english, said] = [await entries({}), await entries(FRENCH)]
    const withoutWords = (all: typeof said) => all.map((one) => ({ ...one, description: '' }))
    expect(english).toHaveLength(2)
    expect(withoutWords(said)).toEqual(withoutWords(english))
    expect(said.map(({ description }) => description)).toEqual([
      'role-written se trouve ici une deuxième fois; gardez l’un des deux',
      expect.stringContaining('un deux-points'),
    ])
  })
})
