import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { code, draftIn, harnessFile, start, temporaryFolder } from '../pty/terminal.ts'

/** A disk that takes its time: strace holds every fsync up for 0.7 seconds. */
test('keys pressed while a save runs answer nothing and are not echoed', async () => {
  execFileSync('strace', ['-V'])
  const { folder, remove } = temporaryFolder()
  const program = [
    'strace',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    'trace=fsync',
    '-e',
    'inject=fsync:delay_enter=700000',
  ]
  const at = await start({
    cwd: folder,
    program: [...program, process.execPath, await harnessFile()],
  })
  try {
    await at.until('Which organisation', 20_000)
    at.press('Harbour')
    await at.until('Harbour')
    at.press(code('enter'))
    await at.until('Who is in the room?', 20_000)
    at.press(code('enter'))
    await at.until('What would you like to do today?', 20_000)
    at.press(code('enter'))
    await at.until('1 of 46', 20_000)
    at.press('2')
    await at.until('► 2')
    at.press(code('enter'))
    await at.until('Saving', 20_000)
    at.press(`4${code('enter')}zzz4`)
    const next = await at.until('2 of 46', 20_000)
    expect(next).not.toContain('zzz')
    at.press('n')
    const note = await at.until('Note for question 2.', 20_000)
    expect(note).toContain('nothing is marked yet')
    expect(draftIn(folder).answers).toEqual({ 'staff-education-1': 2 })
  } finally {
    // Killing strace would leave the program itself at work in the folder; Ctrl-C ends both.
    at.press(code('ctrl-c'))
    await at.exit
    remove()
  }
}, 120_000)
