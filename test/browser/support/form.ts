import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { loadQuestionnaireFile } from '../../../src/commands/parse-questionnaire.ts'
import { type FormOptions, formDocument } from '../../../src/core/form-document.ts'
import type { FormDocument } from '../../../src/model/form-document.ts'
import { renderForm } from '../../../src/render/form.ts'
import { temporaryFolder } from '../../support/temporary.ts'
import { attemptsOf } from './page.ts'

const shipped = new URL('../../../questionnaires/peer-workforce.yaml', import.meta.url)

export const PACK = await loadQuestionnaireFile(fileURLToPath(shipped))

/** Two themes of the shipped questionnaire: words for peer workers, one that may not apply, one that is shown later. */
const TWO_THEMES = { complete: false, themes: ['role-clarity', 'referral'] } as const

export type FormView = BrowserContextOptions & {
  form?: Partial<FormOptions>
  /** what the form is made of goes through this, e.g. to make its texts hostile */
  bend?: (document: FormDocument) => FormDocument
  /** a browser that refuses to keep anything */
  isStorageBlocked?: boolean
}

export type Opened = {
  page: Page
  context: BrowserContext
  /** every request beside that for the file itself, every dialog, every error */
  attempts: string[]
}

/** A form as a file on a disk, opened without any network. */
export async function openForm(
  browser: Browser,
  { form = {}, bend = (document) => document, isStorageBlocked = false, ...options }: FormView = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options })
  onTestFinished(() => context.close())
  if (isStorageBlocked) await context.addInitScript(BLOCK_STORAGE)
  const page = await context.newPage()
  const address = addressOf(bend(documentFor(form)))
  const attempts = attemptsOf(page, (to) => to === address || to.startsWith('blob:'))
  await page.goto(address)
  return { page, context, attempts }
}

function documentFor(form: Partial<FormOptions>): FormDocument {
  const scope = { ...TWO_THEMES, themes: [...TWO_THEMES.themes] }
  return formDocument(PACK, { scope, withNotes: false, ...form })
}

function addressOf(document: FormDocument): string {
  const file = join(temporaryFolder(), 'form.html')
  writeFileSync(file, renderForm(document))
  return pathToFileURL(file).href
}

const BLOCK_STORAGE = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('refused', 'SecurityError') },
})`

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()

export const title = (page: Page) => page.locator('h1').textContent()

/** Through consent and role to the first question. */
export async function begin(page: Page, role = 'Peer worker'): Promise<void> {
  await page.getByLabel('I have read this').check()
  await press(page, 'Start')
  await page.getByLabel(role, { exact: true }).check()
  await press(page, 'Next')
}

/** Answers the question on the screen with a level, and goes on. */
export async function answer(page: Page, level: number): Promise<void> {
  await page.locator(`input[value="${level}"]`).check()
  await press(page, 'Next')
}

/** What the browser keeps for this form. */
export const kept = (page: Page) => page.evaluate<string>('JSON.stringify({ ...localStorage })')
