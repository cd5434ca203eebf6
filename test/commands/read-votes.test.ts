import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaire } from '../../src/commands/load-questionnaire.ts'
import { readVotes } from '../../src/commands/first-round/read-votes.ts'
import { encodePasteText } from '../../src/core/paste-text.ts'
import { InputError, told } from '../../src/errors.ts'
import { messagesFor } from '../../src/words/messages.ts'
import { runCli } from '../support/run-cli.ts'
import { ROOT } from '../support/run.ts'
import { temporaryFolder, writeFiles } from '../support/temporary.ts'

const PACK = join(ROOT, 'test/fixtures/small-pack.yaml')
const pack = await loadQuestionnaire(PACK)

const sheet = (answers: object, more: object = {}) =>
  JSON.stringify({
    questionnaire: 'small',
    version: '1.0.0',
    digest: pack.digest,
    respondent: { role: 'peer-worker' },
    answers,
    ...more,
  })

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return folder
}

const problemsOf = async (names: string[]) =>
  readVotes(names, pack, process.stdin).then(
    () => [],
    (error: InputError) => error.problems.map(({ code }) => code),
  )

describe('the sheets of a first round', () => {
  test('JSON, YAML and pasted text from a folder, each file once', async () => {
    const respondent = { role: 'manager' }
    const folder = folderWith({
      'a.json': sheet({ 'role-written': 2 }),
      'b.yaml':
        'questionnaire: small\nrespondent: { role: manager }\nanswers: { role-written: dont-know }\n',
      'c.txt': `Hello,\n\n${encodePasteText({ respondent, answers: { 'role-written': 2 } }, pack)}\nBye\n`,
      'd.md': 'something else',
    })
    const votes = await readVotes([folder, join(folder, 'a.json')], pack, process.stdin)
    expect([...votes]).toEqual([['role-written', { counts: [0, 0, 2, 0, 0], dontKnow: 1 }]])
  })

  test.each([
    ['of another questionnaire', sheet({}, { questionnaire: 'other' }), 'wrong-questionnaire'],
    [
      'of another text of it',
      sheet({}, { digest: `sha256-${'1'.repeat(64)}` }),
      'other-questionnaire-text',
    ],
    [
      'of a group',
      sheet({}, { respondent: { role: 'manager', kind: 'group', size: 4 } }),
      'not-one-person',
    ],
    [
      'of a room',
      sheet({}, { respondent: undefined, participants: { manager: 3 } }),
      'no-respondent',
    ],
    ['with an unknown question', sheet({ nothing: 2 }), 'unknown-item'],
    ['that is no JSON', '{', 'broken-json'],
  ])('refuses one %s', async (_, text, code) => {
    expect(await problemsOf([folderWith({ 'a.json': text, 'b.json': sheet({}) })])).toEqual([code])
  })

  test('refuses a pasted text that was changed on the way', async () => {
    const text = encodePasteText(
      { respondent: { role: 'manager' }, answers: { 'role-written': 2 } },
      pack,
    )
    expect(await problemsOf([folderWith({ 'a.txt': text.replace('2ssss', '3ssss') })])).toEqual([
      'paste-text-changed',
    ])
  })

  test('says in the words of the reader what is wrong with them', async () => {
    const folder = folderWith({
      'a.json': sheet({}, { respondent: { role: 'manager', kind: 'group', size: 4 } }),
      'b.json': sheet({}, { respondent: undefined, participants: { manager: 3 } }),
      'c.json': sheet({}, { wave: 'spring' }),
      'd.json': sheet({}, { wave: 'autumn' }),
    })
    const error: unknown = await readVotes([folder], pack, process.stdin).catch((one) => one)
    if (!(error instanceof InputError)) throw new Error('expected bad input', { cause: error })
    const words = await messagesFor({ LANG: 'fr_CA.UTF-8' })
    expect(told(error.what, words)).toBe('ces feuilles ne peuvent pas être un premier tour')
    expect(error.problems.map(({ message }) => told(message, words)).join('\n')).toMatch(
      /un groupe a convenu[^]*aucun rôle n’est nommé[^]*plusieurs collectes \(autumn, spring\)/,
    )
  })

  test('refuses those of two collections', async () => {
    const folder = folderWith({
      'a.json': sheet({}, { wave: 'spring' }),
      'b.json': sheet({}, { wave: 'autumn' }),
    })
    expect(await problemsOf([folder])).toEqual(['several-waves'])
  })

  test('a folder without any, or a name that is not there', async () => {
    await expect(readVotes([folderWith({})], pack, process.stdin)).rejects.toThrow(
      'there is no file of answers',
    )
    await expect(readVotes(['nowhere.json'], pack, process.stdin)).rejects.toThrow(
      'nowhere.json cannot be read',
    )
  })
})

describe('the options of a blind vote', () => {
  test.each([
    [['--round', '3', '--votes', 'x'], '--round is 1 or 2, not 3'],
    [['--round', '1'], 'readiness form --wave first-round'],
    [['--round', '2'], '--round 2 needs --votes'],
    [['--votes', 'x'], '--votes needs --round'],
    [['--round', '1', '--votes', 'x', 'y'], 'name one'],
    [
      ['--round', '1', '--votes', 'x', '--from', 'y', '-f', 'md'],
      '--from, --format does nothing in the first round',
    ],
    [
      ['--round', '2', '--votes', 'x', '--answers', 'y'],
      '--round belongs to the questions at a terminal',
    ],
  ])('%j', async (options, words) => {
    const { code, stderr } = await runCli(['assess', '-q', PACK, ...options])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  test.each([
    [['--round', '3', '--votes', 'x'], '--round est 1 ou 2, et non 3'],
    [['--round', '1'], 'Chaque personne répond d’abord séparément.'],
    [['--votes', 'x'], '--votes demande --round'],
    [['--round', '1', '--votes', 'x', 'y'], 'dans un seul dossier; nommez-en un'],
    [['--round', '1', '--votes', 'x', '--from', 'y'], 'sans effet dans le premier tour'],
    [['--round', '1', '--votes', 'x'], 'Le premier tour se fait dans un terminal'],
    [[], 'Les questions sont posées dans un terminal'],
  ])('%j on a French machine', async (options, words) => {
    const env = { LANG: 'fr_CA.UTF-8' }
    const { stderr } = await runCli(['assess', '-q', PACK, ...options], { env })
    expect(stderr).toContain(words)
  })

  test('without a terminal the first round says how else: 66', async () => {
    const folder = join(temporaryFolder(), 'votes')
    const { code, stderr } = await runCli(['assess', '--round', '1', '--votes', folder])
    expect(code).toBe(66)
    expect(stderr).toContain('readiness form --wave first-round')
  })
})
