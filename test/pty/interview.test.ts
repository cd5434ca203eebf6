import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { code, draftIn, harnessFile, type Session, start, temporaryFolder } from './terminal.ts'

/** The interview in a real pseudo-terminal. What must not happen is written as what is in the file. */

let folder: string
let remove: () => void
let session: Session | undefined

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})

afterEach(async () => {
  session?.pty.kill('SIGKILL')
  session = undefined
  remove()
})

async function open(args: string[] = [], env: Record<string, string> = {}): Promise<Session> {
  session = await start({ cwd: folder, args, env })
  return session
}

/** From the start to question 1, with one peer worker in the room. */
async function toFirstQuestion(args: string[] = [], opened?: Session): Promise<Session> {
  const at = opened ?? (await open(args))
  await at.until('Which organisation')
  at.press('Harbour')
  await at.until('Harbour')
  at.press(code('enter'))
  await at.until('Who is in the room?')
  at.press('1')
  await at.until(/Peer worker +1/)
  at.press(code('enter'))
  await at.until('What would you like to do today?')
  at.press(code('enter'))
  await at.until('1 of 46')
  return at
}

async function answer(at: Session, number: number, level: string): Promise<void> {
  at.press(level)
  at.press(code('enter'))
  await at.until(new RegExp(`Question ${number} kept|this is what you kept`))
}

describe('ways out', () => {
  test('Ctrl-C in the middle of a note: 130, and the words come back', async () => {
    const at = await toFirstQuestion()
    await answer(at, 1, '3')
    at.press('n')
    await at.until('Note for question 2.')
    at.press('half a sen')
    await at.until('half a sen')
    at.press(code('ctrl-c'))
    expect((await at.exit).exitCode).toBe(130)
    expect(at.raw()).toContain('The note you were writing (10 characters) is kept too.')
    expect(draftIn(folder).interview.pending).toEqual({
      kind: 'note',
      id: 'staff-education-2',
      text: 'half a sen',
    })

    const again = await open()
    const resume = await again.until('Either way')
    expect(resume).toContain('a note for question 2, 10 characters, is kept')
    expect(resume).not.toContain('half a sen')
    again.press(code('enter'))
    await again.until('Who is in the room?')
    again.press(code('enter'))
    await again.until('half a sen')
    again.press(`tence${code('enter')}`)
    await again.until('Note for question 2 kept.')
    expect(draftIn(folder).answers['staff-education-2']).toEqual({ note: 'half a sentence' })
  })

  test('Ctrl-D: 66, saved, and the way on is named', async () => {
    const at = await toFirstQuestion()
    await answer(at, 1, '3')
    at.press(code('ctrl-d'))
    expect((await at.exit).exitCode).toBe(66)
    expect(at.raw()).toContain('To go on: readiness assess')
    expect(draftIn(folder).answers['staff-education-1']).toBe(3)
  })

  test('q and Enter: 66', async () => {
    const at = await toFirstQuestion()
    at.press('q')
    await at.until('Leave now?')
    at.press(code('enter'))
    expect((await at.exit).exitCode).toBe(66)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s: %i, half a sentence saved, the screen given back', async (signal, exitCode) => {
    const at = await toFirstQuestion()
    at.press('n')
    await at.until('Note for question 1.')
    at.press('abc')
    await at.until('abc')
    at.pty.kill(signal)
    expect((await at.exit).exitCode).toBe(exitCode)
    expect(at.raw().lastIndexOf('\u001b[?1049l')).toBeGreaterThan(
      at.raw().lastIndexOf('\u001b[?1049h'),
    )
    expect(draftIn(folder).interview.pending.text).toBe('abc')
    expect(readdirSync(folder)).toEqual(['readiness-draft.json'])
  })

  test('a window that is closed: half a sentence is saved', async () => {
    const at = await toFirstQuestion()
    at.press('n')
    await at.until('Note for question 1.')
    at.press('abc')
    await at.until('abc')
    Object(at.pty).destroy()
    await at.exit
    expect(draftIn(folder).interview.pending.text).toBe('abc')
  })

  test('without a terminal: 66 at once', async () => {
    const at = await start({
      cwd: folder,
      program: [
        '/bin/sh',
        '-c',
        `exec "$0" "$1" </dev/null`,
        process.execPath,
        await (await import('./terminal.ts')).harnessFile(),
      ],
    })
    expect((await at.exit).exitCode).toBe(66)
    expect(at.raw()).toContain('readiness assess --answers answers.yaml')
  })
})

describe('saving', () => {
  test('the draft is readable by its owner only', async () => {
    await toFirstQuestion()
    expect(statSync(path.join(folder, 'readiness-draft.json')).mode & 0o777).toBe(0o600)
  })

  test('a second process is refused, and no file is touched', async () => {
    const at = await toFirstQuestion()
    await answer(at, 1, '3')
    const second = await start({ cwd: folder })
    expect((await second.exit).exitCode).toBe(75)
    expect(second.raw()).toContain('This draft is open in another readiness')
    expect(second.raw()).toContain('question 2 of 46')
    await answer(at, 2, '1')
    expect(draftIn(folder).answers['staff-education-2']).toBe(1)
  })

  test('a draft that was changed underneath is not overwritten', async () => {
    const at = await toFirstQuestion()
    const file = path.join(folder, 'readiness-draft.json')
    const changed = JSON.stringify({ ...draftIn(folder), organisation: 'Another' })
    writeFileSync(file, changed)
    at.press(`2${code('enter')}`)
    expect((await at.exit).exitCode).toBe(75)
    expect(JSON.stringify(draftIn(folder))).toBe(changed)
    const beside = readdirSync(folder).filter((name) => name !== 'readiness-draft.json')
    expect(beside).toHaveLength(1)
    expect(draftIn(folder, beside[0]).answers['staff-education-1']).toBe(2)
  })

  test('after kill -9 everything acknowledged is there, and the lock is taken over', async () => {
    const at = await toFirstQuestion()
    await answer(at, 1, '3')
    await answer(at, 2, '1')
    at.pty.kill('SIGKILL')
    await at.exit
    expect(existsSync(path.join(folder, 'readiness-draft.json.lock'))).toBe(true)
    const again = await open()
    await again.until('Go on at question 3')
    expect(draftIn(folder).answers).toMatchObject({
      'staff-education-1': 3,
      'staff-education-2': 1,
    })
  })

  test('a draft of another questionnaire: 2, both named, untouched', async () => {
    const file = path.join(folder, 'readiness-draft.json')
    writeFileSync(
      file,
      JSON.stringify({ questionnaire: 'other-pack', version: '2.0.0', answers: {} }),
    )
    const at = await open()
    expect((await at.exit).exitCode).toBe(2)
    expect(at.raw()).toContain('other-pack 2.0.0')
    expect(at.raw()).toContain('frame-pack 1.0.0')
    expect(readdirSync(folder)).toEqual(['readiness-draft.json'])
  })
})

test('a full disk: said in plain words, the answer kept on the screen, and saved once there is room', async () => {
  const limit = ['prlimit', '--fsize=3000:unlimited', process.execPath, await harnessFile()]
  session = await start({ cwd: folder, program: limit })
  const at = await toFirstQuestion([], session)
  const before = readFileSync(path.join(folder, 'readiness-draft.json'), 'utf8')
  at.press('n')
  await at.until('Note for question 1.')
  at.press(`\u001b[200~${'word '.repeat(700)}\u001b[201~`)
  await at.until('word word')
  at.press(code('enter'))
  await at.until('screen, and everything before it is safe.')
  expect(readFileSync(path.join(folder, 'readiness-draft.json'), 'utf8')).toBe(before)
  execFileSync('prlimit', ['--pid', String(at.pty.pid), '--fsize=unlimited:unlimited'])
  at.press(code('enter'))
  await at.until('Note for question 1 kept.')
  expect(draftIn(folder).answers['staff-education-1'].note).toHaveLength(3499)
  expect(readdirSync(folder).sort()).toEqual(['readiness-draft.json', 'readiness-draft.json.lock'])
})

describe('at the keyboard', () => {
  test('resizing while asking leaves nothing behind', async () => {
    const at = await toFirstQuestion()
    at.press('2')
    await at.until('► 2')
    at.pty.resize(40, 20)
    await at.until(/► 2[^]*Enter keeps\s+\? all keys   q save and leave/)
    at.pty.resize(30, 10)
    await at.until('This window is 30 by 10.')
    at.pty.resize(120, 40)
    await at.until('► 2')
  })

  test('a paste of 50 lines is text in a note, and nothing in a question', async () => {
    const at = await toFirstQuestion()
    const lines = Array.from({ length: 50 }, (_, line) => `${line % 5}`).join('\r')
    const paste = `\u001b[200~${lines}\u001b[201~`
    at.press(paste)
    at.press('n')
    await at.until('Note for question 1.')
    at.press(paste)
    at.press(code('enter'))
    await at.until('Note for question 1 kept.')
    expect(draftIn(folder).answers).toEqual({
      'staff-education-1': { note: lines.replaceAll('\r', '\n') },
    })
  })

  test('keys between Enter and the next question answer nothing', async () => {
    const at = await toFirstQuestion()
    at.press(`2${code('enter')}3${code('enter')}4${code('enter')}`)
    await at.until('2 of 46')
    expect(draftIn(folder).answers).toEqual({ 'staff-education-1': 2 })
  })
})

test('plain: a whole walk without one escape byte', async () => {
  const at = await open(['--plain'])
  const say = async (question: string, line: string) => {
    await at.until(question)
    at.press(`${line}\r`)
  }
  await say('Name:', 'Harbour')
  for (let role = 0; role < 6; role += 1) await say('how many?', '1')
  await say('Press Enter to go on', '')
  await say('Type 1 to 3', '1')
  for (let number = 1; number <= 46; number += 1) await say('Answer (0 to 4', '3')
  await say('f to finish', 'f')
  await say('Type yes', 'yes')
  expect((await at.exit).exitCode).toBe(0)
  expect(at.raw()).not.toContain('\u001b')
  expect(Object.keys(draftIn(folder).answers)).toHaveLength(46)
}, 30_000)
