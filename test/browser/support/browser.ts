import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { attemptsOf } from './page.ts'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** A missing browser is an error with a way out, never a test that is left out. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `there is no Chromium at ${EXECUTABLE}; install it (apt-get install --no-install-recommends chromium) or name one in CHROMIUM`,
    )
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] })
}

export type View = BrowserContextOptions & {
  media?: 'print'
  /** the fonts of a reader whose system has nothing narrower */
  widest?: boolean
}

/** A page that shows a report, and every request and dialog that it tried. */
export async function openReport(
  browser: Browser,
  html: string,
  { media, widest = false, ...options }: View = {},
): Promise<{ page: Page; attempts: string[] }> {
  const context = await browser.newContext({ bypassCSP: widest, ...options })
  const page = await context.newPage()
  const attempts = attemptsOf(page)
  await page.setContent(html, { waitUntil: 'load' })
  if (widest)
    await page.addStyleTag({ content: ':root { --sans: "DejaVu Sans"; --serif: "DejaVu Serif" }' })
  if (media) await page.emulateMedia({ media })
  return { page, attempts }
}
