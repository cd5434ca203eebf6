import { encodePasteText } from '../../../core/paste-text.ts'
import type { App, Screen } from '../app.ts'
import { build, button, buttons, heading, paragraph } from '../dom.ts'
import { fill } from '../fill.ts'
import { copyFrom, newToken, saveFile } from '../hand-over.ts'
import { sheetOf } from '../sheet.ts'

/** The answers as a file and as a text, and then the way to leave nothing behind. */
export function handInScreen(app: App): Screen {
  const { page, go } = app
  const { handIn, clear } = page.words
  const content = build('div', {}, [
    heading(handIn.title),
    paragraph(handIn.lead, 'lead'),
    paragraph(contents(app)),
    build('h2', { text: handIn.fileTitle }),
    ...asFile(app),
    build('h2', { text: handIn.textTitle }),
    ...asText(app),
    build('h2', { text: handIn.clearTitle }),
    paragraph(handIn.clearText),
    buttons(
      button(handIn.backToAnswers, { onClick: () => go({ screen: 'review' }) }),
      button(clear, { onClick: () => go({ screen: 'clearing' }) }),
    ),
  ])
  return { title: handIn.title, content }
}

function contents({ page, state }: App): string {
  const { pack, wave, words } = page
  const { isGroup, size = 0 } = state()
  const title = pack.roles.find(({ id }) => id === state().role)?.title ?? ''
  const role = isGroup ? fill(words.handIn.roleOfGroup, { role: title, size }) : title
  const count = Object.keys(sheetOf(page, state()).answers).length
  return wave === undefined
    ? fill(words.handIn.contents, { role, count })
    : fill(words.handIn.contentsOfWave, { role, count, wave })
}

function asFile({ page, state, change }: App): HTMLElement[] {
  const { handIn } = page.words
  const said = build('p', { attributes: { role: 'status' } })
  const save = () => {
    const token = state().token ?? newToken()
    const name = `readiness-answers-${token}.json`
    change({ ...state(), token })
    saveFile(name, `${JSON.stringify(sheetOf(page, state()), null, 2)}\n`)
    said.textContent = fill(handIn.saved, { name })
  }
  return [
    paragraph(handIn.fileText),
    button(handIn.saveFile, { className: 'primary', onClick: save }),
    said,
  ]
}

function asText({ page, state }: App): HTMLElement[] {
  const { handIn } = page.words
  const text = encodePasteText(sheetOf(page, state()), {
    questionnaire: page.pack,
    digest: page.digest,
  })
  const area = build('textarea', {
    className: 'paste',
    attributes: {
      id: 'paste',
      readonly: true,
      rows: Math.min(text.split('\n').length, 12),
      spellcheck: 'false',
      dir: 'ltr',
      'aria-label': handIn.textLabel,
    },
  })
  area.value = text
  const said = build('p', { attributes: { role: 'status' } })
  const copy = async () => {
    said.textContent = (await copyFrom(area)) ? handIn.copied : handIn.copyRefused
  }
  return [
    paragraph(handIn.textText),
    area,
    button(handIn.copy, { onClick: () => void copy() }),
    said,
  ]
}
