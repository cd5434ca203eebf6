import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import type { Target } from './outputs.ts'

type BrowserOption = { browser?: string | undefined }

/**
 * Where a PDF is wanted and nothing here can print one, says so before anything is asked, computed or
 * written: nobody answers 44 questions to learn it.
 *
 * @throws InputError that names both ways out
 */
export async function refuseWithoutBrowser(
  targets: readonly Target[],
  options: BrowserOption,
  environment: Environment,
): Promise<void> {
  if (targets.some(({ format }) => format === 'pdf')) await browserFor(options, environment)
}

/**
 * An HTML report as PDF, printed by a Chromium or Chrome of this machine.
 *
 * @param date the day of the report, as 2026-11-01
 * @throws InputError where there is no browser; FileError where printing does not work
 */
export async function printReport(
  page: string,
  date: string,
  options: BrowserOption,
  environment: Environment,
): Promise<Uint8Array> {
  const browser = await browserFor(options, environment)
  const { printPdf } = await import('../io/print-pdf.ts')
  return printPdf(page, { browser, date, env: environment.env })
}

async function browserFor({ browser }: BrowserOption, { env }: Environment): Promise<string> {
  const { findBrowser } = await import('../io/find-browser.ts')
  const named = browser ?? (env['READINESS_BROWSER'] || undefined)
  const found = findBrowser(named, { platform: process.platform, env })
  if (found !== null) return found
  throw new InputError(({ pdf }) => (named === undefined ? pdf.noBrowser : pdf.notAProgram(named)))
}
