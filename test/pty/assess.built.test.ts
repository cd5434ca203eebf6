import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { code, draftIn, type Session, start, temporaryFolder } from './terminal.ts'

/** The built program at a real terminal, from the first question to the reports. */

const ROOT = path.resolve(import.meta.dirname, '../..')
const PROGRAM = [
  process.execPath,
  path.join(ROOT, 'bin/readiness.js'),
  'assess',
  '-q',
  'pack.yaml',
  '--organisation',
  'Harbour',
]
const ENV = { SOURCE_DATE_EPOCH: '1767225600' }

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

async function open(cwd = folder, args: string[] = []): Promise<Session> {
  const session = await start({ cwd, program: PROGRAM, args, env: ENV })
  sessions.push(session)
  return session
}

const ENTER = code('enter')

async function room(at: Session): Promise<void> {
  await at.until('Who is in the room?', 15_000)
  at.press('1')
  await at.until(/Peer worker +1/)
  at.press(ENTER)
}

/** Question by question; an answer that ends a theme shows its end, which Enter passes. */
async function keep(at: Session, keys: string, next: string | RegExp): Promise<void> {
  at.press(keys)
  at.press(ENTER)
  await at.until(next)
}

async function toTheEnd(at: Session): Promise<void> {
  await keep(at, '3', 'Is the role known?')
  await keep(at, '2', 'this is what you kept')
  await keep(at, '', 'Are peer workers heard?')
  await keep(at, '2', 'Does the voice count?')
  await keep(at, '3', 'This answer brings in 1 more question: 5 now.')
  await keep(at, '1', 'have a level')
  at.press('f')
  await at.until('All 5 questions are answered.')
  at.press(ENTER)
}

function reports(cwd: string): Record<string, string> {
  const at = path.join(cwd, 'readiness-report')
  return Object.fromEntries(
    readdirSync(at).map((name) => [name, readFileSync(path.join(at, name), 'utf8')]),
  )
}

test('drawn: every question, the reports, the draft gone', async () => {
  const at = await open()
  await room(at)
  await at.until('What would you like to do today?')
  at.press(ENTER)
  await at.until('Is the role written down?')
  await toTheEnd(at)
  expect((await at.exit).exitCode).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['pack.yaml', 'readiness-report'])
  expect(Object.keys(reports(folder))).toContain('answers.yaml')
})

test('drawn, with the settings of a project: in its folder, or the next one where that is taken', async () => {
  const settings = 'kind: settings\nformats: [json, junit]\noutput: out\n'
  writeFileSync(path.join(folder, 'readiness.yaml'), settings)
  mkdirSync(path.join(folder, 'out'))
  writeFileSync(path.join(folder, 'out/junit.xml'), 'mine')
  const at = await open()
  await room(at)
  await at.until('What would you like to do today?')
  at.press(ENTER)
  await at.until('Is the role written down?')
  await toTheEnd(at)
  expect((await at.exit).exitCode).toBe(0)
  expect(readdirSync(path.join(folder, 'out-2')).sort()).toEqual([
    'answers.yaml',
    'assessment.json',
    'junit.xml',
  ])
  expect(readFileSync(path.join(folder, 'out/junit.xml'), 'utf8')).toBe('mine')
})

test('killed in the middle and taken up again: the same bytes as without', async () => {
  const calm = path.join(folder, 'calm')
  mkdirSync(calm)
  cpSync(path.join(folder, 'pack.yaml'), path.join(calm, 'pack.yaml'))
  const first = await open(calm)
  await room(first)
  await first.until('What would you like to do today?')
  first.press(ENTER)
  await first.until('Is the role written down?')
  await toTheEnd(first)
  expect((await first.exit).exitCode).toBe(0)

  const killed = await open()
  await room(killed)
  await killed.until('What would you like to do today?')
  killed.press(ENTER)
  await killed.until('Is the role written down?')
  await keep(killed, '3', 'Is the role known?')
  killed.pty.kill('SIGKILL')
  await killed.exit
  expect(draftIn(folder).answers).toEqual({ 'role-written': 3 })

  const again = await open()
  await again.until('Go on at question 2', 15_000)
  again.press(ENTER)
  await again.until(/Peer worker +1/)
  again.press(ENTER)
  await again.until('Is the role known?')
  await keep(again, '2', 'this is what you kept')
  await keep(again, '', 'Are peer workers heard?')
  await keep(again, '2', 'Does the voice count?')
  await keep(again, '3', 'brings in 1 more question')
  await keep(again, '1', 'have a level')
  again.press('f')
  await again.until('All 5 questions are answered.')
  again.press(ENTER)
  expect((await again.exit).exitCode).toBe(0)
  expect(reports(folder)).toEqual(reports(calm))
})

test('plain: the same words, files and no escape byte', async () => {
  const at = await open(folder, ['--plain'])
  const say = async (question: string, line: string) => {
    await at.until(question, 15_000)
    at.press(`${line}\r`)
  }
  await say('Peer worker, how many?', '1')
  await say('Manager, how many?', '')
  await say('Press Enter to go on', '')
  await say('Type 1 to', '1')
  for (const level of ['3', '2', '2', '3']) await say('Answer (', level)
  await say('Answer (', 'd')
  await say('f to finish', 'f')
  await say('Type yes', 'yes')
  expect((await at.exit).exitCode).toBe(0)
  expect(at.raw()).not.toContain('\u001b')
  expect(Object.keys(reports(folder))).toContain('report.html')
  expect(existsSync(path.join(folder, 'readiness-draft.json'))).toBe(true)
})

/** Every file of the folder, hidden ones and those beside the draft too. */
function filesWith(words: string): string[] {
  return readdirSync(folder).filter((name) => {
    const file = path.join(folder, name)
    return statSync(file).isFile() && readFileSync(file, 'utf8').includes(words)
  })
}

test('another view that is taken out is in no file any more, also after a resume', async () => {
  const at = await open()
  await room(at)
  await at.until('What would you like to do today?')
  at.press(ENTER)
  await at.until('Is the role written down?')
  await keep(at, '3', 'Is the role known?')
  for (const words of ['Asked for it thrice.', 'Only on paper.']) {
    at.press('a')
    await at.until('words')
    at.press(`${ENTER}${ENTER}`)
    await at.until('Rather say it')
    at.press(words)
    await at.until(words)
    at.press(ENTER)
    await at.until('word for word')
    at.press(ENTER)
    await at.until('kept. To change it or take it out: a.')
  }
  at.press('akk')
  await at.until('Other view 1 of 2')
  at.press('e')
  await at.until('read it back')
  at.press(' And again.')
  await at.until('thrice. And again.')
  at.press(code('ctrl-c'))
  expect((await at.exit).exitCode).toBe(130)
  expect(filesWith('thrice. And again.')).toEqual(['readiness-draft.json'])

  const again = await open()
  await again.until('Go on at question 2', 15_000)
  again.press(ENTER)
  await again.until(/Peer worker +1/)
  again.press(ENTER)
  await again.until('thrice. And again.')
  again.press(ENTER)
  await again.until('word for word')
  again.press(ENTER)
  await again.until('kept. To change it or take it out: a.')
  again.press('akk')
  await again.until('Other view 1 of 2')
  again.press('x')
  await again.until('Take this view out?')
  again.press(ENTER)
  await again.until('Another view on question 2 taken out.')
  expect(filesWith('thrice')).toEqual([])
  expect(draftIn(folder).answers['role-known']).toEqual({ dissent: [{ text: 'Only on paper.' }] })
  again.press('q')
  await again.until('Leave now?')
  again.press(ENTER)
  expect((await again.exit).exitCode).toBe(66)
  expect(filesWith('And again')).toEqual([])
})

test('plain: another view is taken out after a yes, and stands in no report', async () => {
  const at = await open(folder, ['--plain'])
  const say = async (question: string | RegExp, line: string) => {
    await at.until(question, 15_000)
    at.press(`${line}\r`)
  }
  await say('Peer worker, how many?', '1')
  await say('Manager, how many?', '')
  await say('Press Enter to go on', '')
  await say('Type 1 to', '1')
  await say('Answer (', 'a')
  await say(/From \(.*: $/, '1')
  await say('Their level (', '0')
  await say(/Words: $/, 'Not once.')
  await say(/Words: $/, '')
  await say('Press Enter to keep it', '')
  await say('Answer (', 'a')
  expect(filesWith('Not once.')).toEqual(['readiness-draft.json'])
  await say('or k): ', 'k')
  await say('x takes it out', 'x')
  await say('Type yes to take it out', 'yes')
  await say('Answer (', '3')
  expect(filesWith('Not once.')).toEqual([])
  for (const level of ['2', '2', '3', '1']) await say('Answer (', level)
  await say('f to finish', 'f')
  await say('Type yes', 'yes')
  expect((await at.exit).exitCode).toBe(0)
  expect(Object.values(reports(folder)).filter((text) => text.includes('Not once.'))).toEqual([])
})

test('Ctrl-C at the real program: 130, and the way back is named', async () => {
  const at = await open()
  await room(at)
  await at.until('What would you like to do today?')
  at.press(code('ctrl-c'))
  expect((await at.exit).exitCode).toBe(130)
  expect(at.raw()).toContain('To go on where you were, in this folder:')
})
