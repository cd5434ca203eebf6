import { cpSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { code, type Session, start, temporaryFolder } from './terminal.ts'

/** A blind vote with the built program at a real terminal: apart, one after the other; then together. */

const ROOT = path.resolve(import.meta.dirname, '../..')
const BIN = path.join(ROOT, 'bin/readiness.js')
const ENTER = code('enter')

let folder: string
let remove: () => void
const sessions: Session[] = []

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  cpSync(path.join(ROOT, 'test/fixtures/small-pack.yaml'), path.join(folder, 'pack.yaml'))
})

afterEach(() => {
  sessions.splice(0).forEach(({ pty }) => pty.kill('SIGKILL'))
  remove()
})

async function assess(...args: string[]): Promise<Session> {
  const program = [process.execPath, BIN, 'assess', '-q', 'pack.yaml', '--theme', 'roles']
  const env = { SOURCE_DATE_EPOCH: '1767225600' }
  const session = await start({ cwd: folder, program, args, env })
  sessions.push(session)
  return session
}

type Vote = { respondent: { role: string }; answers: Record<string, unknown> }

const votes = (): Vote[] =>
  readdirSync(path.join(folder, 'votes')).map(
    (name) => JSON.parse(readFileSync(path.join(folder, 'votes', name), 'utf8')) as Vote,
  )

async function vote(at: Session, role: string, levels: [string, string]): Promise<void> {
  at.press(role)
  at.press(ENTER)
  await at.until('Is the role written down?')
  at.press(levels[0])
  at.press(ENTER)
  await at.until('Is the role known?')
  at.press(levels[1])
  at.press(ENTER)
  await at.until('have a level')
  at.press('f')
  await at.until('Enter hands in your answers.')
  at.press(ENTER)
  await at.until(/Handed in, thank you\.[^]*Next person/)
}

async function sayPlainly(at: Session, ...steps: [string | RegExp, string][]): Promise<void> {
  for (const [words, line] of steps) {
    await at.until(words, 15_000)
    at.press(`${line}\r`)
  }
}

test('four people at one computer, then the group', async () => {
  const first = await assess('--round', '1', '--votes', 'votes')
  await first.until(/[Yy]our number and Enter/, 15_000)
  await vote(first, '1', ['1', '2'])
  await vote(first, '2', ['3', 'd'])
  await vote(first, '2', ['3', '2'])
  first.press('9\r')
  await first.until('Type a number from 1 to 2, or q.')
  await vote(first, '2', ['4', '2'])
  first.press('q\r')
  expect((await first.exit).exitCode).toBe(0)
  expect(first.raw()).toContain('4 sheets were written to votes')
  expect(readdirSync(folder).sort()).toEqual(['pack.yaml', 'votes'])
  expect(statSync(path.join(folder, 'votes')).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(path.join(folder, 'votes'))) {
    expect(name).toMatch(/^readiness-answers-[a-z0-9]{6}\.json$/)
    expect(statSync(path.join(folder, 'votes', name)).mode & 0o777).toBe(0o600)
  }
  expect(votes().filter(({ respondent }) => respondent.role === 'manager')).toHaveLength(3)
  expect(Object.keys(votes()[0] ?? {})).toEqual([
    'questionnaire',
    'version',
    'digest',
    'respondent',
    'answers',
  ])

  const second = await assess('--round', '2', '--votes', 'votes', '--organisation', 'Harbour')
  await second.until('Who is in the room?', 15_000)
  second.press(ENTER)
  await second.until('First round, 4 answers: 1 at level 1, 2 at level 3, 1 at level 4.')
  second.press('2')
  second.press(ENTER)
  await second.until("First round, 4 answers: 3 at level 2, 1 don't know.")
  second.press('2')
  second.press(ENTER)
  await second.until('have a level')
  second.press('f')
  await second.until('Enter writes the reports.')
  second.press(ENTER)
  expect((await second.exit).exitCode).toBe(0)
  const report = (name: string) => readFileSync(path.join(folder, 'readiness-report', name), 'utf8')
  expect(report('answers.yaml')).toContain('votes: {"counts":[0,1,0,2,1],"dontKnow":0}')
  expect(report('assessment.json')).not.toContain('"counts": [')
  expect(report('report.md')).toContain('There was one. Too few people gave a level to say more.')
}, 60_000)

test('line by line: the same, and who leaves leaves nothing', async () => {
  const first = await assess('--round', '1', '--votes', 'votes', '--plain')
  await sayPlainly(
    first,
    [/[Yy]our number and Enter/, '1'],
    [/Answer .*: $/, 'd'],
    [/Answer .*: $/, '2'],
    ['to finish: ', 'f'],
    ['Type yes to hand in your answers', 'yes'],
    ['Next person', '2'],
    [/Answer .*: $/, '4'],
    [/Answer .*: $/, 'q'],
    ['none of it is kept', 'yes'],
    ['Left. Nothing was kept.', 'q'],
  )
  expect((await first.exit).exitCode).toBe(0)
  expect(votes().map(({ answers }) => answers)).toEqual([
    { 'role-written': 'dont-know', 'role-known': 2 },
  ])

  const second = await assess('--round', '2', '--votes', 'votes', '--plain')
  await second.until('Name: ', 15_000)
  second.press('Harbour\r')
  await second.until('how many?')
  second.press('1\r')
  await second.until('how many?')
  second.press('\r')
  await second.until('Press Enter to go on')
  second.press('\r')
  await second.until('First round: too few answers to show without pointing at somebody.')
}, 60_000)

test('Ctrl-C leaves no answers behind: 130', async () => {
  const at = await assess('--round', '1', '--votes', 'votes')
  await at.until(/[Yy]our number and Enter/, 15_000)
  at.press('1\r')
  await at.until('Is the role written down?')
  at.press('3')
  at.press(ENTER)
  await at.until('Is the role known?')
  at.press(code('ctrl-c'))
  expect((await at.exit).exitCode).toBe(130)
  expect(at.raw()).toContain('Stopped. Nothing of these answers was kept.')
  expect(votes()).toEqual([])
})

test('Ctrl-C between two people: 130; the end of input: done', async () => {
  const stopped = await assess('--round', '1', '--votes', 'votes')
  await stopped.until(/[Yy]our number and Enter/, 15_000)
  stopped.press(code('ctrl-c'))
  expect((await stopped.exit).exitCode).toBe(130)
  const ended = await assess('--round', '1', '--votes', 'votes')
  await ended.until(/[Yy]our number and Enter/, 15_000)
  ended.press(code('ctrl-d'))
  expect((await ended.exit).exitCode).toBe(0)
})
