import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { View } from './browser.ts'

/** What every page must keep, whatever it shows. What runs in it is text: the types of a browser are not known here. */

const LAPTOP = { width: 1440, height: 900 }
const PHONE = { width: 320, height: 640 }

/** Both ends of the range of screens, in both themes. */
export const LOOKS: [string, View][] = [
  ['laptop, light', { viewport: LAPTOP }],
  ['laptop, dark', { viewport: LAPTOP, colorScheme: 'dark' }],
  ['phone, light', { viewport: PHONE }],
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
]

/** What axe-core finds wrong, with the places; within one element, or in the whole page. */
export async function violationsOn(page: Page, within = ':root'): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(`axe.run(${JSON.stringify(within)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`)
}

/** How wide the page is, and how wide its window: the same where nothing has to be scrolled sideways. */
export const widthsOf = (page: Page): Promise<unknown> =>
  page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]')

/** How many sheets of paper it takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Everything that a page tries beside showing itself: requests, dialogs, errors. */
export function attemptsOf(
  page: Page,
  isOwn: (address: string) => boolean = () => false,
): string[] {
  const attempts: string[] = []
  page.on('request', (request) => {
    if (!isOwn(request.url())) attempts.push(request.url())
  })
  page.on('dialog', (dialog) => {
    attempts.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => attempts.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') attempts.push(message.text())
  })
  return attempts
}
