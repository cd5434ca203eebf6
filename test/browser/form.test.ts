import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodePasteText } from '../../src/core/paste-text.ts'
import { answerSheetSchema } from '../../src/model/answer-sheet.ts'
import { HOSTILE, hostileForm } from '../render/support/hostile.ts'
import { runCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'
import { launchBrowser } from './support/browser.ts'
import { PACK, answer, begin, kept, openForm, press, title } from './support/form.ts'
import { LOOKS, violationsOn } from './support/page.ts'

const SLOW = { timeout: 60_000 }
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, SLOW.timeout)

afterAll(() => browser?.close())

/** Saves the file as a person does, and gives its name and text. */
async function save(page: Page): Promise<{ name: string; file: string }> {
  const coming = page.waitForEvent('download')
  await press(page, 'Save the file')
  const download = await coming
  const file = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(file)
  return { name: download.suggestedFilename(), file }
}

describe('filled in on a phone', () => {
  test(
    'gives a sheet that the other commands read, and a text that says the same',
    SLOW,
    async () => {
      const { page, attempts } = await openForm(browser, {
        ...PHONE,
        form: { wave: '2026-spring' },
      })
      await page.getByLabel('I have read this').tap()
      await page.getByRole('button', { name: 'Start' }).tap()
      await page.getByLabel('Peer worker', { exact: true }).tap()
      await page.getByRole('button', { name: 'Next' }).tap()
      await page.locator('.card').nth(3).tap()
      await page.getByRole('button', { name: 'Next' }).tap()
      await page.getByLabel('I don’t know').tap()
      await page.getByRole('button', { name: 'Next' }).tap()
      await page.getByLabel('Does not apply here').tap()
      await page.getByLabel('Why does it not apply?').fill('No force is used here, “of any kind”.')
      await page.getByRole('button', { name: 'Next' }).tap()
      await page.getByRole('button', { name: 'Leave open' }).tap()
      await answer(page, 0)
      await page.getByRole('button', { name: 'All questions' }).tap()
      await page.getByRole('button', { name: 'Finish' }).tap()

      const { name, file } = await save(page)
      expect(name).toMatch(/^readiness-answers-[a-z0-9]{6}\.json$/)
      const text = readFileSync(file, 'utf8')
      expect(JSON.parse(text)).toEqual({
        questionnaire: 'peer-workforce',
        version: PACK.questionnaire.version,
        digest: PACK.digest,
        wave: '2026-spring',
        respondent: { role: 'peer-worker' },
        answers: {
          'role-purpose': 3,
          'role-description': 'dont-know',
          'role-free-of-force': { notApplicable: 'No force is used here, “of any kind”.' },
          'referral-pathway': 0,
        },
      })
      expect(await runCli(['validate', file])).toMatchObject({
        code: 0,
        stdout: `${file}: answers, valid\n`,
      })
      const assessed = await runCli([
        'assess',
        '--answers',
        file,
        '--organisation',
        'Harbour',
        '-f',
        'json',
        '-o',
        '-',
      ])
      expect(assessed.code).toBe(0)
      expect(JSON.parse(assessed.stdout)).toMatchObject({ respondent: { role: 'peer-worker' } })

      const paste = await page.getByLabel('Your answers as a text').inputValue()
      expect(decodePasteText(paste, PACK)).toEqual({
        ok: true,
        value: answerSheetSchema.parse(JSON.parse(text)),
      })
      const changed = paste.replace(/(#\w{4}\] )3/, '$14')
      expect(changed).not.toBe(paste)
      expect(decodePasteText(changed, PACK)).toMatchObject({
        ok: false,
        problems: [{ code: 'paste-text-changed' }],
      })
      expect(attempts).toEqual([])
    },
  )

  test(
    'the same answers keep the same file name, so that a second copy is known as one',
    SLOW,
    async () => {
      const { page } = await openForm(browser, PHONE)
      await begin(page)
      await press(page, 'All questions')
      await press(page, 'Finish')
      expect((await save(page)).name).toBe((await save(page)).name)
    },
  )

  test(
    'every control is large enough for a thumb, and nothing is wider than the window',
    SLOW,
    async () => {
      const { page } = await openForm(browser, { ...PHONE, viewport: { width: 320, height: 640 } })
      for (const visit of SCREENS) {
        await visit.go(page)
        const [small, width] = await page.evaluate<[string[], number]>(SMALL_CONTROLS)
        expect(small, visit.name).toEqual([])
        expect(width, visit.name).toBe(320)
      }
    },
  )
})

const SMALL_CONTROLS = `(() => {
  const controls = [...document.querySelectorAll('button, summary, .card, textarea, input[type=number]')]
  const small = controls.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
  return [small.map((one) => one.textContent), document.documentElement.scrollWidth]
})()`

/** Every kind of screen, each reached from the one before. */
const SCREENS: { name: string; go: (page: Page) => Promise<unknown> }[] = [
  { name: 'welcome', go: () => Promise.resolve() },
  { name: 'welcome, not read', go: (page) => press(page, 'Start') },
  {
    name: 'who',
    go: async (page) => {
      await page.getByLabel('I have read this').check()
      await press(page, 'Start')
    },
  },
  {
    name: 'who, a group, incomplete',
    go: async (page) => {
      await page.getByLabel('Peer worker', { exact: true }).check()
      await page.getByLabel('We are a group').check()
      await press(page, 'Next')
    },
  },
  {
    name: 'question',
    go: async (page) => {
      await page.getByLabel('How many people are you?').fill('3')
      await page.getByLabel('Everybody in our group').check()
      await press(page, 'Next')
    },
  },
  {
    name: 'question, answered, with its reason open',
    go: async (page) => {
      await page.locator('input[value="2"]').check()
      await page.locator('summary').click()
    },
  },
  {
    name: 'question that does not apply, without a reason',
    go: async (page) => {
      await press(page, 'Next')
      await answer(page, 1)
      await page.getByLabel('Does not apply here').check()
      await press(page, 'Next')
    },
  },
  { name: 'review', go: (page) => press(page, 'All questions') },
  { name: 'hand in', go: (page) => press(page, 'Finish') },
  { name: 'clearing', go: (page) => press(page, 'Clear everything') },
  {
    name: 'resume',
    go: (page) => page.reload(),
  },
]

test.each(LOOKS)('axe-core finds nothing on any screen: %s', SLOW, async (_, view) => {
  const { page } = await openForm(browser, {
    ...view,
    form: { withNotes: true, organisation: 'Harbour', wave: 'w' },
  })
  for (const visit of SCREENS) {
    await visit.go(page)
    expect(await violationsOn(page), visit.name).toEqual([])
  }
})

describe('with the keyboard alone', () => {
  test('one comes from the start to the answers', SLOW, async () => {
    const { page } = await openForm(browser)
    await tabTo(page, 'I have read this')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await title(page)).toBe('What is your role?')
    await tabTo(page, 'Peer worker')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await title(page)).toBe('Has the organisation written down what peer work is for?')
    expect(await focused(page)).toBe('Has the organisation written down what peer work is for?')
    await tabTo(page, 'Not started. What')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await title(page)).toBe('Do you have a written position description for your role?')
    await page.goBack()
    expect(await page.locator('input:checked').getAttribute('value')).toBe('1')
    await tabTo(page, 'Next')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Leave open')
    expect(await isCovered(page)).toBe(false)
  })

  test('what has the focus is never behind the buttons', SLOW, async () => {
    const { page } = await openForm(browser, {
      viewport: { width: 360, height: 500 },
      form: { withNotes: true },
    })
    await begin(page)
    await page.locator('input').first().focus()
    for (const here of ['A note', 'Why this is asked', 'Back', 'Leave open', 'Clear everything']) {
      await page.keyboard.press('Tab')
      expect(await isCovered(page), here).toBe(false)
    }
    expect(await focused(page)).toBe('Clear everything')
  })
})

const FOCUSED = `(() => {
  const { activeElement: active } = document
  return (active.closest('label') ?? active).textContent.trim()
})()`

const focused = (page: Page) => page.evaluate<string>(FOCUSED)

async function tabTo(page: Page, start: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(start)) return
  }
  throw new Error(`Tab never came to ${start}`)
}

/** Is the middle of what has the focus behind something else? */
const isCovered = (page: Page) =>
  page.evaluate<boolean>(`(() => {
    const active = document.activeElement
    const { x, y, width, height } = active.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return !(active === top || active.contains(top))
  })()`)

describe('what is asked', () => {
  test('is worded for the role', SLOW, async () => {
    const asPeer = await openForm(browser)
    await begin(asPeer.page)
    await press(asPeer.page, 'Leave open')
    expect(await title(asPeer.page)).toBe(
      'Do you have a written position description for your role?',
    )
    const asManager = await openForm(browser)
    await begin(asManager.page, 'Team leader or line manager')
    await press(asManager.page, 'Leave open')
    expect(await title(asManager.page)).toBe(
      'Is there a written position description for peer workers?',
    )
  })

  test(
    'grows and shrinks with the answers, and the sheet holds only what is asked',
    SLOW,
    async () => {
      const { page } = await openForm(browser, {
        form: { scope: { complete: false, themes: ['referral'] } },
      })
      await begin(page)
      expect(await page.locator('.along p').textContent()).toBe('1 of 3')
      await page.locator('input[value="2"]').check()
      expect(await page.locator('#status').textContent()).toBe('There are 4 questions now.')
      await press(page, 'Next')
      expect(await page.locator('.along p').textContent()).toBe('2 of 4')
      const shown = await title(page)
      await answer(page, 4)
      await page.goBack()
      expect(await title(page)).toBe(shown)
      await press(page, 'Back')
      await page.locator('input[value="0"]').check()
      await press(page, 'All questions')
      expect(await page.locator('.row').count()).toBe(3)
      await press(page, 'Finish')
      const { file } = await save(page)
      const { answers } = JSON.parse(readFileSync(file, 'utf8')) as { answers: object }
      expect(answers).toEqual({ 'referral-pathway': 0 })
    },
  )

  test(
    '"does not apply" is there only where the pack allows it, and wants a reason',
    SLOW,
    async () => {
      const { page } = await openForm(browser)
      await begin(page)
      expect(await page.getByLabel('Does not apply here').count()).toBe(0)
      await press(page, 'Leave open')
      await press(page, 'Leave open')
      const here = await title(page)
      await page.getByLabel('Does not apply here').check()
      await press(page, 'Next')
      expect(await page.getByRole('alert').textContent()).toBe(
        'Please say why in a few words, or choose another answer.',
      )
      expect(await title(page)).toBe(here)
      await press(page, 'All questions')
      expect(await page.locator('.row').nth(2).textContent()).toContain(
        'no reason is given, so it counts as open',
      )
    },
  )

  test('can be taken back, and asked again from the list', SLOW, async () => {
    const { page } = await openForm(browser)
    await begin(page)
    await answer(page, 3)
    await press(page, 'All questions')
    await page.locator('.row').first().click()
    expect(await page.locator('input:checked').count()).toBe(1)
    await press(page, 'Remove this answer')
    expect(await page.locator('input:checked').count()).toBe(0)
    await press(page, 'Back to my answers')
    expect(await page.locator('.row .open').count()).toBe(await page.locator('.row').count())
  })

  test('notes have room only where somebody decided so, and with a warning', SLOW, async () => {
    const without = await openForm(browser)
    await begin(without.page)
    expect(await without.page.locator('textarea:visible').count()).toBe(0)
    const { page } = await openForm(browser, { form: { withNotes: true } })
    expect(await page.locator('dl').textContent()).toContain('people may recognise you by them')
    await begin(page)
    await page.getByLabel('A note, if you like').fill(' Since May. ')
    await answer(page, 1)
    await press(page, 'All questions')
    await press(page, 'Finish')
    const { file } = await save(page)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      answers: { 'role-purpose': { level: 1, note: 'Since May.' } },
    })
  })

  test('a group says how many it is and that all agree', SLOW, async () => {
    const { page } = await openForm(browser, { form: { role: 'peer-worker' } })
    await page.getByLabel('I have read this').check()
    await press(page, 'Start')
    expect(await page.getByText('This form is for the role: Peer worker.').count()).toBe(1)
    await page.getByLabel('We are a group').check()
    await press(page, 'Next')
    expect(await page.getByRole('alert').textContent()).toBe(
      'Please give the number of people, 2 or more.',
    )
    await page.getByLabel('How many people are you?').fill('4')
    await press(page, 'Next')
    expect(await page.getByRole('alert').textContent()).toContain(
      'Please ask everybody in the group first.',
    )
    await page.getByLabel('Everybody in our group').check()
    await press(page, 'Next')
    await page.getByLabel('We don’t know').check()
    await press(page, 'All questions')
    await press(page, 'Finish')
    const { file } = await save(page)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      respondent: { role: 'peer-worker', kind: 'group', size: 4 },
      answers: { 'role-purpose': 'dont-know' },
    })
  })
})

describe('nothing starts without consent', () => {
  test('the box is not ticked, and Start asks for it', SLOW, async () => {
    const { page } = await openForm(browser)
    expect(await page.locator('input:checked').count()).toBe(0)
    await press(page, 'Start')
    expect(await page.getByRole('alert').textContent()).toBe(
      'Please tick “I have read this” first.',
    )
    expect(await kept(page)).toBe('{}')
  })
})

describe('what the browser keeps', () => {
  test('comes back after a reload, without being shown at once', SLOW, async () => {
    const { page } = await openForm(browser)
    await begin(page)
    await answer(page, 3)
    await page.locator('input[value="dont-know"]').check()
    await page.reload()
    expect(await title(page)).toBe('Welcome back')
    expect(await page.locator('main').textContent()).toContain('2 of 7')
    await press(page, 'Go on')
    expect(await title(page)).toBe('Do you have a written position description for your role?')
    expect(await page.locator('input:checked').getAttribute('value')).toBe('dont-know')
    await press(page, 'Back')
    expect(await page.locator('input:checked').getAttribute('value')).toBe('3')
  })

  test('is gone when it is cleared, and stays gone', SLOW, async () => {
    const { page } = await openForm(browser)
    await begin(page)
    await answer(page, 3)
    expect(await kept(page)).toContain('role-purpose')
    await press(page, 'Clear everything')
    await press(page, 'Keep my answers')
    expect(await kept(page)).toContain('role-purpose')
    await press(page, 'Clear everything')
    await press(page, 'Yes, clear everything')
    expect(await page.getByText('Your answers are cleared from this browser.').count()).toBe(1)
    expect(await kept(page)).toBe('{}')
    await page.goBack()
    expect(await title(page)).toBe('What do you see from where you stand?')
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.reload()
    expect(await title(page)).toBe('What do you see from where you stand?')
  })

  test('is not what another collection or questionnaire gets to see', SLOW, async () => {
    const { page, context } = await openForm(browser, { form: { wave: 'spring' } })
    await begin(page)
    await answer(page, 3)
    const state = await context.storageState()
    const other = await openForm(browser, { form: { wave: 'autumn' }, storageState: state })
    expect(await title(other.page)).toBe('What do you see from where you stand?')
  })

  test(
    'is nothing where it refuses, which is said; the form works all the same',
    SLOW,
    async () => {
      const { page, attempts } = await openForm(browser, { isStorageBlocked: true })
      expect(
        await page.getByText('This browser does not let the form keep anything.').count(),
      ).toBe(1)
      await begin(page)
      await answer(page, 2)
      expect(await page.locator('#kept').textContent()).toContain('Not kept')
      await press(page, 'All questions')
      await press(page, 'Finish')
      const { file } = await save(page)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        answers: { 'role-purpose': 2 },
      })
      expect(attempts).toEqual([])
    },
  )
})

test('texts of a pack that are attacks stand there as texts, on every screen', SLOW, async () => {
  const attack = HOSTILE.join(' ')
  const { page, attempts } = await openForm(browser, {
    bend: (document) => hostileForm(document, attack),
  })
  await page.getByLabel('I have read this').check()
  await press(page, 'Start')
  await page.locator('input[value="peer-worker"]').check()
  await press(page, 'Next')
  expect(await title(page)).toContain('<script>alert(1)</script>')
  await page.locator('summary').click()
  await answer(page, 1)
  await press(page, 'All questions')
  await page.mouse.move(100, 300)
  await press(page, 'Finish')
  expect(await page.locator('img, iframe, object, main script, main style, a').count()).toBe(0)
  expect(attempts).toEqual([])
})

test('from right to left the page turns round', SLOW, async () => {
  const { page } = await openForm(browser, { ...PHONE })
  await page.evaluate(`document.documentElement.dir = 'rtl'`)
  await begin(page)
  const [back, next] = await Promise.all(
    ['Back', 'Leave open'].map((name) => page.getByRole('button', { name }).boundingBox()),
  )
  expect(back?.x).toBeGreaterThan(next?.x ?? Infinity)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
})
