import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { englishIn } from '../support/catalogue-texts.ts'
import { code, draftIn, type Session, start, temporaryFolder } from './terminal.ts'

/** The built program at a real terminal, with a questionnaire and a machine in French. */

const ROOT = path.resolve(import.meta.dirname, '../..')

let folder: string
let remove: () => void
const sessions: Session[] = []

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  const from = (name: string) => path.join(ROOT, 'test/fixtures', name)
  cpSync(from('small-pack.yaml'), path.join(folder, 'small.yaml'))
  cpSync(from('small-pack.fr.yaml'), path.join(folder, 'small.fr.yaml'))
})

afterEach(() => {
  sessions.splice(0).forEach(({ pty }) => pty.kill('SIGKILL'))
  remove()
})

async function open(...args: string[]): Promise<Session> {
  const program = [process.execPath, path.join(ROOT, 'bin/readiness.js')]
  const env = { SOURCE_DATE_EPOCH: '1767225600', LANG: 'fr_CA.UTF-8' }
  const session = await start({ cwd: folder, program, args, env })
  sessions.push(session)
  return session
}

async function say(at: Session, ...steps: [string | RegExp, string][]): Promise<void> {
  for (const [words, line] of steps) {
    await at.until(words, 15_000)
    at.press(`${line}\r`)
  }
}

const ANSWER = /Réponse \(.*\u00a0: $/

test('line by line: stopped, held, taken up again, finished', async () => {
  const again = ['assess', '-q', 'small.fr.yaml', '--plain']
  const first = await open(...again)
  await say(
    first,
    ['Nom\u00a0: ', 'Port'],
    ['Pair aidant, combien?', '1'],
    ['Gestionnaire, combien?', '1'],
    ['tapez b pour recompter\u00a0: ', ''],
    ['Tapez un nombre de 1 à 3', '1'],
    [ANSWER, '3'],
    [ANSWER, 'n'],
    ['Note\u00a0: ', 'Deux fois.'],
  )
  await first.until('Note\u00a0: ')
  const held = await open(...again)
  await held.until(/Ouvert sur .*\(processus \d+\)[^]*Rien n’a été écrit\./, 15_000)
  expect((await held.exit).exitCode).toBe(75)
  first.press(code('ctrl-c'))
  await first.until(
    /Interrompu\. Tout est enregistré[^]*question 2\r?\n {2}La note que vous écriviez \(10\u00a0caractères\) est gardée aussi\./,
  )
  expect((await first.exit).exitCode).toBe(130)

  const second = await open(...again)
  await say(
    second,
    ['Inachevé\u00a0: une note', '1'],
    ['Pair aidant, combien?', ''],
    ['Gestionnaire, combien?', ''],
    ['tapez b pour recompter\u00a0: ', ''],
    ['Note\u00a0: ', ''],
    [ANSWER, '2'],
    [ANSWER, '2'],
    [ANSWER, 's'],
    ['f pour terminer\u00a0: ', 'f'],
    ['Tapez oui pour écrire les rapports', 'oui'],
  )
  expect((await second.exit).exitCode).toBe(0)
  expect(existsSync(path.join(folder, 'readiness-report/report.html'))).toBe(true)
  expect(draftIn(folder).answers['role-known']).toEqual({ level: 2, note: 'Deux fois.' })
  for (const { raw } of [first, held, second]) expect(englishIn(raw())).toEqual([])
}, 60_000)

test('a first round at this computer', async () => {
  const options = ['-q', 'small.fr.yaml', '--theme', 'roles', '--votes', 'votes', '--plain']
  const at = await open('assess', '--round', '1', ...options)
  await say(
    at,
    ['Votre numéro, puis Entrée', '2'],
    [ANSWER, '3'],
    [ANSWER, 'd'],
    ['f pour terminer\u00a0: ', 'f'],
    ['Tapez oui pour remettre vos réponses', 'oui'],
    [/Réponses remises, merci\.[^]*Personne suivante\u00a0: votre numéro/, 'q'],
  )
  expect((await at.exit).exitCode).toBe(0)
  expect(at.raw()).toContain('1 feuille de réponses a été écrite dans votes.')
  expect(at.raw()).toMatch(
    /Puis, ensemble\u00a0:\r?\n {2}\S+ assess --round 2 -q small\.fr\.yaml --theme roles --votes votes/,
  )
  expect(englishIn(at.raw())).toEqual([])
  expect(readdirSync(path.join(folder, 'votes'))).toHaveLength(1)

  const stopped = await open('assess', '--round', '1', ...options)
  await say(stopped, ['Votre numéro', '1'])
  await stopped.until(ANSWER)
  stopped.press(code('ctrl-c'))
  expect((await stopped.exit).exitCode).toBe(130)
  expect(stopped.raw()).toContain('Interrompu. Aucune de ces réponses n’a été gardée.')
}, 60_000)

test.each([
  ['o', false],
  ['n', true],
])('purge asks, and takes %s for an answer', async (answer, isKept) => {
  const file = path.join(folder, 'readiness-draft.json')
  writeFileSync(
    file,
    JSON.stringify({ questionnaire: 'small', answers: {}, interview: { rev: 1 } }),
  )
  const at = await open('purge')
  await at.until(/À supprimer\u00a0:[^]*un brouillon avec des réponses[^]*\(o\/N\)/, 15_000)
  at.press(`${answer}\r`)
  expect((await at.exit).exitCode).toBe(0)
  expect(at.raw()).toContain(isKept ? 'Rien n’a été supprimé.' : 'n’ont pas été touchés')
  expect(existsSync(file)).toBe(isKept)
})
