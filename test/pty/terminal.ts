import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build } from 'esbuild'
import { type IPty, spawn } from '@lydell/node-pty'

/** A real pseudo-terminal with the interview in it. */

export type Session = {
  pty: IPty
  /** everything that was printed, escape codes included */
  raw(): string
  /** waits until text is printed after the last call; returns what came before it */
  until(text: string | RegExp, timeout?: number): Promise<string>
  press(keys: string): void
  exit: Promise<{ exitCode: number; signal?: number | undefined }>
}

const CODES = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-z': '\u001a',
} as const

export const code = (name: keyof typeof CODES) => CODES[name]

const ROOT = path.resolve(import.meta.dirname, '../..')

let harness: Promise<string> | undefined

/** The interview by itself as one program, bundled once for each test file. */
export function harnessFile(): Promise<string> {
  harness ??= bundle()
  return harness
}

async function bundle(): Promise<string> {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'readiness-harness-')), 'harness.mjs')
  const require =
    "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);"
  await build({
    entryPoints: [path.join(ROOT, 'test/pty/harness.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    banner: { js: require },
    logLevel: 'error',
  })
  return outfile
}

export type Start = {
  cwd: string
  args?: string[]
  env?: Record<string, string>
  columns?: number
  rows?: number
  program?: string[]
}

export async function start({
  cwd,
  args = [],
  env = {},
  columns = 80,
  rows = 24,
  program,
}: Start): Promise<Session> {
  const [file = process.execPath, ...before] = program ?? [process.execPath, await harnessFile()]
  const pty = spawn(file, [...before, ...args], {
    cols: columns,
    rows,
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      NO_COLOR: '1',
      ...env,
    },
  })
  let output = ''
  let seen = 0
  const watchers = new Set<() => void>()
  pty.onData((data) => {
    output += data
    watchers.forEach((watcher) => watcher())
  })
  const exit = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) => {
    pty.onExit((status) => {
      resolve(status)
      watchers.forEach((watcher) => watcher())
    })
  })

  async function until(text: string | RegExp, timeout = 8000): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        watchers.delete(look)
        reject(
          new Error(
            `waited for ${String(text)}; the terminal shows:\n${stripVTControlCharacters(output.slice(seen)).slice(-3000)}`,
          ),
        )
      }, timeout)
      const look = () => {
        const now = stripVTControlCharacters(output.slice(seen))
        const isThere = typeof text === 'string' ? now.includes(text) : text.test(now)
        if (!isThere) return
        clearTimeout(timer)
        watchers.delete(look)
        seen = output.length
        resolve(now)
      }
      watchers.add(look)
      look()
    })
  }
  return { pty, raw: () => output, until, press: (keys) => pty.write(keys), exit }
}

/** A folder of its own for a test. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'readiness-pty-'))
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function draftIn(
  folder: string,
  name = 'readiness-draft.json',
): ReturnType<typeof JSON.parse> {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}
