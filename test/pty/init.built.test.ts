import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Session, code, start, temporaryFolder } from './terminal.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PROGRAM = [process.execPath, path.join(ROOT, 'bin/readiness.js'), 'init']

let folder: string
let remove: () => void
let session: Session | undefined

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})

afterEach(() => {
  session?.pty.kill('SIGKILL')
  remove()
})

const settings = () => path.join(folder, 'readiness.yaml')

async function offered(answer: string): Promise<void> {
  session = await start({ cwd: folder, program: PROGRAM, args: [], env: {} })
  await session.until('Write readiness.yaml too', 15_000)
  expect(existsSync(path.join(folder, 'answers.yaml'))).toBe(true)
  session.press(answer)
  session.press(code('enter'))
  expect((await session.exit).exitCode).toBe(0)
}

test('init at a terminal offers to write the settings too, and writes them for a yes', async () => {
  await offered('y')
  expect(readFileSync(settings(), 'utf8')).toContain('kind: settings')
})

test('no answer is a no', async () => {
  await offered('')
  expect(existsSync(settings())).toBe(false)
})
