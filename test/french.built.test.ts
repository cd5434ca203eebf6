import { chownSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ROOT, bareEnvironment, run } from './support/run.ts'
import { temporaryFolder, writeFiles } from './support/temporary.ts'

/** The built program on a French machine. */

const PACK = readFileSync(join(ROOT, 'test/fixtures/small-pack.yaml'), 'utf8')
const SHEET = `questionnaire: small
date: 2026-11-01
answers: { role-written: 3, role-known: 1, voice-heard: 2, voice-counts: 2 }
`
const SETTINGS = 'kind: settings\nquestionnaire: packs/small.yaml\norganisation: Havre\n'

let project: string

beforeEach(() => {
  project = temporaryFolder()
  writeFiles(project, {
    '.git/HEAD': '',
    'packs/small.yaml': PACK,
    'answers.yaml': SHEET,
    'sub/answers.yaml': SHEET,
  })
})

function readiness(argv: string[], { env = {}, folder = project } = {}) {
  const args = [join(ROOT, 'bin/readiness.js'), ...argv]
  return run(process.execPath, args, {
    cwd: folder,
    env: bareEnvironment({ LC_ALL: 'fr_CA.UTF-8', ...env }),
  })
}

const assess = (...more: string[]) => ['assess', '--answers', 'answers.yaml', ...more]

test('tells in French what is wrong, with the same exit code and place', () => {
  writeFiles(project, { 'answers.yaml': `${SHEET}answers: {}\n` })
  const argv = assess('-q', 'packs/small.yaml')
  const said = readiness(argv)
  const english = readiness(argv, { env: { LC_ALL: 'C.UTF-8' } })
  expect([said.status, said.stdout]).toEqual([2, ''])
  expect(said.stderr).toBe(
    'impossible de lire answers.yaml\u00a0: 1 problème\n' +
      '  answers.yaml:4:1 answers: answers se trouve ici une deuxième fois; gardez l’un des deux\n' +
      'Rien n’a été écrit.\n',
  )
  expect([english.status, english.stdout]).toEqual([2, ''])
  expect(english.stderr).toContain('  answers.yaml:4:1 answers: answers stands here a second time')
})

test('settings are written, used and refused in French', () => {
  expect(readiness(['init', '--settings', '-q', 'packs/small.yaml'])).toMatchObject({
    status: 0,
    stderr:
      'readiness.yaml est écrit. Chaque réglage dont vous n’avez pas encore besoin y est derrière un #.\n',
  })
  expect(readiness(['init', '--settings', '-q', 'packs/small.yaml'])).toMatchObject({
    status: 2,
    stderr: 'readiness.yaml existe déjà et a été laissé tel quel\n',
  })
  expect(readiness(assess('--organisation', 'Havre')).stderr).toMatch(
    /^Réglages\u00a0: readiness\.yaml\n/,
  )
  expect(readiness(['validate', 'readiness.yaml']).stdout).toBe(
    'readiness.yaml\u00a0: réglages, sans erreur\n',
  )
})

test('a template in settings further up is left out, and that is said', () => {
  writeFiles(project, { 'readiness.yaml': `${SETTINGS}template: x.md.hbs\n`, 'x.md.hbs': 'x' })
  const { status, stderr } = readiness(assess(), { folder: join(project, 'sub') })
  expect(status).toBe(0)
  expect(stderr).toContain('Réglages\u00a0: ../readiness.yaml\n')
  expect(stderr).toContain(
    'Son modèle n’a pas servi, car un modèle est un programme et ce fichier est dans un autre dossier; --settings ../readiness.yaml s’en sert\n',
  )
})

test.skipIf(process.getuid?.() !== 0)('settings of somebody else are named and not used', () => {
  writeFiles(project, { 'readiness.yaml': SETTINGS })
  chownSync(join(project, 'readiness.yaml'), 12_345, 12_345)
  const argv = assess('-q', '../packs/small.yaml', '--organisation', 'Havre')
  const { status, stderr } = readiness(argv, { folder: join(project, 'sub') })
  expect(status).toBe(0)
  expect(stderr).toContain('../readiness.yaml appartient à quelqu’un d’autre et n’a pas servi;')
})

test('the machine does not choose the language of a report', () => {
  const made = (name: string, env: NodeJS.ProcessEnv) => {
    const argv = assess('-q', 'packs/small.yaml', '--organisation', 'Havre', '-o', name)
    expect(readiness([...argv, '-f', 'md,html,json,csv,junit,badge'], { env }).status).toBe(0)
    const folder = join(project, name)
    return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
  }
  expect(made('fr', {})).toEqual(made('en', { LC_ALL: 'C.UTF-8' }))
})
