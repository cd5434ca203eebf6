import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/io/find-browser.ts'
import { printPdf } from '../../src/io/print-pdf.ts'
import { render } from '../../src/render/render.ts'
import { real } from '../browser/support/real.ts'
import { mustRun } from '../support/run.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const SLOW = 60_000
const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const DATE = '2026-11-01'

/** A program in a new folder that does what a script says, whatever it is asked. */
function program(script: string, name = 'browser'): string {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

/** What poppler says of a file: `apt-get install poppler-utils`. */
function poppler(tool: 'pdfinfo' | 'pdftotext', args: string[], pdf: Uint8Array): string {
  const file = path.join(temporaryFolder(), 'report.pdf')
  writeFileSync(file, pdf)
  return mustRun(tool, tool === 'pdfinfo' ? [file] : [...args, file, '-'])
}

const pageOf = (pdf: Uint8Array, page: number): string =>
  poppler('pdftotext', ['-f', String(page), '-l', String(page)], pdf).replace(/\s+/g, ' ')

describe('the report as PDF', () => {
  const document = real()
  let pdf: Uint8Array
  let html: string

  beforeAll(async () => {
    html = await render(document, 'html')
    pdf = await printPdf(html, { browser: BROWSER, date: DATE, env: process.env })
  }, SLOW)

  test('page one is exactly page one: it ends with its foot, and the next begins with the overview', () => {
    const [one, two] = [pageOf(pdf, 1), pageOf(pdf, 2)]
    expect(one).toContain('is at stage')
    expect(one).toContain('First five actions')
    expect(one).toContain('A self-assessment for learning and planning.')
    expect(one).not.toContain('at a glance')
    expect(two).toContain('Twelve themes at a glance')
    expect(two).not.toContain('First five actions')
  })

  test('is A4, tagged, named, without a script, and of the day of the assessment', () => {
    const info = poppler('pdfinfo', [], pdf)
    expect(info).toMatch(/Title:\s+Harbour Community Mental Health: readiness self-assessment/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/JavaScript:\s+no/)
    expect(info).toMatch(/Page size:.*\(A4\)/)
    expect(info).toMatch(/Creator:\s+readiness\n/)
    expect(Buffer.from(pdf).toString('latin1')).toContain("/CreationDate (D:20261101000000+00'00')")
  })

  test('the same browser makes the same bytes of the same report', { timeout: SLOW }, async () => {
    const again = await printPdf(html, { browser: BROWSER, date: DATE, env: process.env })
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true)
  })
})

describe('printing', () => {
  let scratch: string

  beforeEach(() => {
    scratch = temporaryFolder()
    vi.stubEnv('TMPDIR', scratch)
    return () => {
      vi.unstubAllEnvs()
      // Page, profile and cache are gone, whatever happened.
      const left = readdirSync(scratch).filter((name) => name.startsWith('readiness-print-'))
      expect(left).toEqual([])
    }
  })

  const print = (browser: string, timeout?: number) =>
    printPdf('<p>x', { browser, date: DATE, env: process.env, ...(timeout && { timeout }) })

  test('leaves no page, profile or cache behind', { timeout: SLOW }, async () => {
    expect(
      Buffer.from(await print(BROWSER))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test.each([
    [
      'one that fails says its last words',
      'echo first >&2; echo no display >&2; exit 3',
      'ended with 3: no display',
    ],
    ['one that writes nothing', 'exit 0', 'ended without a file'],
  ])('%s', async (_, script, message) => {
    await expect(print(program(script))).rejects.toThrow(message)
    await expect(print(program(script))).rejects.toMatchObject({ exitCode: 74 })
  })

  test('one that cannot be started', async () => {
    await expect(print(path.join(scratch, 'none'))).rejects.toThrow('no such file')
  })

  test('one that never ends is ended, with all that it started', async () => {
    const mark = path.join(temporaryFolder(), 'alive')
    const browser = program(`(sleep 3; touch ${mark}) & sleep 60`)
    await expect(print(browser, 1000)).rejects.toThrow('did not finish within 1 second')
    await new Promise((resolve) => setTimeout(resolve, 3500))
    expect(existsSync(mark)).toBe(false)
  })
})

describe('finding a browser', () => {
  const linux = (env: NodeJS.ProcessEnv) => ({ platform: 'linux' as const, env })

  test('on the search path, the best known first', () => {
    const folder = path.dirname(program('', 'google-chrome'))
    writeFileSync(path.join(folder, 'chromium'), 'no program')
    expect(findBrowser(undefined, linux({ PATH: `/none:${folder}` }))).toBe(
      path.join(folder, 'google-chrome'),
    )
  })

  test('the one that is named, by its path or by its name', () => {
    const browser = program('')
    expect(findBrowser(browser, linux({}))).toBe(browser)
    expect(findBrowser('browser', linux({ PATH: path.dirname(browser) }))).toBe(browser)
    expect(findBrowser('browser', linux({ PATH: '/none' }))).toBeNull()
    expect(findBrowser(path.dirname(browser), linux({}))).toBeNull()
  })

  test('in the folders of a Mac and of Windows', () => {
    const home = temporaryFolder()
    const mac = path.join(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    mustRun('mkdir', ['-p', path.dirname(mac)])
    const windows = `${home}\\Microsoft\\Edge\\Application\\msedge.exe`
    for (const file of [mac, windows]) writeFileSync(file, '', { mode: 0o755 })
    expect(findBrowser(undefined, { platform: 'darwin', env: { HOME: home } })).toBe(mac)
    expect(findBrowser(undefined, { platform: 'win32', env: { LOCALAPPDATA: home } })).toBe(windows)
  })
})

describe('without a browser', () => {
  const SHEET = 'examples/riverbend-community-health/answers.yaml'

  test.each([
    [
      'one that is named and not there',
      ['--browser', '/none/chromium'],
      '/none/chromium is no program',
    ],
    ['one named in the environment', [], '/none/other is no program'],
  ])('%s: exit 2, both ways out are named, and nothing is written', async (_, more, message) => {
    const out = path.join(temporaryFolder(), 'out')
    const { code, stderr } = await runCli(
      ['assess', '--answers', SHEET, '-f', 'html,pdf', '-o', `${out}/`, ...more],
      { env: { READINESS_BROWSER: '/none/other' } },
    )
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain('--browser PATH')
    expect(stderr).toContain('open the HTML report in any browser and print it')
    expect(existsSync(out)).toBe(false)
  })

  test('it is said before the first question is asked', async () => {
    const { code, stderr } = await runCli([
      'assess',
      '-f',
      'pdf',
      '-o',
      'x.pdf',
      '--browser',
      '/none/b',
    ])
    expect([code, stderr.includes('/none/b is no program')]).toEqual([2, true])
  })
})
