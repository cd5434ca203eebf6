import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FileError, type Message } from '../errors.ts'
import { visibleLine } from '../visible.ts'
import { errorCode, fileError } from './file-error.ts'

export type PrintOptions = {
  /** a program as `findBrowser` gives it */
  browser: string
  /** the day the file says it is from, as 2026-11-01 */
  date: string
  env: NodeJS.ProcessEnv
  /** milliseconds */
  timeout?: number
}

const MINUTE = 60_000

/**
 * A page as PDF, printed by a browser without a window: tagged, with its own page size, and without a
 * request to any network. Nothing of it stays behind: page, profile and cache lie in a folder of their own.
 *
 * @throws FileError where the browser does not start, ends without a file or takes too long
 */
export async function printPdf(page: string, options: PrintOptions): Promise<Uint8Array> {
  const folder = makeFolder(options.browser)
  const files = { page: join(folder, 'report.html'), pdf: join(folder, 'report.pdf'), folder }
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  let child: ChildProcess | undefined
  const stopListening = onSignals((signal) => {
    if (child) endAll(child)
    clear()
    process.kill(process.pid, signal)
  })
  try {
    writeFileSync(files.page, page, { mode: 0o600 })
    child = startBrowser(files, options)
    const end = await endOf(child, options.timeout ?? MINUTE)
    if (end.kind !== 'done' || !existsSync(files.pdf)) throw notMade(end, options)
    return datedOf(readFileSync(files.pdf), options.date)
  } finally {
    stopListening()
    clear()
  }
}

type Files = { page: string; pdf: string; folder: string }

/** A browser from a snap sees neither the usual folder for temporary files nor hidden ones. */
function makeFolder(browser: string): string {
  const parent = isSnap(browser) ? homedir() : tmpdir()
  try {
    return mkdtempSync(join(parent, 'readiness-print-'))
  } catch (error) {
    throw fileError(error, 'holdTemporary', parent)
  }
}

const isSnap = (browser: string) => browser.startsWith('/snap/')

const startBrowser = (files: Files, { browser, env }: PrintOptions): ChildProcess =>
  spawn(browser, argumentsFor(files, browser), {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that all its helpers can be ended with it.
    detached: process.platform !== 'win32',
    env: { ...env, ...(isSnap(browser) ? {} : homeIn(files.folder)) },
    windowsHide: true,
  })

const notMade = (end: End, { browser, timeout = MINUTE }: PrintOptions): FileError =>
  new FileError(whyNot(end, browser, timeout))

function argumentsFor({ page, pdf, folder }: Files, browser: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    '--headless=new',
    `--print-to-pdf=${pdf}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    ...(isSnap(browser) ? [] : [`--user-data-dir=${join(folder, 'profile')}`]),
    // What the file names as its maker; a version of the browser there would change its bytes.
    '--user-agent=readiness',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    // No name leads anywhere: the page asks for nothing, and neither does the browser.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // As root, which is how containers run, Chromium does not start with its sandbox; the page has no
    // script from anywhere else to be kept in.
    ...(isRoot ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ]
}

/** Where a browser leaves its settings and caches: nowhere else than in the folder that goes away. */
const homeIn = (folder: string): NodeJS.ProcessEnv => ({
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  XDG_CACHE_HOME: folder,
})

type End =
  | { kind: 'done' }
  | { kind: 'timeout' }
  | { kind: 'unstarted'; error: Error }
  | { kind: 'failed'; code: number | null; said: string }

function endOf(child: ChildProcess, timeout: number): Promise<End> {
  return new Promise((resolve) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-SAID_LIMIT)
    })
    const finish = (end: End) => {
      clearTimeout(timer)
      endAll(child)
      resolve(end)
    }
    const timer = setTimeout(() => finish({ kind: 'timeout' }), timeout)
    child.on('error', (error) => finish({ kind: 'unstarted', error }))
    child.on('exit', (code) =>
      finish(code === 0 ? { kind: 'done' } : { kind: 'failed', code, said }),
    )
  })
}

const SAID_LIMIT = 4000

/** The browser and the helpers it started, which can outlive it. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whoever ends us ends the browser too; the signal then takes its usual course. */
function onSignals(act: (signal: NodeJS.Signals) => void): () => void {
  const stop = () => SIGNALS.forEach((signal) => process.off(signal, listener))
  const listener = (signal: NodeJS.Signals) => {
    stop()
    act(signal)
  }
  for (const signal of SIGNALS) process.on(signal, listener)
  return stop
}

function whyNot(end: End, browser: string, timeout: number): Message {
  if (end.kind === 'timeout') return ({ pdf }) => pdf.tooSlow(browser, Math.round(timeout / 1000))
  if (end.kind === 'unstarted') return ({ pdf }) => pdf.notStarted(browser, errorCode(end.error))
  if (end.kind === 'done') return ({ pdf }) => pdf.noFile(browser)
  const last = visibleLine(end.said.trim().split('\n').at(-1) ?? '')
  return ({ pdf }) => pdf.failed(browser, { code: end.code, last })
}

/** The browser writes the time of day; the same report is to give the same file, of the day it is about. */
function datedOf(pdf: Buffer, date: string): Uint8Array {
  const day = `D:${date.replaceAll('-', '')}000000+00'00'`
  const text = pdf
    .toString('latin1')
    .replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, day)
  return Buffer.from(text, 'latin1')
}
