import type { App, Place, Screen } from '../app.ts'
import { complain, stopComplaining, tick } from '../choices.ts'
import { build, button, buttons, heading, paragraph, screenForm } from '../dom.ts'
import { fill } from '../fill.ts'
import { shownIds } from '../state.ts'

type WelcomePlace = Extract<Place, { screen: 'welcome' }>

/** Who sees what, before anything is asked. */
export function welcomeScreen(app: App, { isCleared = false }: WelcomePlace): Screen {
  const { page, state, change, go } = app
  const { organisation, words } = page
  const { welcome } = words
  let hasRead = state().hasRead
  const box = build('div', { attributes: { id: 'has-read' } }, [
    tick(welcome.hasRead, hasRead, (isTicked) => {
      hasRead = isTicked
      stopComplaining(box)
    }),
  ])
  const start = () => {
    if (!hasRead) return complain(box, welcome.hasReadMissing)
    change({ ...state(), hasRead: true })
    go({ screen: 'who' })
  }
  const count = shownIds(page, state()).length
  const lead = organisation === undefined ? welcome.lead : welcome.leadNamed
  const content = screenForm(start, [
    isCleared
      ? build('p', {
          className: 'notice',
          text: words.clearing.done,
          attributes: { role: 'status' },
        })
      : undefined,
    heading(welcome.title),
    paragraph(fill(lead, { count, organisation: organisation ?? '' }), 'lead'),
    page.notice === undefined ? undefined : paragraph(page.notice, 'notice'),
    app.isKept() ? undefined : paragraph(welcome.notKept, 'notice'),
    build('h2', { text: welcome.factsTitle }),
    facts(app),
    box,
    buttons(button(welcome.start, { className: 'primary' })),
  ])
  return { title: words.kind, content }
}

function facts({ page }: App): HTMLDListElement {
  const { organisation, wave, withNotes, pack, words } = page
  const { welcome } = words
  const values = {
    organisation: organisation ?? '',
    wave: wave ?? '',
    min: pack.privacy.minGroupSize,
  }
  const all = [
    organisation === undefined ? welcome.asks : welcome.asksNamed,
    welcome.device,
    wave === undefined ? welcome.file : welcome.fileOfWave,
    welcome.collector,
    welcome.reports,
    ...(withNotes ? [welcome.notes] : []),
    welcome.choice,
    welcome.shared,
  ]
  const list = build('dl', { className: 'facts' })
  for (const { term, text } of all) {
    list.append(build('dt', { text: term }), build('dd', { text: fill(text, values) }))
  }
  return list
}
